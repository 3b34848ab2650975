import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** A rule by its place in the tree. */
export interface RuleFolder {
  category: string
  id: string
}

const notCategories = new Set(['node_modules', '_shared', '_template'])

/** All rule folders, sorted by id. */
export function ruleFolders(rules: string): RuleFolder[] {
  const categories = readdirSync(rules).filter(name => !notCategories.has(name) && statSync(join(rules, name)).isDirectory())
  return categories
    .flatMap(category => readdirSync(join(rules, category)).map(id => ({category, id})))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const camelCase = (id: string) => id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
