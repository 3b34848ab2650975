import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in French about words and sentences. */
export const wordingMessages: LanguagePack['messages'] = {
  'sentence-length/long': {
    what: 'On perd le fil avant la fin d’une phrase de {{words}} mots ; {{max}} se lisent d’une traite.',
    label: '{{words}} mots',
    todo: 'dites-le en deux phrases.',
  },
  'sentence-length/splits': {
    what: 'On perd le fil avant la fin d’une phrase de {{words}} mots ; {{max}} se lisent d’une traite.',
    label: '{{words}} mots',
    todo: 'dites-le en deux phrases, par exemple en commençant la seconde à « {{next}} ».',
  },
}
