import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'données personnelles',
    'données à caractère personnel',
    'données|informations nominatives',
    'informations personnelles',
    'données des clients|usagers|patients',
  ],
  recordings: [
    'appels|conversations (peuvent|sont) (être) enregistrés|enregistrées',
    'enregistrement des appels|conversations',
  ],
  uses: [
    'collect*',
    'gard*',
    'conserv*',
    'stock*',
    'enregistr*',
    'utilis*',
    'trait*',
    'demand*',
    'recueill*',
    'effac*',
    'partag*',
  ],
  health: [
    'données de santé',
    'données médicales',
    'dossier médical',
    'dossiers médicaux',
    'données des patients',
    'dossier (du) patient',
  ],
  statement: [
    'confidentiel|confidentiels|confidentielle|confidentielles|confidentialité',
    'protection des données',
    'vie privée',
    'rgpd',
    'cnil',
    'secret professionnel|médical',
    'informatique et libertés',
  ],
  healthBasis: [
    'rgpd',
    'règlement général sur la protection des données',
    'catégories particulières',
    'consentement explicite',
    'secret professionnel|médical',
    'article 9',
    'hébergeur de données de santé',
  ],
}
