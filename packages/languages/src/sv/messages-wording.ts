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
}
