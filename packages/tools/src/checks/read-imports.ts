import ts from 'typescript'

export interface Import {
  from: string
  isType: boolean
}

/** What a source file imports, exports from elsewhere, or loads when needed. */
export function readImports(text: string): Import[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest)
  const imports: Import[] = []
  visit(file)
  return imports

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, isTypeExport(node))
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true)
    ts.forEachChild(node, visit)
  }

  function add(specifier: ts.Node | undefined, isType: boolean): void {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push({from: specifier.text, isType})
  }
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const {name, namedBindings} = clause
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({isTypeOnly}) => isTypeOnly)
  )
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true
  return (
    !!node.exportClause &&
    ts.isNamedExports(node.exportClause) &&
    node.exportClause.elements.every(({isTypeOnly}) => isTypeOnly)
  )
}
