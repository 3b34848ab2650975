import {describe, expect, test} from 'vitest'
import {samples} from '../test/detection-samples.ts'
import {detectLanguage} from './detect-language.ts'
import {detection} from './detection.ts'
import {packs} from './packs.ts'

describe('paragraphs', () => {
  test.each(samples)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language in detection ? language : null)
  })
})

test('the table is up to date with the packs', async () => {
  for (const [tag, entry] of Object.entries(packs)) {
    const {functionWords} = await entry.load()
    const inTable = new Set(detection[tag]?.own.split(' '))
    const cut = functionWords.flatMap(
      word =>
        word
          .toLowerCase()
          .normalize('NFC')
          .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [],
    )
    expect(cut.filter(word => !inTable.has(word))).toEqual([])
  }
})

describe('tables and headings without sentences', () => {
  test.each([
    [
      'en',
      '# ACME SERVICE LEVELS\n\n| Service | Time limit |\n| --- | --- |\n| New connection | 7 days |\n\n## Contact\n\nPhone',
    ],
    [
      'it',
      '# LIVELLI DI SERVIZIO\n\n| Prestazione | Tempo |\n| --- | --- |\n| Attivazione | 7 giorni |\n\n## Reclami e contatti',
    ],
    [
      'sv',
      '# Servicenivåer\n\n| Ärende | Svarstid |\n| --- | --- |\n| Ansökan | 7 dagar |\n\n## Kontakt och klagomål',
    ],
    [
      null,
      '# Serviceniveaus\n\n| Dienst | Termijn |\n| --- | --- |\n| Aansluiting | 7 dagen |\n\n## Contact\n\nTelefoon',
    ],
    [
      null,
      '# Servicenivåer\n\n| Sak | Frist |\n| --- | --- |\n| Søknad | 7 dager |\n\n## Klage på vedtak, kontakt',
    ],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

test('addresses, code and tags of other languages make no difference', () => {
  const text = `---
title: Política de devoluciones
---

We take back what you bought from us within 60 days, if you have not used it and you bring the receipt.

<div class="aviso para el cliente">[Returns](https://example.org/es/politica-de-devoluciones-y-reembolsos)</div>

\`la de que el en y a los se del\`
`
  expect(detectLanguage(text)).toBe('en')
})

test('looks at the beginning of a long text only, and is quick about hostile ones', () => {
  const long = `${'We answer every letter within ten working days of receiving it. '.repeat(700)}${'Nous répondons à vos lettres. '.repeat(20_000)}`
  const hostile = [
    '<'.repeat(200_000),
    '`'.repeat(200_000),
    '---\n'.repeat(50_000),
    '](('.repeat(60_000),
    '{{'.repeat(90_000),
    'a'.repeat(400_000),
    '\u0301'.repeat(100_000),
  ]
  const start = performance.now()
  expect(detectLanguage(long)).toBe('en')
  for (const text of hostile) expect(detectLanguage(text)).toBe(null)
  expect(performance.now() - start).toBeLessThan(3_000)
})
