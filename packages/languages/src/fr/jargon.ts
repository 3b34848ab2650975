import type {JargonEntry} from '@policy-lint/model'
import {strictJargon} from './jargon-strict.ts'

/** Official words with a plain twin that fits every sentence in the same form. */
const twins: readonly JargonEntry[] = [
  {say: "à l'effet de", to: 'pour', hits: ["Un agent est désigné à l'effet de vous recevoir."]},
  {
    say: 'eu égard à',
    to: 'vu',
    hits: ['Eu égard à votre situation, nous répondons.'],
    misses: ['Sans égard pour les autres.'],
  },
  {say: 'nonobstant', to: 'malgré', hits: ['Nonobstant ce délai, nous répondons.']},
  {say: 'subséquemment', to: 'ensuite'},
  {say: 'postérieurement à', to: 'après'},
  {say: 'préalablement à', to: 'avant', hits: ['Préalablement à la visite, nous appelons.']},
  {say: 'antérieurement à', to: 'avant'},
  {say: 'moyennant le paiement de', to: 'contre'},
  {
    say: 'faire parvenir',
    to: 'envoyer',
    forms: {
      'faisons parvenir': 'envoyons',
      'fera parvenir': 'enverra',
      'ferons parvenir': 'enverrons',
      'faites parvenir': 'envoyez',
    },
    hits: ['Vous pouvez nous faire parvenir le formulaire.'],
    misses: ['Faire une demande en ligne.'],
  },
  {say: "à l'exclusion de", to: 'sauf'},
  {say: 'au moyen de', to: 'avec'},
]

/** Words that need a look at the sentence first. */
const wordy: readonly JargonEntry[] = [
  {say: 'aux fins de', suggest: ['pour'], hits: ['Aux fins de contrôle, gardez le reçu.']},
  {
    say: 'dans la mesure où',
    suggest: ['si', 'puisque'],
    hits: ['Dans la mesure où le dossier est complet, nous répondons.'],
    misses: ['Dans la mesure du possible.'],
  },
  {say: 'dans le cas où', suggest: ['si']},
  {say: "dans l'hypothèse où", suggest: ['si']},
  {say: 'à ce jour', suggest: ["aujourd'hui", "jusqu'ici"]},
  {say: 'afférent|afférente|afférents|afférentes (à|au|aux)', suggest: ['lié à', 'sur']},
  {say: 'afin de', suggest: ['pour'], strict: true},
  {say: 'au titre de|du|des', suggest: ['pour', 'par']},
  {
    say: 'conformément à|au|aux',
    suggest: ['selon'],
    hits: ['Conformément à la loi, vous disposez de deux mois.'],
  },
  {say: 'ci-après|ci-dessus|ci-dessous|ci-avant', hint: 'Nommez la chose ou dites où elle se trouve.'},
  {
    say: 'dans le cadre de|du|des',
    suggest: ['pendant', 'pour', 'par'],
    hits: ['Dans le cadre de votre demande.'],
  },
  {say: 'diligenter|diligente|diligentée|diligenté', suggest: ['faire', 'mener']},
  {say: 'en application de|du|des', suggest: ['selon']},
  {say: 'en vertu de|du|des', suggest: ['selon', "d'après"]},
  {say: "en vue de|d'", suggest: ['pour']},
  {say: 'en cas de besoin', suggest: ['si besoin'], strict: true},
  {say: 'impartir|imparti|impartis|impartie', suggest: ['donner', 'donné', 'prévu']},
  {
    say: 'le cas échéant',
    hint: 'Dites dans quel cas, avec « si ».',
    hits: ['Le cas échéant, un agent vous rappelle.'],
  },
  {
    say: 'procéder|procède|procèdent|procédons|procédera à|au|aux',
    suggest: ['faire', 'effectuer'],
    hits: ['Nous procédons au remboursement.'],
  },
  {
    say: 'relatif|relative|relatifs|relatives à|au|aux',
    suggest: ['sur', 'de'],
    hits: ['Les questions relatives à votre contrat.'],
  },
  {say: "s'acquitter|acquitte|acquittent de|du|des", suggest: ['payer']},
  {say: 'sous réserve de|du|des|que', suggest: ['si', 'à condition que']},
  {
    say: 'susmentionné|susmentionnée|susmentionnés|susmentionnées|susvisé|susvisée|susvisés|susvisées|précité|précitée|précités|précitées',
    hint: 'Nommez la chose.',
    hits: ['Le délai susmentionné est respecté.'],
  },
  {say: 'dudit|ladite|ledit|lesdits|lesdites|desdits', suggest: ['ce', 'cette', 'ces']},
  {say: 'être en mesure de', suggest: ['pouvoir']},
  {say: 'à même de', suggest: ['capable de', 'pouvoir']},
  {say: 'mettre à disposition', suggest: ['fournir', 'donner']},
  {say: 'dès réception des présentes', hint: 'Dites à partir de quel jour.'},
  {say: 'par voie de', suggest: ['par']},
  {say: "par l'intermédiaire|entremise de|du", suggest: ['par', 'avec']},
  {say: 'en ce qui concerne', suggest: ['pour', 'sur']},
  {say: 'au niveau de|du|des', suggest: ['à', 'dans', 'pour'], strict: true},
  {say: 'suite à', suggest: ['après', 'à cause de']},
  {say: 'du fait de|du|que', suggest: ['à cause de', 'parce que'], strict: true},
  {say: 'en raison de|du|des', suggest: ['à cause de'], strict: true},
  {say: 'soit le soussigné', suggest: ['je']},
  {say: 'le|la soussigné|soussignée', suggest: ['je']},
  {say: 'octroyer|octroie|octroyé|octroyée|octroi', suggest: ['donner', 'accorder']},
  {say: 'solliciter|sollicite|sollicité', suggest: ['demander'], strict: true},
  {say: 'stipuler|stipule|stipulé|stipulée', suggest: ['prévoir', 'dire'], strict: true},
  {say: 'requérir|requiert|requis|requise', suggest: ['demander', 'nécessaire'], strict: true},
  {say: 'pièces justificatives', suggest: ['documents', 'justificatifs'], strict: true},
  {say: 'dans les meilleurs délais', hint: 'Donnez un délai.'},
  {say: 'en outre', suggest: ['de plus', 'aussi'], strict: true},
  {say: 'attendu que', suggest: ['comme', 'parce que']},
  {say: 'étant entendu que', hint: 'Dites la condition dans une phrase à part.'},
  {say: 'il est porté à votre connaissance', suggest: ['nous vous informons']},
  {say: 'porter à la connaissance de', suggest: ['dire à', 'informer']},
  {say: 'nous vous saurions gré', suggest: ['merci de']},
  {say: 'veuillez agréer', hint: 'Gardez-le pour les lettres.', strict: true},
  {say: 'in fine', suggest: ['à la fin']},
  {say: 'a minima', suggest: ['au moins']},
  {say: 'de facto', suggest: ['de fait']},
]

/** Phrases that say nothing. */
const padding: readonly JargonEntry[] = [
  {
    say: "n'hésitez pas à",
    hint: 'Dites seulement comment vous joindre : « Appelez-nous au … ».',
    hits: ["N'hésitez pas à nous contacter."],
  },
  {say: 'nous attachons une grande importance à', hint: 'Dites ce que vous faites.'},
  {say: 'le client est roi', hint: 'Dites ce que le client reçoit.'},
  {say: 'au cœur|coeur de nos|notre préoccupations|priorités|métier', hint: 'Dites ce que le client reçoit.'},
  {say: 'votre satisfaction est notre priorité', hint: 'Dites ce que le client reçoit.'},
  {say: "nous mettons un point d'honneur à", hint: 'Dites ce que vous faites.'},
  {say: 'soucieux|soucieuse de', hint: 'Dites ce que vous faites.', strict: true},
  {say: 'à cœur|coeur de', hint: 'Dites ce que vous faites.', strict: true},
]

/** Words of the service trade. */
const trade: readonly JargonEntry[] = [
  {say: 'SLA', acronym: 'engagement de service', suggest: ['engagement de service']},
  {say: 'KPI', acronym: 'indicateur', suggest: ['indicateur']},
  {say: 'CRM', acronym: 'fichier clients', suggest: ['fichier clients']},
  {say: 'NPS', acronym: 'taux de recommandation', suggest: ['taux de recommandation']},
  {say: 'GTI', acronym: "garantie de temps d'intervention", suggest: ["garantie de temps d'intervention"]},
  {
    say: 'GTR',
    acronym: 'garantie de temps de rétablissement',
    suggest: ['garantie de temps de rétablissement'],
  },
  {say: 'SAV', acronym: 'service après-vente', suggest: ['service après-vente']},
  {say: 'process', suggest: ['processus', 'méthode']},
  {say: 'reporting', suggest: ['compte rendu', 'suivi']},
  {say: 'feedback', suggest: ['retour', 'avis']},
  {say: 'onboarding', suggest: ['accueil', 'intégration']},
  {say: 'proactif|proactive|proactivité', hint: 'Dites ce que vous faites sans attendre la demande.'},
  {say: 'parcours client', suggest: ['démarches du client'], strict: true},
  {say: 'expérience client', hint: 'Dites ce que le client reçoit.'},
  {say: 'synergie|synergies', hint: 'Dites ce que vous faites ensemble.'},
  {say: 'holistique|disruptif|disruptive', hint: 'Dites-le avec des mots simples.'},
  {say: 'omnicanal|omnicanale|multicanal|multicanale', hint: 'Nommez les moyens de contact.'},
  {say: 'guichet unique', hint: 'Dites ce qu’on peut y faire.', strict: true},
]

export const jargon: readonly JargonEntry[] = [...twins, ...wordy, ...padding, ...trade, ...strictJargon]
