import type {ComplaintWords} from '@policy-lint/model'

export const complaints: ComplaintWords = {
  complaint: [
    {
      say: 'réclamation|réclamations',
      hits: ['Comment faire une réclamation'],
      misses: ['Nous réclamons un acompte.'],
    },
    'plainte|plaintes|plaignant|plaignante',
    'doléance|doléances|mécontentement|mécontent|mécontente',
    'insatisfait|insatisfaite|insatisfaction|désaccord',
    'pas satisfait|satisfaite',
    'ne (_) convient (pas)',
  ],
  ways: [
    'parlez|parler|parle|adressez|adresser|adressent|adresse|dites',
    'écrivez|écrire|écris|par écrit|courrier|courriel|téléphone',
    'demandez|demander',
    'appelez|appelle|appeler|téléphonez|téléphoner',
    'formulaire|formulaires|registre|cahier',
    'dépos*|introduire|introduit|présent*',
    'remplissez|remplir|envoyez|envoyer',
    'contactez|contacter|oralement|au guichet',
  ],
  acknowledge: [
    'accus* (de) (réception)',
    'accusé|accusés',
    'confirm*',
    'numéro de dossier|suivi|référence|ticket',
    'avons (bien) reçu',
    'prise en charge|compte',
  ],
  answer: [
    'répond*',
    'réponse|réponses',
    'statue|statuer|statuons|tranche|trancher|décision|conclusion|résultat',
    'résol*',
    'résou*',
    'solution|solutions',
    'rappell*|rappelons|rappeler',
    'recontact*',
  ],
  escalate: [
    {say: 'réexamin*', hits: ['Le directeur réexamine le dossier.'], misses: ["L'examen est gratuit."]},
    'réexamen|révision|recours|appel interne',
    'escalade*',
    'deuxième|second|seconde|autre|dernier niveau|degré|recours|ressort|instance',
    'si (_) (_) (_) ne (_) (_) (convient|satisfait|convainc) (pas)',
    'toujours (pas) mécontent|insatisfait|satisfait',
    'pas (_) satisfait|satisfaite|accord',
    'restez|reste insatisfait|insatisfaite|mécontent',
    'médiateur|médiatrice|médiation|conciliateur|conciliation|défenseur|défenseure|ombudsman|protecteur',
    'tribunal|tribunaux|juge|autorité',
    'directeur|directrice|direction|responsable|gérante|gérant|supérieur|hiérarchique|conseil',
    'saisir',
  ],
  learn: [
    'amélior*',
    'appren*|enseignement|enseignements|leçon|leçons',
    'ne (_) reprodui* (pas|plus)',
    'change|changeons|changerons|changement|changements|corrig*',
    'analys*',
    'bilan|rapport|statistiques',
    'publi* (_) (_) (_) réclamations|plaintes|résultats',
    'mesures (correctives|prises)',
    'causes (des) (réclamations)',
  ],
  record: [
    'enregistr*',
    'registre|registres',
    'consign*',
    'inscri*',
    'note|notons|notée|notées',
    'écrit (_) (réclamation|plainte)',
    'numéro de dossier',
  ],
  parts: {
    route: {
      name: 'comment et où réclamer',
      example:
        'Appelez le [numéro de téléphone], écrivez à [adresse e-mail] ou envoyez une lettre à [adresse postale].',
    },
    acknowledgement: {
      name: 'dans quel délai vous accusez réception',
      example:
        'Nous accusons réception sous [nombre] jours ouvrés et vous disons qui suit votre réclamation.',
    },
    answer: {
      name: 'dans quel délai vous répondez',
      example: 'Nous répondons par écrit sous [nombre] jours ouvrés.',
    },
    escalation: {
      name: 'qui la réexamine ensuite',
      example:
        'Si notre réponse ne vous convient pas, demandez à [fonction] de réexaminer votre dossier. Vous pouvez ensuite saisir [nom du médiateur].',
    },
    learning: {
      name: 'ce que les réclamations vous apprennent',
      example:
        'Tous les [nombre] mois, [fonction] examine les réclamations et décide de ce que nous changeons.',
    },
    record: {
      name: 'comment les réclamations sont enregistrées',
      example: 'Nous enregistrons chaque réclamation dans [nom du système], avec le jour de son arrivée.',
    },
  },
}
