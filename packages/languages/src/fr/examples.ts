import type {Examples} from '@policy-lint/model'

export const examples: Examples = {
  promise: {
    default: 'Nous répondons dans un délai de 2 jours ouvrés à compter de la réception de votre message.',
    complaint: 'Nous accusons réception de votre réclamation sous 3 jours ouvrés et y répondons sous 15.',
    phone: 'Nous décrochons 90 % des appels en moins de 30 secondes.',
    email: 'Nous répondons aux courriels sous 1 jour ouvré.',
    letter: 'Nous répondons aux lettres sous 10 jours ouvrés à compter de leur réception.',
    'in-person': 'Au guichet, vous attendez au maximum 10 minutes.',
    'live-chat': 'Sur le chat, nous répondons en moins de 2 minutes.',
    'social-media':
      'Sur les réseaux sociaux, nous répondons sous 4 heures, du lundi au vendredi, de 9 h à 17 h.',
    'web-form': 'Nous répondons aux formulaires en ligne sous 1 jour ouvré.',
    voicemail: 'Nous écoutons le répondeur toutes les 2 heures et rappelons sous 4 heures.',
  },
  number: '[nombre]',
  reviewed: 'Dernière révision : 12 mars 2026. Prochaine révision : mars 2027.',
  contact: 'Appelez-nous au [numéro de téléphone] ou écrivez-nous à [adresse électronique].',
  title: {
    charter: "Charte de service de [nom de l'organisme]",
    policy: "Politique de service à la clientèle de [nom de l'organisme]",
    procedure: "Procédure de réclamation de [nom de l'organisme]",
    playbook: "Guide de la relation client de [nom de l'organisme]",
  },
  vague: {
    speed: 'sous 2 jours ouvrés à compter de la réception',
    effort: 'Nous vous appelons deux fois, puis nous vous écrivons.',
    escape: 'les dimanches et jours fériés, il faut un jour de plus',
    frequency: 'tous les 3 mois',
    amount: 'au moins 95 %',
    praise: 'Une seule personne suit votre dossier du début à la fin.',
  },
}
