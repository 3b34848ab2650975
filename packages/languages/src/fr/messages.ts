import type {LanguagePack} from '@policy-lint/model'
import {directiveMessages} from './messages-directives.ts'
import {lifecycleMessages} from './messages-lifecycle.ts'
import {standardsMessages} from './messages-standards.ts'
import {structureMessages} from './messages-structure.ts'
import {wordingMessages} from './messages-wording.ts'
import {writeGoodMessages} from './messages-write-good.ts'

const number =
  'choisissez un nombre que vous pouvez tenir et compter. Pas de correction automatique : vous seul connaissez le nombre.'
const reread = 'relisez la phrase avec les mots plus simples.'

/** Diagnostics in French; what is missing here is shown in English. */
export const messages: LanguagePack['messages'] = {
  ...directiveMessages,
  ...structureMessages,
  ...standardsMessages,
  ...lifecycleMessages,
  ...wordingMessages,
  ...writeGoodMessages,
  'contact-details/none': {
    what: 'La personne qui a besoin de vous ne trouve ici aucun moyen de vous joindre : ni adresse, ni numéro, ni lien.',
    write: '{{example}}',
    todo: 'écrivez comment on peut vous joindre.',
  },
  'contact-details/invitation': {
    what: "La personne qui suit cette invitation ne trouve pas comment faire : le document n'a ni adresse, ni numéro, ni lien.",
    label: 'comment ?',
    write: '{{example}}',
    todo: "écrivez ici l'adresse, le numéro ou le lien.",
  },
  'contact-details/complaints': {
    what: "La personne qui veut réclamer ne trouve pas où écrire : le document n'a ni adresse, ni numéro, ni lien.",
    label: 'à qui ?',
    write: '{{example}}',
    todo: 'écrivez où envoyer une réclamation.',
  },
  'contact-details/few': {
    what: 'Le lecteur a trop peu de moyens de vous joindre : {{count}} sur les {{min}} demandés (comptent : {{kinds}} ; trouvés : {{found}}).',
    write: '{{example}}',
    todo: 'ajoutez un autre moyen de contact.',
  },
  'review-date/missing': {
    what: "Le lecteur ne peut pas savoir si ce texte s'applique encore : il n'y a pas de date de révision.",
    write: '{{example}}',
    todo: "relisez le document en entier, puis écrivez le jour où vous l'avez fait.",
  },
  'review-date/stale': {
    what: "La dernière révision, {{date}}, date de plus de {{months}} mois : le lecteur ne peut pas savoir si ce texte s'applique encore.",
    label: 'il y a plus de {{months}} mois',
    todo: 'révisez le document et écrivez la nouvelle date.',
  },
  'review-date/unreviewed': {
    what: "La date la plus récente, {{date}}, remonte à plus de {{months}} mois et aucune révision n'est datée depuis : le lecteur ne peut pas savoir si ce texte s'applique encore.",
    label: 'aucune révision datée depuis',
    write: '{{example}}',
    todo: 'révisez le document et écrivez la date de cette révision.',
  },
  'review-date/overdue': {
    what: "La prochaine révision était prévue pour {{date}}, et cette date est passée : le lecteur ne peut pas savoir si ce texte s'applique encore.",
    label: 'prévue pour {{date}}',
    todo: 'révisez le document, puis écrivez la nouvelle date et la suivante.',
  },
  'review-date/soon': {
    what: 'La prochaine révision est prévue pour {{date}}, dans {{days}} jours.',
    label: 'prévue pour {{date}}',
    todo: 'programmez la révision dès maintenant.',
  },
  'review-date/future': {
    what: "Cette révision porte la date du {{date}}, qui n'est pas encore venue : le lecteur ne peut pas s'y fier.",
    label: "dans l'avenir",
    todo: "écrivez le jour de la dernière révision, ou dites qu'il s'agit de la prochaine.",
  },
  'review-date/order': {
    what: 'La prochaine révision, {{date}}, précède la dernière, {{reviewed}} : le lecteur ne peut pas savoir laquelle est juste.',
    label: 'avant la dernière révision',
    todo: "corrigez l'une des deux dates.",
  },
  'measurable-standards/vague': {
    what: "Cet engagement n'a aucun nombre : personne ne peut dire s'il a été tenu.",
    label: 'ni nombre ni unité',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noTime': {
    what: "Cet engagement ne dit pas dans quel délai : personne ne peut dire s'il a été tenu à temps.",
    label: 'sous quel délai ?',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noNumber': {
    what: "Dans cet engagement, il n'y a rien à compter : deux lecteurs peuvent ne pas être d'accord sur le fait qu'il a été tenu.",
    label: 'ni nombre ni unité',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/setLimit': {
    what: 'Remplacer « {{term}} » par « {{limit}} ».',
    todo: 'mettez votre propre nombre à la place des crochets.',
  },
  'no-vague-terms/hedge': {
    what: "« {{term}} » à côté d'un nombre le retire : le lecteur ne peut pas savoir quand l'engagement ne vaut pas.",
    label: 'quand ne vaut-il pas ?',
    write: '{{example}}',
    todo: "nommez le cas où l'engagement ne vaut pas, ou supprimez ces mots.",
  },
  'no-vague-terms/escape': {
    what: "« {{term}} » laisse ouvert quand l'engagement vaut : le lecteur ne peut pas s'y fier.",
    label: 'dans quel cas ?',
    write: '{{example}}',
    todo: 'nommez la condition, ou supprimez ces mots.',
  },
  'no-vague-terms/speed': {
    what: "« {{term}} » veut dire une heure pour l'un et un mois pour l'autre.",
    label: 'sous quel délai ?',
    write: '{{example}}',
    todo: 'choisissez un délai que vous pouvez tenir.',
  },
  'no-vague-terms/frequency': {
    what: "« {{term}} » veut dire chaque jour pour l'un et chaque année pour l'autre.",
    label: 'à quelle fréquence ?',
    write: '{{example}}',
    todo: 'dites à quelle fréquence.',
  },
  'no-vague-terms/amount': {
    what: "« {{term}} » n'est pas une quantité : le lecteur attend plus, ou moins, que ce que vous voulez dire.",
    label: 'combien ?',
    write: '{{example}}',
    todo: 'dites combien.',
  },
  'no-vague-terms/effort': {
    what: '« {{term}} » promet un essai : le lecteur ne peut pas savoir ce qui se passera.',
    label: 'que se passera-t-il ?',
    write: '{{example}}',
    todo: 'dites ce que vous ferez, et combien de fois au moins vous y parvenez.',
  },
  'no-vague-terms/praise': {
    what: '« {{term}} » vante le service et ne dit pas au lecteur ce qui se passera.',
    label: 'que se passera-t-il ?',
    write: '{{example}}',
    todo: 'dites ce que le client reçoit, ou supprimez le mot.',
  },
  'document-title/missing': {
    what: "La personne qui trouve ce document ne peut pas savoir ce que c'est : il n'a pas de titre.",
    write: '{{example}}',
    todo: "commencez par un titre de premier niveau, ou écrivez `title` dans l'en-tête.",
  },
  'document-title/unclear': {
    what: "Ce titre ne dit pas au lecteur de quelle sorte de document il s'agit.",
    label: 'aucun mot comme charte ou politique',
    write: '{{example}}',
    todo: 'nommez la sorte de document dans le titre ; le slogan peut venir en dessous.',
  },
  'document-title/second': {
    what: 'Le lecteur ne peut pas savoir quel titre est celui du document : celui-ci suit « {{title}} ».',
    label: 'un autre titre',
    todo: "gardez un seul titre de premier niveau et descendez celui-ci d'un niveau.",
  },
  'no-placeholders/placeholder': {
    what: 'Le lecteur trouve « {{text}} » là où devrait être la réponse.',
    label: 'à compléter',
    todo: 'écrivez ce qui manque, ou supprimez la phrase. Pas de correction automatique : vous seul connaissez la réponse.',
  },
  'framework-clauses/absent': {
    what: 'La personne qui lit ne trouve rien ici sur : {{clause}}.',
    todo: 'ajoutez-le, avec un nombre que vous pouvez tenir et compter, ou écartez le point s’il ne vous concerne pas.',
  },
  'framework-clauses/short': {
    what: 'Ici, la promesse est en deçà de ce qui est demandé : {{clause}}.',
    label: 'demandé : {{clause}}',
    todo: 'promettez ce qui respecte la limite, ou écartez le point s’il ne vous concerne pas.',
  },
  'framework-clauses/outdated': {
    what: 'Ici, le texte renvoie à « {{text}} », qui n’est plus en vigueur : {{clause}}.',
    label: 'n’est plus en vigueur',
    todo: 'citez le texte en vigueur.',
  },
  'required-sections/missing': {
    what: 'La personne qui cherche « {{section}} » ne trouve pas de section à ce sujet. Présentes : {{found}}. Manquent : {{missing}}.',
    write: '{{example}}',
    todo: 'ajoutez la section et complétez ce que vous seul savez.',
  },
  'required-sections/missingToo': {
    what: 'La personne qui cherche « {{section}} » ne trouve pas de section à ce sujet.',
    write: '{{example}}',
    todo: 'ajoutez la section et complétez ce que vous seul savez.',
  },
  'required-sections/unwanted': {
    what: 'La personne qui lit un document de ce type n’attend pas ici « {{section}} ».',
    label: 'à placer dans un autre document',
    todo: 'déplacez cette section dans le document des personnes concernées et renvoyez-y là où c’est utile.',
  },
  'required-sections/insert': {what: 'Insérer la section « {{section}} » à compléter.'},
  'no-jargon/plain': {
    what: 'Le lecteur comprend « {{plain}} » plus vite que « {{term}} ».',
    label: 'dites « {{plain}} »',
    write: '{{plain}}',
  },
  'no-jargon/plainer': {
    what: '« {{term}} » ralentit la lecture.',
    label: 'dites-le plus simplement',
    write: '{{plain}}',
    todo: reread,
  },
  'no-jargon/hint': {
    what: '« {{term}} » ralentit la lecture.',
    label: 'dites-le plus simplement',
    todo: '{{hint}}',
  },
  'no-jargon/acronym': {
    what: 'Rien ici ne dit au lecteur ce que veut dire « {{term}} ».',
    label: 'pas expliqué',
    write: '{{plain}}',
    todo: 'écrivez-le en entier la première fois.',
  },
  'no-jargon/own': {
    what: '« {{term}} » figure sur votre liste de mots qui ralentissent la lecture.',
    label: 'dites-le plus simplement',
    todo: 'dites-le avec les mots de vos lecteurs.',
  },
  'no-jargon/replace': {what: 'Remplacer « {{term}} » par « {{plain}} ».', todo: reread},
  'no-broken-links/file': {
    what: 'Qui suit ce lien ne trouve rien : le fichier « {{path}} » n’existe pas.',
    label: 'n’existe pas',
    todo: 'corrigez l’adresse, ou retirez le lien.',
  },
  'no-broken-links/case': {
    what: 'On risque de ne rien trouver ici : le fichier s’appelle « {{name}} », et la plupart des sites distinguent les majuscules des minuscules.',
    label: 's’écrit « {{name}} »',
    todo: 'écrivez le nom tel que le porte le fichier.',
  },
  'no-broken-links/anchor': {
    what: 'Qui suit ce lien n’arrive pas à l’endroit voulu : rien ici n’a l’adresse « #{{anchor}} ».',
    label: 'n’existe pas',
    todo: 'corrigez l’adresse, ou retirez le lien.',
  },
  'no-broken-links/anchorElsewhere': {
    what: 'Qui suit ce lien n’arrive pas à l’endroit voulu : rien dans {{file}} n’a l’adresse « #{{anchor}} ».',
    label: 'n’existe pas',
    todo: 'corrigez l’adresse, ou retirez le lien.',
  },
  'no-broken-links/empty': {
    what: 'Qui suit ce lien reste où il est : il ne mène nulle part.',
    label: 'ne mène nulle part',
    todo: 'écrivez l’adresse, ou retirez le lien.',
  },
  'no-broken-links/scheme': {
    what: 'Qui suit ce lien ne trouve rien : sans « https:// », il est pris pour un fichier de ce nom.',
    label: 'pris pour un fichier',
    todo: 'écrivez l’adresse entière.',
  },
  'no-broken-links/reference': {
    what: 'Le lecteur voit des crochets au lieu d’un lien : « [{{label}}] » n’est défini nulle part.',
    label: 'défini nulle part',
    todo: 'ajoutez une ligne « [{{label}}]: … » avec l’adresse.',
  },
  'no-broken-links/use': {
    what: 'Écrivez « {{text}} ».',
  },
  'consistent-standards/differs': {
    what: 'Le lecteur trouve deux délais pour la même chose : « {{here}} » ici et « {{there}} » à la ligne {{line}}.',
    label: 'ligne {{line}} : {{there}}',
    todo: 'décidez lequel vaut, et écrivez-le aux deux endroits.',
  },
  'consistent-standards/share': {
    what: 'Le lecteur trouve deux taux pour la même chose : {{here}} % ici et {{there}} % à la ligne {{line}}.',
    label: 'ligne {{line}} : {{there}} %',
    todo: 'décidez lequel vaut, et écrivez-le aux deux endroits.',
  },
  'consistent-documents/differs': {
    what: 'Qui lit les deux documents trouve deux délais pour la même chose : « {{here}} » ici et « {{there}} » dans {{file}}.',
    label: '{{file}} : {{there}}',
    todo: 'décidez lequel vaut, et écrivez-le dans les deux documents.',
  },
  'consistent-documents/share': {
    what: 'Qui lit les deux documents trouve deux taux pour la même chose : {{here}} % ici et {{there}} % dans {{file}}.',
    label: '{{file}} : {{there}} %',
    todo: 'décidez lequel vaut, et écrivez-le dans les deux documents.',
  },
  'consistent-documents/title': {
    what: 'Le lecteur ne distingue pas ce document de {{file}} : les deux s’intitulent « {{title}} ».',
    label: 'aussi le titre de {{file}}',
    todo: 'dites dans chaque titre à quoi sert le document.',
  },
  'consistent-documents/translation': {
    what: 'Les lecteurs de deux langues reçoivent des promesses différentes : « {{here}} » ici et « {{there}} » dans {{file}}.',
    label: '{{file}} : {{there}}',
    todo: 'décidez ce qui vaut, et écrivez-le dans les deux langues.',
  },
  'consistent-documents/untranslated': {
    what: 'Les lecteurs de {{file}} ne reçoivent pas cette promesse : « {{here}} » ne figure pas près de cet endroit de la traduction.',
    label: 'absent de {{file}}',
    todo: 'écrivez-le dans les deux langues, ou retirez-le des deux.',
  },
  'valid-contact/scheme': {
    what: 'Qui suit ce lien ne trouve rien : sans « {{scheme}} », il est pris pour un fichier de ce nom.',
    label: 'il faut « {{scheme}} »',
    todo: 'mettez « {{scheme}} » devant.',
  },
  'valid-contact/address': {
    what: 'Qui écrit à « {{address}} » n’atteint personne : aucun courriel ne peut y être remis.',
    label: 'pas une adresse',
    todo: 'corrigez l’adresse.',
  },
  'valid-contact/exampleAddress': {
    what: 'Qui utilise « {{address}} » n’atteint personne : ce nom est réservé aux exemples.',
    label: 'réservé aux exemples',
    todo: 'écrivez votre propre adresse.',
  },
  'valid-contact/exampleNumber': {
    what: 'Qui appelle le « {{number}} » n’atteint personne : c’est un numéro d’exemple.',
    label: 'numéro d’exemple',
    todo: 'écrivez votre propre numéro.',
  },
  'valid-contact/number': {
    what: 'Qui appelle le « {{number}} » n’atteint personne : il a un chiffre de trop ou de moins, ou ce pays n’existe pas.',
    label: 'ne peut être composé',
    todo: 'corrigez le numéro.',
  },
  'valid-contact/hidden': {
    what: 'Le lecteur voit « [email protected] » au lieu d’une adresse : elle a été copiée d’une page qui la cache.',
    label: 'adresse cachée',
    todo: 'écrivez l’adresse elle-même.',
  },
  'valid-contact/otherAddress': {
    what: 'Qui se fie à ce lien écrit à quelqu’un d’autre : il montre « {{shown}} » et mène à « {{target}} ».',
    label: 'mène à {{target}}',
    todo: 'écrivez la même adresse aux deux endroits.',
  },
  'valid-contact/otherNumber': {
    what: 'Qui se fie à ce lien appelle quelqu’un d’autre : il montre « {{shown}} » et compose « {{target}} ».',
    label: 'compose {{target}}',
    todo: 'écrivez le même numéro aux deux endroits.',
  },
  'valid-contact/use': {
    what: 'Écrivez « {{text}} ».',
  },
  'privacy-statement/missing': {
    what: 'La personne dont les données sont évoquées ici (« {{words}} ») n’apprend pas ce qu’elles deviennent.',
    label: 'et la confidentialité ?',
    todo: 'ajoutez une section sur la protection des données, ou un lien vers votre notice.',
  },
  'privacy-statement/hipaa': {
    what: 'Le patient n’apprend pas quelle loi protège ce qui touche à sa santé (« {{words}} »).',
    label: 'HIPAA n’est pas cité',
    todo: 'dites comment vous appliquez HIPAA, avec un lien vers votre notice.',
  },
  'privacy-statement/healthBasis': {
    what: 'Le lecteur n’apprend pas pourquoi des données sur sa santé (« {{words}} ») peuvent être utilisées.',
    label: 'raison absente',
    todo: 'donnez la raison (par exemple le consentement ou le secret professionnel) et la règle : article 9 du RGPD.',
  },
}
