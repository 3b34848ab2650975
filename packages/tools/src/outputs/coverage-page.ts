import {builtInPresets, meetsNeeds, type Presets, type RuleList} from '@policy-lint/core'
import type {LanguagePack} from '@policy-lint/model'
import {loadFrom} from '../workspace.ts'
import {markdownNotice} from './output.ts'
import {table} from './table.ts'

interface Demand {
  id: string
  asks: string
  by: readonly string[]
  note?: string
  why?: string
  open?: string
}

interface Known {
  rules: RuleList
  presets: Presets
  packs: readonly LanguagePack[]
}

const articles: readonly (readonly [prefix: RegExp, title: string])[] = [
  [/^S000-\d/, 'How to write a charter (Italian)'],
  [/^S001-\d/, 'A charter in six steps (Spanish)'],
  [/^S002-\d/, 'How to develop policies (Italian)'],
  [/^S003-\d/, 'Guidance on policies (Greek)'],
  [/^S003-T/, 'The templates within that guidance (English)'],
  [/^S004-\d/, 'Why a service policy matters (Swedish)'],
]

/** `docs/coverage.md`: every demand of the articles that the project grew from, and what serves it. */
export async function coveragePage(root: string, known: Known): Promise<string> {
  const {demands} = await loadFrom<{demands: readonly Demand[]}>(root, 'rules/_demands/index.ts')
  const all = {...known, presets: {...builtInPresets(known.rules), ...known.presets}}
  const chapters = articles.map(([prefix, title]) => {
    const rows = demands.filter(({id}) => prefix.test(id)).map(demand => rowOf(demand, all))
    return `## ${title}\n\n${table(['Demand', 'What it asks for', 'What serves it', 'Languages'], rows)}`
  })
  return `${[markdownNotice, '# Coverage', summary(demands, known.rules), ...chapters].join('\n\n')}\n`
}

function summary(demands: readonly Demand[], rules: RuleList): string {
  const count = (isMeant: (demand: Demand) => boolean) => demands.filter(isMeant).length
  const whole = count(({by, note}) => by.length > 0 && note === undefined)
  const partly = count(({by, note}) => by.length > 0 && note !== undefined)
  const never = count(({why}) => why !== undefined)
  const open = count(({open}) => open !== undefined)
  const coming = new Set(
    demands
      .flatMap(({by}) => by)
      .filter(name => !name.includes(':') && !Object.hasOwn(rules, idOf(name)))
      .map(idOf),
  )
  const later =
    coming.size === 0 ? '' : ` Rules in italics are planned and not there yet: ${[...coming].join(', ')}.`
  return [
    `The project grew from five articles on service charters and policies. They make ${demands.length} demands. ${whole} of them are served by rules and presets, ${partly} in part, ${never} cannot be judged by a program, and ${open} are open.${later}`,
    'A preset by kind serves a demand by asking for the section; a rule by looking at what is said. “Any” language means that no words are needed. [Frameworks](guide/frameworks.md) have a list of their own.',
  ].join('\n\n')
}

function rowOf({id, asks, by, note, why, open}: Demand, known: Known): string[] {
  if (by.length === 0) {
    return [id, asks, why === undefined ? `Open. ${open}` : `No program: ${lower(why)}`, '–']
  }
  const served = by.map(name => linked(name, known.rules)).join(', ')
  return [id, asks, note === undefined ? served : `${served}; ${note}`, languages(by, known)]
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const idOf = (name: string) => name.split('#')[0] ?? name

function linked(name: string, rules: RuleList): string {
  if (name.startsWith('policy-lint:')) return `[\`${name}\`](guide/presets.md)`
  const [id = '', option] = name.split('#')
  const registered = rules[id]
  if (!registered) return `_${id}_`
  const link = `[${id}](../rules/${registered.category}/${id}/README.md)`
  return option === undefined ? link : `${link} (\`${option}\`)`
}

/** Where at least one of what serves a demand works. */
function languages(by: readonly string[], {rules, packs}: Known): string {
  const ids = new Set(by.map(name => (name.startsWith('policy-lint:') ? 'required-sections' : idOf(name))))
  const serving = [...ids].flatMap(id => rules[id]?.rule ?? [])
  if (serving.length === 0) return '–'
  if (serving.some(({meta}) => meta.needs.length === 0)) return 'any'
  const spoken = packs.filter(pack => serving.some(rule => meetsNeeds(rule, pack)))
  return spoken.length === packs.length ? `all ${packs.length}` : spoken.map(({tag}) => tag).join(', ')
}
