import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {loadPack} from '../src/index.ts'
import {headings as de} from './headings-de.ts'
import {headings as el} from './headings-el.ts'
import {headings as en} from './headings-en.ts'
import {headings as es} from './headings-es.ts'
import {headings as fr} from './headings-fr.ts'
import {headings as it} from './headings-it.ts'
import {headings as sv} from './headings-sv.ts'

/** Per language: the headings, and how many per cent of them are read right at least. */
const languages: Readonly<Record<string, readonly [typeof it, number]>> = {
  de: [de, 96],
  en: [en, 96],
  el: [el, 96],
  es: [es, 96],
  fr: [fr, 98],
  it: [it, 96],
  sv: [sv, 96],
}

const sorted = (roles: readonly string[]) => [...roles].sort().join('+')

for (const [tag, [headings, share]] of Object.entries(languages)) {
  test(`${tag}: at least ${share} % of the headings have the roles a careful reader gives them`, async () => {
    const pack = await loadPack(tag)
    const wrong: string[] = []
    for (const [heading, expected] of headings) {
      const found = sorted(readPolicy(`# T\n\n## ${heading}\n\ntext\n`, {pack}).sections[0]?.roles ?? [])
      const wanted = sorted(expected ? expected.split('+') : [])
      if (found !== wanted) wrong.push(`${heading}: ${found || '-'} instead of ${wanted || '-'}`)
    }
    const reached = (100 * (headings.length - wrong.length)) / headings.length
    expect(reached, wrong.join('\n')).toBeGreaterThanOrEqual(share)
  })
}
