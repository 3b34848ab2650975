import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** A rule by its place in the tree. */
export interface RuleFolder {
  category: string
  id: string
}

/** The shelves that rules stand on, in the order of the documentation. */
export const categories = [
  'structure',
  'standards',
  'wording',
  'contact',
  'lifecycle',
  'consistency',
] as const

/** All rule folders below `rules`, sorted by id. */
export function ruleFolders(rules: string): RuleFolder[] {
  return categories
    .filter(category => existsSync(join(rules, category)))
    .flatMap(category => readdirSync(join(rules, category)).map(id => ({category, id})))
    .filter(({category, id}) => existsSync(join(rules, category, id, `${id}.ts`)))
    .sort((a, b) => compare(a.id, b.id))
}

/** Order by code units, which is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export const camelCase = (id: string) =>
  id.replace(/-([\p{L}\d])/gu, (_, letter: string) => letter.toUpperCase())
