import {copyFileSync, existsSync, mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Puts the page of every rule beside the bundle, for `policy-lint explain`. */
export function copyRulePages(rules: string, folder: string): void {
  const target = join(folder, 'rules')
  mkdirSync(target, {recursive: true})
  for (const category of readdirSync(rules)) {
    if (!/^[a-z]/.test(category) || category === 'node_modules' || category.includes('.')) continue
    for (const id of readdirSync(join(rules, category))) {
      const page = join(rules, category, id, 'README.md')
      if (existsSync(page)) copyFileSync(page, join(target, `${id}.md`))
    }
  }
}
