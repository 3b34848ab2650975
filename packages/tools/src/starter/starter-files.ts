import type {LanguagePack} from '@policy-lint/model'
import type {Output} from '../outputs/output.ts'
import {calendarWords} from './calendar-words.ts'
import {prompt} from './prompt.ts'
import {starterIndex} from './starter-index.ts'

export interface NewLanguage {
  tag: string
  name: LanguagePack['name']
}

/** A pack that works at once and knows next to nothing: each list is empty, with English phrases beside it. */
export function starterFiles({tag, name}: NewLanguage, english: LanguagePack): Output[] {
  const calendar = calendarWords(tag)
  const {serves, served, matter} = english.cues
  const {numbers, ordinals} = english.metrics
  const pack = (part: string) => `LanguagePack['${part}']`
  const file = (path: string, ...parts: string[]) => ({
    path: `packages/languages/src/${tag}/${path}.ts`,
    // A blank line between the imports and what follows them.
    text: parts.join('\n').replace(/^(?:import .*\n)+/, '$&\n'),
  })
  return [
    starterIndex({tag, name}, calendar.decimal, english),
    file(
      'cues',
      imports('CommitmentCues'),
      "import {matter, served, serves} from './service-verbs.ts'",
      constant('cues', 'CommitmentCues', english.cues, 'cues', {serves: null, served: null, matter: null}),
    ),
    file(
      'service-verbs',
      imports('Entries'),
      list('serves', serves, 'cues.serves'),
      list('served', served, 'cues.served'),
      list('matter', matter, 'cues.matter'),
    ),
    file(
      'metrics',
      imports('MetricWords'),
      "import {numbers, ordinals} from './numbers.ts'",
      constant('metrics', 'MetricWords', english.metrics, 'metrics', {
        numbers: null,
        ordinals: null,
        weekdays: calendar.weekdays,
      }),
    ),
    file(
      'numbers',
      imports('MetricWords'),
      table('numbers', numbers, 'Written numbers, each with its value'),
      table('ordinals', ordinals, 'Ordinal numbers'),
    ),
    file(
      'vague',
      imports('Entries', 'LanguagePack'),
      constant('vague', pack('vague'), english.vague, 'vague'),
      list('notVague', english.notVague),
    ),
    file(
      'absolutes',
      imports('Entries'),
      list('absolutes', english.absolutes),
      list('notAbsolutes', english.notAbsolutes),
    ),
    ...(['channels', 'headings', 'kinds'] as const).map(part =>
      file(part, imports('LanguagePack'), constant(part, pack(part), english[part], part)),
    ),
    file(
      'dates',
      imports('DateWords'),
      constant('dates', 'DateWords', english.dates, 'dates', {
        months: calendar.months,
        order: calendar.order,
        orderVaries: undefined,
      }),
    ),
    file(
      'contacts',
      imports('ContactWords', 'PlaceholderWords'),
      constant('contacts', 'ContactWords', english.contacts, 'contacts'),
      constant('placeholders', 'PlaceholderWords', english.placeholders, 'placeholders'),
    ),
    file(
      'detection-words',
      '/** The most frequent short words: while there are none, no document is taken for this language on its own. */',
      constant('functionWords', 'readonly string[]', []),
      `/** Frequent short words of ${name.en}’s near relatives that ${name.en} does not have. */`,
      constant('foreignWords', 'readonly string[]', []),
      '/** Words ending in a full stop that do not end a sentence: e.g., tel., no. */',
      constant('abbreviations', 'readonly string[]', []),
    ),
    file(
      'jargon',
      imports('JargonEntry'),
      "// One line each: {say: 'prior to', to: 'before'}, or `suggest` where somebody has to look first.",
      constant('jargon', 'readonly JargonEntry[]', []),
    ),
    file(
      'examples',
      imports('Examples'),
      `/** Shown in findings, in ${name.en}; these are still in English. */`,
      `export const examples: Examples = ${JSON.stringify(english.examples)}`,
    ),
    file(
      'skeletons',
      imports('LanguagePack'),
      "// A section to start from, numbers left open: scope: {heading: 'Scope', body: 'This charter covers [what].'}",
      constant('skeletons', pack('skeletons'), []).replace('[]', '{}'),
    ),
    file(
      'messages',
      imports('LanguagePack'),
      `/** Diagnostics in ${name.en}; what is missing here is shown in English. */`,
      constant('messages', pack('messages'), []).replace('[]', '{}'),
    ),
  ]
}

const imports = (...types: string[]) => `import type {${types.join(', ')}} from '@policy-lint/model'`

const list = (name: string, english: unknown, path = name) =>
  `${prompt(path, english)}export const ${name}: Entries = []\n`

const table = (name: string, english: object, title: string) =>
  `${prompt(title, english)}export const ${name}: MetricWords['${name}'] = {}\n`

/** `own` holds what is known already; null for what another file holds, undefined for what is left out. */
function constant(
  name: string,
  type: string,
  english: object,
  path = name,
  own: Readonly<Record<string, unknown>> = {},
): string {
  return `export const ${name}: ${type} = ${emptied(english, path, own)}\n`
}

/** The same keys with empty lists, each under its prompt. */
function emptied(english: unknown, path: string, own: Readonly<Record<string, unknown>> = {}): string {
  if (Array.isArray(english)) return '[]'
  const rows = Object.entries(english as object).map(([key, inner]) => {
    if (key in own) return given(key, own[key])
    const isTable = key === 'times'
    const isList = Array.isArray(inner) || isTable
    const comment = isList ? prompt(`${path}.${key}`, inner) : ''
    return `${comment}${JSON.stringify(key)}: ${isTable ? '{}' : emptied(inner, `${path}.${key}`)},\n`
  })
  return `{\n${rows.join('')}}`
}

function given(key: string, value: unknown): string {
  if (value === undefined) return ''
  return value === null ? `${key},\n` : `${key}: ${JSON.stringify(value)},\n`
}
