import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Italian about words and sentences. */
export const wordingMessages: LanguagePack['messages'] = {
  'sentence-length/long': {
    what: 'Chi legge perde il filo prima della fine di una frase di {{words}} parole; fino a {{max}} si leggono d’un fiato.',
    label: '{{words}} parole',
    todo: 'dividetela in due frasi.',
  },
  'sentence-length/splits': {
    what: 'Chi legge perde il filo prima della fine di una frase di {{words}} parole; fino a {{max}} si leggono d’un fiato.',
    label: '{{words}} parole',
    todo: 'dividetela in due frasi, per esempio cominciando la seconda da «{{next}}».',
  },
}
