import {isBuiltin} from 'node:module'
import {posix} from 'node:path'
import type {Allowed} from './import-table.ts'
import type {Import} from './read-imports.ts'

const scope = '@policy-lint/'

/** What is wrong with the imports of one source file; `path` is relative to the package's folder. */
export function judgeImports(allowed: Allowed, path: string, imports: readonly Import[]): string[] {
  const file = `${allowed.folder}/${path}`
  return imports.flatMap(found => {
    const problem = judge(allowed, path, found)
    return problem === null ? [] : [`${file} imports "${found.from}", but ${problem}.`]
  })
}

function judge(allowed: Allowed, path: string, {from, isType}: Import): string | null {
  if (from.startsWith('.')) return judgeRelative(allowed, path, from)
  if (isBuiltin(from)) return allowed.isBrowserSafe ? `${allowed.folder} has to run in browsers` : null
  if (!from.startsWith(scope) || allowed.imports === null) return null
  const name = from.slice(scope.length).split('/')[0] ?? ''
  if (!allowed.imports.includes(name)) return `${allowed.folder} may import ${listed(allowed.imports)}`
  return allowed.onlyTypes && !isType ? `${allowed.folder} may import only types of it` : null
}

function judgeRelative({folder}: Allowed, path: string, from: string): string | null {
  const target = posix.join(posix.dirname(path), from)
  if (target.startsWith('..') && !target.endsWith('package.json'))
    return `${folder} ends there; import the package by its name`
  if (folder !== 'rules' || path === 'index.ts') return null
  const isOwn = posix.dirname(target) === posix.dirname(path)
  return isOwn || /^_(?!template\/)/.test(target)
    ? null
    : 'rules share only what is in rules/_shared and its like'
}

const listed = (names: readonly string[]) =>
  names.length === 0 ? 'no other package' : `only ${names.join(', ')}`
