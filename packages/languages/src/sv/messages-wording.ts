import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Swedish about words and sentences. */
export const wordingMessages: LanguagePack['messages'] = {
  'sentence-length/long': {
    what: 'Läsaren tappar tråden före slutet av en mening med {{words}} ord; {{max}} går att läsa i ett svep.',
    label: '{{words}} ord',
    todo: 'säg det i två meningar.',
  },
  'sentence-length/splits': {
    what: 'Läsaren tappar tråden före slutet av en mening med {{words}} ord; {{max}} går att läsa i ett svep.',
    label: '{{words}} ord',
    todo: 'säg det i två meningar, till exempel med en ny från ”{{next}}”.',
  },
  'readability/hard': {
    what: 'Många måste läsa texten två gånger: den får {{score}} enligt {{formula}}, och {{limit}} eller mer krävs.',
    todo: 'skriv kortare meningar och vanligare ord; börja med de svåraste meningarna, rad {{lines}}.',
  },
  'readability/heavy': {
    what: 'Många måste läsa texten två gånger: den får {{score}} enligt {{formula}}, och högst {{limit}} krävs.',
    todo: 'skriv kortare meningar och vanligare ord; börja med de svåraste meningarna, rad {{lines}}.',
  },
}
