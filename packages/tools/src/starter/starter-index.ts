import type {LanguagePack} from '@policy-lint/model'
import type {Output} from '../outputs/output.ts'
import {prompt} from './prompt.ts'
import type {NewLanguage} from './starter-files.ts'

const files: Readonly<Record<string, readonly string[]>> = {
  absolutes: ['absolutes', 'notAbsolutes'],
  channels: ['channels'],
  contacts: ['contacts', 'placeholders'],
  cues: ['cues'],
  dates: ['dates'],
  'detection-words': ['abbreviations', 'foreignWords', 'functionWords'],
  examples: ['examples'],
  headings: ['headings'],
  jargon: ['jargon'],
  kinds: ['kinds'],
  messages: ['messages'],
  metrics: ['metrics'],
  skeletons: ['skeletons'],
  vague: ['notVague', 'vague'],
}

/** The `index.ts` of a new pack, which puts its parts together. */
export function starterIndex({tag, name}: NewLanguage, decimal: string, english: LanguagePack): Output {
  const imports = Object.entries(files).map(
    ([file, names]) => `import {${names.join(', ')}} from './${file}.ts'\n`,
  )
  const names = Object.values(files).flat()
  return {
    path: `packages/languages/src/${tag}/index.ts`,
    text: `import type {LanguagePack} from '@policy-lint/model'
${imports.join('')}
/** ${name.en}. */
export default {
  tag: ${JSON.stringify(tag)},
  name: ${JSON.stringify(name)},
  // Take this line away when no list is empty any more.
  partial: true,
  // False where letters with accents are letters of their own, as in Swedish.
  foldAccents: true,
  decimal: ${JSON.stringify(decimal)},
  ${prompt('and', english.and)}and: [],
  ${names.join(',\n')},
} satisfies LanguagePack
`,
  }
}
