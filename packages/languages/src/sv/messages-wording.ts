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
  'define-abbreviations/unknown': {
    what: 'Ingenting här berättar för läsaren vad ”{{short}}” står för.',
    label: 'inte förklarat',
    todo: 'skriv ut det första gången, med förkortningen inom parentes.',
  },
  'define-abbreviations/known': {
    what: 'Ingenting här berättar för läsaren vad ”{{short}}” står för.',
    label: 'inte förklarat',
    write: '{{long}}',
    todo: 'skriv ut det första gången.',
  },
  'define-abbreviations/late': {
    what: 'Den som möter ”{{short}}” här får veta först på rad {{line}} vad det står för.',
    label: 'förklaras på rad {{line}}',
    todo: 'förklara det här, där det står första gången.',
  },
  'define-abbreviations/insert': {what: 'Skriv ”{{long}}”.'},
  'consistent-terms/drift': {
    what: 'Läsaren kan inte veta om ”{{term}}” betyder samma sak som ”{{other}}”, som står på {{count}} andra ställen.',
    label: 'annars ”{{other}}”',
    todo: 'använd ett ord för en sak, eller säg hur de skiljer sig åt.',
  },
  'consistent-terms/defined': {
    what: 'Läsaren kan inte veta om ”{{term}}” betyder samma sak som ”{{other}}”, ordet som dokumentet förklarar.',
    label: 'förklarat är ”{{other}}”',
    todo: 'använd det förklarade ordet, eller säg hur de skiljer sig åt.',
  },
  'consistent-terms/replace': {
    what: 'Skriv ”{{other}}”.',
    todo: 'läs meningen igen med det andra ordet.',
  },
}
