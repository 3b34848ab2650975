import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'données personnelles',
    'données à caractère personnel',
    'données|informations nominatives',
    'informations personnelles',
    'données des clients|usagers|patients',
    'appels|conversations (peuvent|sont) (être) enregistrés|enregistrées',
    'enregistrement des appels|conversations',
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
