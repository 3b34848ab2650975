import type {RuleList} from '@policy-lint/core'
import {categories} from '../rule-folders.ts'
import {markdownNotice} from './output.ts'
import {table} from './table.ts'

/** `docs/rules.md`: all rules by category. */
export function rulesPage(rules: RuleList): string {
  const shelves = categories
    .map(category => ({category, rules: Object.values(rules).filter(entry => entry.category === category)}))
    .filter(shelf => shelf.rules.length > 0)
  const count = Object.keys(rules).length
  const parts = shelves.map(shelf => `## ${title(shelf.category)}\n\n${shelfTable(shelf)}`)
  return [
    markdownNotice,
    '# Rules',
    `There are ${count} rules. “Recommended” ones run when nothing is configured; \`policy-lint:strict\` runs the “strict” ones too, \`policy-lint:all\` runs every rule. Fixes never change a promise. [Which rule works in which language](languages.md).`,
    ...parts,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function shelfTable({category, rules}: {category: string; rules: readonly RuleList[string][]}): string {
  const rows = rules.map(({rule: {meta}}) => [
    `[${meta.id}](../rules/${category}/${meta.id}/README.md)`,
    meta.description,
    meta.severity === 'warn' ? 'warning' : 'error',
    meta.presets.includes('recommended') ? 'recommended' : meta.presets.includes('strict') ? 'strict' : 'all',
    meta.fixable ? 'fix' : meta.hasSuggestions ? 'suggestion' : 'by hand',
  ])
  return table(['Rule', 'What it does', 'Severity', 'From preset', 'Mended by'], rows)
}

const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
