import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in French about what the checker write-good finds in English documents. */
export const writeGoodMessages: LanguagePack['messages'] = {
  'write-good/illusion': {
    what: 'On bute sur « {{text}} », écrit deux fois.',
    label: 'écrit deux fois',
    todo: 'supprimez l’un des deux.',
  },
  'write-good/weasel': {
    what: '« {{text}} » ne dit rien de vérifiable.',
    label: 'dit peu',
    todo: 'dites combien ou lesquels, ou supprimez le mot.',
  },
  'write-good/so': {
    what: 'On cherche de quoi « So » est la conséquence.',
    label: 'n’ajoute rien',
    todo: 'commencez par ce que vous voulez dire.',
  },
  'write-good/thereIs': {
    what: 'Après « {{text}} », on attend le sujet.',
    label: 'retarde le sujet',
    todo: 'commencez par qui fait quoi.',
  },
  'write-good/passive': {
    what: '« {{text}} » laisse deviner qui agit.',
    label: 'par qui ?',
    todo: 'nommez qui le fait, quand c’est important.',
  },
  'write-good/adverb': {
    what: '« {{text}} » en dit peut-être moins que le verbe seul.',
    label: 'utile ?',
    todo: 'dites-le sans ces mots, et ne les gardez que s’il manque quelque chose.',
  },
  'write-good/tooWordy': {
    what: '« {{text}} » demande plus de temps de lecture qu’il ne faut.',
    label: 'plus long que nécessaire',
    todo: 'cherchez un mot plus court.',
  },
  'write-good/cliches': {
    what: 'On saute « {{text}} », qui se lit partout.',
    label: 'usé',
    todo: 'dites avec vos mots ce que vous voulez dire.',
  },
  'write-good/eprime': {
    what: '« {{text}} » dit que quelque chose est, et non ce que cela fait.',
    label: 'que fait-il ?',
    todo: 'essayez un verbe qui dit ce qui se passe.',
  },
  'write-good/remove': {what: 'Supprimer le second « {{text}} ».'},
}
