import {loadPack} from '@policy-lint/languages'
import {expect, test} from 'vitest'
import {countSyllables} from './count-syllables.ts'

const words: Record<string, Record<string, number>> = {
  en: {
    agreed: 2,
    policy: 3,
    handled: 2,
    stated: 2,
    the: 1,
    available: 4,
    various: 3,
    special: 2,
    idea: 3,
    free: 1,
  },
  es: {guía: 2, respuesta: 3, línea: 3, quejas: 2, ley: 1, ciudadanía: 5, país: 2, reembolso: 4, y: 1},
  de: {Beschwerde: 3, Information: 5, freie: 2, aktuell: 3, Qualität: 3, Dauer: 2, genauer: 3},
  fr: {réponse: 2, délai: 2, créée: 2, quelle: 1, le: 1, 'l’usager': 3, maïs: 2, demandes: 2},
  pt: {reclamação: 4, país: 2, reembolso: 4, pão: 1, cães: 1},
}

test.each(Object.entries(words))('%s', async (tag, expected) => {
  const syllables = (await loadPack(tag))?.readability?.syllables
  if (!syllables) throw new Error(`No syllables in ${tag}`)
  const counted = Object.keys(expected).map(word => [word, countSyllables(word, syllables)])
  expect(Object.fromEntries(counted)).toEqual(expected)
})
