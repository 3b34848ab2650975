import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'dati personali',
    'dato personale',
    'dati del cliente',
    'dati dei clienti|cittadini|pazienti|utenti',
    'informazioni personali',
    'registrazione|registrazioni delle telefonate|chiamate',
    'chiamate|telefonate (possono) (essere|sono|vengono) registrate',
  ],
  health: [
    'dati sanitari',
    'dati sulla salute',
    'dati relativi alla salute',
    'dati clinici',
    'cartella clinica',
    'cartelle cliniche',
    'fascicolo sanitario',
    'documentazione sanitaria|clinica',
  ],
  statement: [
    'privacy',
    'protezione dei dati',
    'tutela dei dati',
    'trattamento dei dati',
    'riservat*',
    'riservatezza',
    'gdpr',
    'segreto professionale',
  ],
  healthBasis: [
    'gdpr',
    'regolamento ue',
    'categorie particolari',
    'dati particolari',
    'consenso esplicito',
    'segreto professionale',
    'articolo 9',
    'art. 9',
  ],
}
