import {expect, test} from 'vitest'
import {fileNameFor} from './file-name-for.ts'

test.each([
  ['Carta dei servizi di [nome dell’organizzazione]', 'charter', 'it', 'carta-dei-servizi.it.md'],
  ['Política de atención al cliente de [nombre]', 'policy', 'es', 'politica-de-atencion-al-cliente.es.md'],
  ['Rutin för klagomål hos [företagets namn]', 'procedure', 'sv', 'rutin-for-klagomal.sv.md'],
  ['Χάρτης εξυπηρέτησης πελατών', 'charter', 'el', 'charter.el.md'],
  ['Customer service charter of [organisation name]', 'public-statement', 'en', 'public-statement.en.md'],
  ['[name]', 'charter', 'en', 'charter.en.md'],
])('%s is %s in %s', (title, kind, tag, expected) => {
  expect(fileNameFor(title, kind, tag)).toBe(expected)
})
