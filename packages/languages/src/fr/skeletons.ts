import type {Role, Skeleton} from '@policy-lint/model'

/** Sections to start from: names and numbers are left open. */
export const skeletons: Readonly<Partial<Record<Role, Skeleton>>> = {
  purpose: {
    heading: 'Objet',
    body: "Ce document dit ce que les clients de [nom de l'organisme] peuvent attendre de nous, et ce qui se passe si nous ne le faisons pas.",
  },
  scope: {
    heading: "Champ d'application",
    body: "Ce document s'applique à toutes les personnes qui travaillent pour [nom de l'organisme] et sont en contact avec les clients, sur place, par téléphone, par courriel, par courrier et sur les réseaux sociaux.",
  },
  mission: {heading: 'Notre mission', body: 'Nous aidons [public] à [mission en une phrase].'},
  'vision-values': {
    heading: 'Nos valeurs',
    body: '- [valeur] : [ce que cela veut dire au quotidien]\n- [valeur] : [ce que cela veut dire au quotidien]',
  },
  overview: {heading: 'Qui sommes-nous', body: "[Nom de l'organisme] propose [prestations] à [ville]."},
  audience: {
    heading: "À qui s'adresse ce document",
    body: "Ce document s'adresse aux clients de [nom de l'organisme] et à toutes les personnes qui les servent.",
  },
  definitions: {
    heading: 'Définitions',
    body: "- **Jour ouvré** : du [jour] au [jour], hors jours fériés.\n- **Réclamation** : tout message qui dit que notre service n'a pas été à la hauteur.",
  },
  goals: {
    heading: 'Nos objectifs',
    body: '- Au moins [nombre] % des clients jugent notre service bon ou très bon.\n- Au plus [nombre] réclamations pour [nombre] commandes.',
  },
  services: {
    heading: 'Nos services',
    body: '- [prestation] : [prix et durée]\n- [prestation] : [prix et durée]',
  },
  'customer-rights': {
    heading: 'Vos droits',
    body: 'En tant que client, vous avez le droit :\n\n- de recevoir une réponse sous [nombre] jours ouvrés\n- de savoir qui suit votre dossier\n- de réclamer sans frais et de connaître le résultat par écrit',
  },
  'customer-duties': {
    heading: 'Ce que nous attendons de vous',
    body: 'Donnez-nous les informations dont nous avons besoin, dites-nous quand elles changent et traitez nos équipes avec respect.',
  },
  standards: {
    heading: 'Nos engagements',
    body: '- Téléphone : nous décrochons [nombre] % des appels en moins de [nombre] secondes.\n- Courriel : nous répondons sous [nombre] jours ouvrés.\n- Courrier : nous répondons sous [nombre] jours ouvrés à compter de la réception.\n- Sur place : vous attendez au maximum [nombre] minutes.',
  },
  channels: {
    heading: 'Comment nous joindre',
    body: '- Téléphone : [numéro de téléphone], du [jour] au [jour], de [heure] à [heure]\n- Courriel : [adresse électronique]\n- Courrier : [adresse postale]',
  },
  'opening-hours': {
    heading: "Horaires d'ouverture",
    body: 'Nous sommes ouverts du [jour] au [jour], de [heure] à [heure].',
  },
  'social-media': {
    heading: 'Réseaux sociaux',
    body: "Nous répondons aux messages sur [canal] sous [nombre] heures, du [jour] au [jour], de [heure] à [heure]. [Équipe] s'en charge.",
  },
  procedures: {
    heading: 'Procédure',
    body: '1. [Rôle] enregistre la demande dans [outil].\n2. [Rôle] en accuse réception sous [nombre] jours ouvrés.\n3. [Rôle] répond sous [nombre] jours ouvrés et note le résultat.',
  },
  complaints: {
    heading: 'Réclamations',
    body: 'Écrivez à [adresse électronique], appelez le [numéro de téléphone] ou envoyez une lettre à [adresse postale].\n\nNous accusons réception sous [nombre] jours ouvrés et répondons sous [nombre] jours ouvrés. Si nous avons besoin de plus de temps, nous vous disons pourquoi et vous donnons une nouvelle date.',
  },
  escalation: {
    heading: "Si vous n'êtes toujours pas satisfait",
    body: 'Demandez à [rôle] de réexaminer votre dossier : [adresse électronique]. Vous recevez une réponse sous [nombre] jours ouvrés. Ensuite, vous pouvez saisir [nom du médiateur].',
  },
  compensation: {
    heading: 'Si nous ne tenons pas nos engagements',
    body: 'Si nous manquons à un engagement, nous vous disons pourquoi et vous versons [montant] sous [nombre] jours ouvrés.',
  },
  returns: {
    heading: 'Retours et remboursements',
    body: 'Vous pouvez retourner [produits] sous [nombre] jours. Nous vous remboursons sous [nombre] jours à compter de leur réception.',
  },
  exceptions: {
    heading: 'Exceptions',
    body: "Les délais de ce document ne s'appliquent pas [exception]. Dans ce cas, nous vous disons combien de temps il faut.",
  },
  privacy: {
    heading: 'Données personnelles',
    body: 'Nous utilisons vos données seulement pour traiter votre demande. Notre politique de confidentialité : [lien]. Questions sur vos données : [adresse électronique].',
  },
  'equal-treatment': {
    heading: 'Égalité de traitement',
    body: "Nous rendons le même service à chaque personne, quelle qu'elle soit et quel que soit le moyen de contact.",
  },
  accessibility: {
    heading: 'Accessibilité',
    body: 'Ce document existe en [formats] et en [langues]. Dites-nous ce dont vous avez besoin : [numéro de téléphone] ou [adresse électronique].',
  },
  memberships: {
    heading: 'Adhésions',
    body: "[Nom de l'organisme] est membre de [nom de la fédération], numéro [numéro].",
  },
  training: {
    heading: 'Formation',
    body: 'Toutes les personnes en contact avec les clients sont formées à ce document avant de commencer, puis tous les [nombre] mois.',
  },
  enforcement: {
    heading: 'Respect de ce document',
    body: "[Rôle] vérifie tous les [nombre] mois que ce document est respecté et en rend compte à [rôle]. Personne n'est sanctionné pour l'avoir suivi.",
  },
  'staff-expectations': {
    heading: 'Comportement du personnel',
    body: '- Répondez dans les délais de ce document.\n- Donnez votre nom et dites la suite.\n- Transmettez ce que vous ne pouvez pas résoudre à [rôle] sous [nombre] heures.',
  },
  guidelines: {
    heading: 'Bonnes pratiques',
    body: "- Écoutez d'abord, puis redites avec vos mots ce que vous avez compris.\n- Quand un client est mécontent, dites ce que vous pouvez faire et pour quand.\n- Passez la main à [rôle] si vous êtes menacé ou insulté.",
  },
  owner: {
    heading: 'Responsable du document',
    body: '[Rôle] est responsable de ce document. Questions : [adresse électronique].',
  },
  measurement: {
    heading: 'Comment nous mesurons nos résultats',
    body: 'Tous les [nombre] mois, nous comparons nos résultats aux engagements de ce document et les publions sur [site].',
  },
  feedback: {
    heading: 'Votre avis',
    body: 'Donnez votre avis sur [site] ou à [adresse électronique]. [Rôle] lit tous les avis toutes les [nombre] semaines et décide de ce qui change.',
  },
  publication: {
    heading: 'Publication',
    body: 'Ce document est publié sur [site] et affiché à [lieu]. Les équipes le trouvent dans [lieu].',
  },
  'related-documents': {heading: 'Documents associés', body: '- [intitulé du document] : [lien]'},
  'legal-basis': {heading: 'Cadre légal', body: 'Ce document suit [loi ou norme].'},
  review: {
    heading: 'Révision',
    body: 'Dernière révision : [date]. Prochaine révision : [date]. Nous révisons ce document tous les [nombre] mois et quand nos services changent.',
  },
  changelog: {heading: 'Historique des révisions', body: '- [date] : [modification]'},
  contact: {
    heading: 'Contact',
    body: "[Nom de l'organisme]\n\n- Téléphone : [numéro de téléphone]\n- Courriel : [adresse électronique]\n- Adresse : [adresse postale]",
  },
  summary: {heading: 'En bref', body: '- [canal] : [nombre] [unité]'},
}
