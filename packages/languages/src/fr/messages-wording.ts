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
  'readability/hard': {
    what: 'Beaucoup doivent lire ce texte deux fois : il obtient {{score}} selon {{formula}}, alors que {{limit}} ou plus est demandé.',
    todo: 'écrivez des phrases plus courtes et des mots plus courants ; commencez par les phrases les plus difficiles, lignes {{lines}}.',
  },
  'readability/heavy': {
    what: 'Beaucoup doivent lire ce texte deux fois : il obtient {{score}} selon {{formula}}, alors que {{limit}} ou moins est demandé.',
    todo: 'écrivez des phrases plus courtes et des mots plus courants ; commencez par les phrases les plus difficiles, lignes {{lines}}.',
  },
  'define-abbreviations/unknown': {
    what: 'Rien ici ne dit ce que signifie « {{short}} ».',
    label: 'sans explication',
    todo: 'écrivez-le en entier la première fois, avec le sigle entre parenthèses.',
  },
  'define-abbreviations/known': {
    what: 'Rien ici ne dit ce que signifie « {{short}} ».',
    label: 'sans explication',
    write: '{{long}}',
    todo: 'écrivez-le en entier la première fois.',
  },
  'define-abbreviations/late': {
    what: 'Qui rencontre « {{short}} » ici n’apprend qu’à la ligne {{line}} ce que cela signifie.',
    label: 'expliqué à la ligne {{line}}',
    todo: 'expliquez-le ici, où il apparaît pour la première fois.',
  },
  'define-abbreviations/insert': {what: 'Écrire « {{long}} ».'},
  'consistent-terms/drift': {
    what: 'On ne peut savoir si « {{term}} » veut dire la même chose que « {{other}} », qui figure à {{count}} autres endroits.',
    label: 'ailleurs « {{other}} »',
    todo: 'employez un seul mot pour une même chose, ou dites en quoi les deux diffèrent.',
  },
  'consistent-terms/defined': {
    what: 'On ne peut savoir si « {{term}} » veut dire la même chose que « {{other}} », le mot que ce document définit.',
    label: 'défini : « {{other}} »',
    todo: 'employez le mot défini, ou dites en quoi les deux diffèrent.',
  },
  'consistent-terms/replace': {
    what: 'Écrire « {{other}} ».',
    todo: 'relisez la phrase avec l’autre mot.',
  },
}
