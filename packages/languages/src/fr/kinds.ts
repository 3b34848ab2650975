import type {Entries, Kind} from '@policy-lint/model'

/** Words of a title that tell the kind of document. */
export const kinds: Readonly<Record<Kind, Entries>> = {
  charter: [
    {
      say: [
        "charte|chartes (de|d'|du|des) (services|service|accueil|qualité|client|clients|usagers|usager)",
        'charte client|usager|marianne|patient|qualité',
        "engagements|engagement de service|services|qualité|d'accueil",
        'nos|notre engagements|engagement|promesse|promesses (envers vous|de service|qualité|client|clients)',
        'déclaration de services (aux citoyens)',
        'standards|normes de service',
        'services publics +',
        'ce que vous pouvez attendre de nous',
        'garantie|garanties de service',
        'pacte|contrat de service client',
        'promesse client|clients|service',
      ],
      hits: ["Charte d'accueil de la mairie", 'Nos engagements de service'],
      misses: ['Procédure de réclamation'],
    },
  ],
  policy: [
    {
      say: [
        "politique|politiques (de|d'|du|en)",
        'politique de|en|sur (matière) (de) (traitement|gestion) (des|de) (les) plaintes|réclamations|différends',
        'niveau|niveaux de service|services',
        'politique de service|retour|remboursement|confidentialité|qualité|support|réclamation',
        "conditions générales (de|d')",
        'conditions de retour|remboursement|vente|service',
        'convention|accord de niveau|service (de service)',
        'sla',
        'règlement (intérieur|du service|de service)',
        'code de conduite|déontologie|bonne',
        "déclaration d'accessibilité",
        'lignes directrices',
        'règles de',
      ],
      hits: ['Politique de service à la clientèle'],
      misses: ["Charte d'accueil"],
    },
  ],
  procedure: [
    {
      say: [
        "procédure|procédures (de|d'|du) (réclamation|traitement|gestion|plainte)",
        'traitement|gestion des réclamations|plaintes',
        'processus|protocole',
        'mode opératoire',
        'marche à suivre',
        'démarche|démarches',
        'comment réclamer',
        'comment porter|déposer|faire (une) plainte|réclamation',
        'comment nous traitons vos réclamations',
        'instruction de travail',
      ],
      hits: ['Procédure de traitement des réclamations'],
      misses: ['Charte client'],
    },
  ],
  playbook: [
    {
      say: [
        "guide|manuel|vade-mecum|livret (de|du|pour|d') (accueil|agent|conseiller|service)",
        'guide|manuel',
        "référentiel (de|d'|relation)",
        "livret d'accueil",
        'bonnes pratiques',
        'mémento|mémo|kit',
        'playbook',
        'fiche réflexe|méthode',
        'notre façon de travailler',
      ],
      hits: ["Guide de l'accueil téléphonique"],
      misses: ["Charte d'accueil"],
    },
  ],
}
