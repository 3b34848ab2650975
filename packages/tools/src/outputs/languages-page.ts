import {meetsNeeds, type RuleList} from '@policy-lint/core'
import type {LanguagePack} from '@policy-lint/model'
import {markdownNotice} from './output.ts'
import {table} from './table.ts'

/** `docs/languages.md`: which rule works in which language. */
export function languagesPage(rules: RuleList, packs: readonly LanguagePack[]): string {
  const entries = Object.values(rules)
  const rows = entries.map(({category, rule}) => [
    `[${rule.meta.id}](../rules/${category}/${rule.meta.id}/README.md)`,
    ...packs.map(pack => said(meetsNeeds(rule, pack))),
    said(meetsNeeds(rule, null)),
  ])
  const neutral = entries.filter(({rule}) => meetsNeeds(rule, null)).length
  const names = packs.map(
    ({name, tag, partial}) => `${name.en} (${name.self}, \`${tag}\`${partial ? ', not complete yet' : ''})`,
  )
  return `${markdownNotice}

# Languages

policy-lint knows the words of ${packs.length} languages: ${names.join(', ')}. The language of a document is what its front matter
says (\`lang: it\`), else what the configuration says, else what its words show.

A rule that lacks a language's words stays silent in it: “–” below. In any other language the ${neutral} rules that need
no words still work.

${table(['Rule', ...packs.map(({name}) => name.en), 'any other'], rows)}
`
}

const said = (does: boolean) => (does ? 'yes' : '–')
