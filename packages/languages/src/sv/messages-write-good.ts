import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Swedish about what the checker write-good finds in English documents. */
export const writeGoodMessages: LanguagePack['messages'] = {
  'write-good/illusion': {
    what: 'Läsaren snubblar på ”{{text}}”, som står två gånger.',
    label: 'står två gånger',
    todo: 'ta bort det ena.',
  },
  'write-good/weasel': {
    what: '”{{text}}” säger ingenting som går att kontrollera.',
    label: 'säger lite',
    todo: 'säg hur mycket, hur många eller vilka, eller ta bort ordet.',
  },
  'write-good/so': {
    what: 'Läsaren letar efter vad ”So” följer av.',
    label: 'tillför inget',
    todo: 'börja med det du vill säga.',
  },
  'write-good/thereIs': {
    what: 'Efter ”{{text}}” väntar läsaren på subjektet.',
    label: 'skjuter upp subjektet',
    todo: 'börja med vem som gör vad.',
  },
  'write-good/passive': {
    what: '”{{text}}” låter läsaren gissa vem som gör något.',
    label: 'av vem?',
    todo: 'skriv vem som gör det, när det spelar roll.',
  },
  'write-good/adverb': {
    what: '”{{text}}” säger kanske mindre än verbet gör ensamt.',
    label: 'behövs det?',
    todo: 'säg det utan de orden, och behåll dem bara om något saknas.',
  },
  'write-good/tooWordy': {
    what: '”{{text}}” tar längre tid att läsa än det behöver.',
    label: 'längre än nödvändigt',
    todo: 'leta efter ett kortare ord.',
  },
  'write-good/cliches': {
    what: 'Läsaren hoppar över ”{{text}}”, som står överallt.',
    label: 'slitet',
    todo: 'säg med egna ord vad du menar.',
  },
  'write-good/eprime': {
    what: '”{{text}}” säger att något är, inte vad det gör.',
    label: 'vad gör det?',
    todo: 'pröva ett verb som säger vad som händer.',
  },
  'write-good/remove': {what: 'Ta bort det andra ”{{text}}”.'},
}
