import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {compare} from '../rule-folders.ts'
import {importTable} from './import-table.ts'
import {judgeImports} from './judge-imports.ts'
import {readImports} from './read-imports.ts'

/** Holds the sources and manifests of all packages to the table in docs/architecture.md; tests may import anything. */
export function checkImports(root: string): string[] {
  const table = importTable(readFileSync(join(root, 'docs/architecture.md'), 'utf8'))
  const known = new Set(table.map(({folder}) => folder))
  const missing = packageFolders(root).filter(folder => !known.has(folder))
  return [
    ...missing.map(
      folder => `${folder} is not in the table of docs/architecture.md; add a row with what it may import.`,
    ),
    ...table.flatMap(allowed => [
      ...sources(join(root, allowed.folder)).flatMap(path =>
        judgeImports(allowed, path, readImports(readFileSync(join(root, allowed.folder, path), 'utf8'))),
      ),
      ...judgeManifest(root, allowed.folder, allowed.imports),
    ]),
  ]
}

function packageFolders(root: string): string[] {
  const folders = readdirSync(join(root, 'packages')).map(name => `packages/${name}`)
  return folders.filter(folder => existsSync(join(root, folder, 'package.json'))).sort(compare)
}

function sources(folder: string): string[] {
  const start = existsSync(join(folder, 'src')) ? 'src' : '.'
  return readdirSync(join(folder, start), {recursive: true, encoding: 'utf8'})
    .map(path => (start === '.' ? path : `${start}/${path}`).replaceAll('\\', '/'))
    .filter(path => /\.ts$/.test(path) && !/(^|\/)(node_modules|dist)\/|(^|\/)\.|\.test(-d)?\.ts$/.test(path))
    .sort(compare)
}

function judgeManifest(root: string, folder: string, imports: readonly string[] | null): string[] {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const names = Object.keys(manifest.dependencies ?? {}).filter(name => name.startsWith('@policy-lint/'))
  return names
    .filter(name => imports !== null && !imports.includes(name.slice('@policy-lint/'.length)))
    .map(
      name =>
        `${folder}/package.json depends on ${name}, which the table of docs/architecture.md does not allow.`,
    )
}
