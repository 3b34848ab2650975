import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in French about how standards and complaints are promised. */
export const standardsMessages: LanguagePack['messages'] = {
  'realistic-standards/absolute': {
    what: 'Avec « {{term}} », le premier cas qui se passe autrement rompt la promesse, et le lecteur croit moins aux autres.',
    label: 'sans exception ?',
    write: '{{example}}',
    todo: 'dites quelle part vous atteignez, ou ce qui se passe dans les autres cas.',
  },
  'realistic-standards/guarantee': {
    what: 'Le lecteur prend « {{term}} » pour un droit à quelque chose en cas d’échec, et ne trouve ici rien de tel.',
    label: 'et sinon ?',
    write: '{{example}}',
    todo: 'dites ce que le client reçoit alors, ou dites ce que vous faites sans ce mot.',
  },
  'realistic-standards/share': {
    what: 'Remplacer « {{term}} » par « {{share}} ».',
    todo: 'mettez votre propre nombre à la place des crochets.',
  },
  'expectation-voice/virtue': {
    what: '« {{words}} » nomme une vertu, et le lecteur ne peut pas savoir ce qui se passera.',
    label: 'que se passera-t-il ?',
    write: '{{example}}',
    todo: 'dites ce que le client peut attendre, ou ce que vous ferez.',
  },
  'expectation-voice/wish': {
    what: 'Parmi des engagements, le lecteur prend « {{words}} » pour un engagement, et rien n’est promis.',
    label: 'un souhait, pas un engagement',
    write: '{{example}}',
    todo: 'engagez-vous, ou déplacez la phrase dans la section des objectifs.',
  },
  'expectation-voice/passive': {
    what: 'Le lecteur ne peut pas savoir qui le fait.',
    label: 'qui ?',
    write: '{{example}}',
    todo: 'commencez par celui qui tient la promesse.',
  },
  'expectation-voice/fragment': {
    what: 'Il y a ici un nombre et pas de verbe : le lecteur ne peut pas savoir qui promet quoi.',
    label: 'qui fait quoi ?',
    write: '{{example}}',
    todo: 'faites-en une phrase sur ce que le client peut attendre.',
  },
  'expectation-voice/say': {
    what: 'Remplacer « {{words}} » par « {{sentence}} ».',
    todo: 'relisez toute la phrase, et ne promettez que ce que vous pouvez tenir.',
  },
  'channel-coverage/uncovered': {
    what: 'Aucun engagement ne dit au lecteur ce qu’il peut attendre de ce moyen de contact : « {{words}} ».',
    label: 'combien de temps ?',
    write: '{{example}}',
    todo: 'promettez un délai pour ce moyen, ou un pour tous.',
  },
  'channel-coverage/required': {
    what: 'Le lecteur ne trouve aucun engagement pour ce moyen de contact : {{channel}}.',
    label: 'manque : {{channel}}',
    write: '{{example}}',
    todo: 'promettez un délai, ou dites qu’on ne peut pas vous joindre ainsi.',
  },
  'channel-coverage/fallback': {
    what: 'Le lecteur n’apprend pas ce qui se passe quand ce délai n’est pas tenu.',
    label: 'et sinon ?',
    todo: 'dites dans la même section ce que le client peut faire alors, ou ce que vous faites.',
  },
  'channel-coverage/autoReply': {
    what: 'Celui qui écrit ne peut pas savoir si la première réponse vient d’une machine ou d’une personne.',
    label: 'de qui ?',
    todo: 'dites que la première réponse est automatique, ou qu’une personne l’écrit.',
  },
  'complaint-process/missing': {
    what: 'Celui qui veut réclamer cherche ici en vain : {{missing}}.',
    label: 'que devient une réclamation ?',
    write: '{{example}}',
    todo: 'ajoutez ce qui manque, avec des nombres que vous pouvez tenir, ou un lien vers l’endroit où cela se trouve.',
  },
  'complaint-process/insert': {
    what: 'Insérer des phrases à compléter.',
    todo: 'mettez vos propres nombres et noms à la place des crochets.',
  },
}
