import type {LanguagePack} from '@policy-lint/model'
import {compare} from '../rule-folders.ts'

const sentence = /^Documents in .+: \[/m

/** The README with all languages in its sentence “Documents in …: [”, in the order of their English names. */
export function readmeLanguages(readme: string, packs: readonly LanguagePack[]): string {
  if (!sentence.test(readme)) {
    throw new Error(
      'README.md needs a line that begins with “Documents in English and Greek: [”; put it back.',
    )
  }
  const names = packs.map(({name}) => name.en).sort(compare)
  const listed = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')
  return readme.replace(sentence, () => `Documents in ${listed}: [`)
}
