import {loadFrom} from '../workspace.ts'
import {between} from './between.ts'
import {table} from './table.ts'

type Check = {by: string} & Readonly<Record<string, unknown>>
interface Clause {
  id: string
  cite: string
  text: {en: string}
  mark: 'read' | 'told'
  check: Check
}
interface Framework {
  id: string
  title: {en: string; own: string}
  applies: {en: string}
  kinds: readonly string[]
  clauses: readonly Clause[]
}
interface Module {
  frameworks: readonly Framework[]
  citation(clause: Clause): string
}

/** `docs/guide/frameworks.md` with every clause between its markers. */
export async function frameworksPage(page: string, root: string): Promise<string> {
  const module = await loadFrom<Module>(root, 'rules/_frameworks/index.ts')
  const parts = module.frameworks.map(framework => chapter(framework, module))
  return between(page, 'frameworks', parts.join('\n\n'), 'docs/guide/frameworks.md')
}

function chapter({id, title, applies, kinds, clauses}: Framework, {citation}: Module): string {
  const rows = clauses.map(clause => [
    `\`${clause.id}\``,
    clause.text.en,
    citation(clause),
    judgedBy(clause.check),
  ])
  const about = `\`policy-lint:${id}\`, for documents of the kind ${kinds.join(', ')}. ${applies.en}`
  return [
    `## ${title.en}`,
    about,
    table(['Clause', 'What it asks for', 'Where', 'How it is judged'], rows),
  ].join('\n\n')
}

function judgedBy(check: Check): string {
  switch (check.by) {
    case 'sections':
      return `a section: ${(check.oneOf as readonly string[]).join(' or ').replaceAll('-', ' ')}`
    case 'promise':
    case 'promise-on':
      return `a promise of at most ${limit(check.atMost as Limit)}${check.by === 'promise-on' ? ', where there is one' : ''}`
    case 'channels':
      return 'ways of contact'
    case 'review':
      return `the date of the last review, at most ${check.months} months ago`
    case 'rules':
      return (check.rules as readonly string[]).map(id => `\`${id}\``).join(', ')
    case 'no-words':
      return 'a text that no longer applies'
    default:
      return 'a person'
  }
}

interface Limit {
  value: number
  unit: string
  percent?: number
}

function limit({value, unit, percent}: Limit): string {
  const share = percent === undefined ? '' : `, in ${percent} % of cases`
  return `${value} ${unit.replaceAll('-', ' ')}${value === 1 ? '' : 's'}${share}`
}
