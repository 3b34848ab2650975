import type {Framework} from './types.ts'

const directive = 'direttiva PCM 27 gennaio 1994'
const water = 'DPCM 29 aprile 1999 (servizio idrico), indice'

/** What Italian charters have in common: the directive of 1994, and the scheme of the water sector as a model. */
export const itCartaDeiServizi: Framework = {
  id: 'it-carta-dei-servizi',
  title: {en: 'Italian service charters', own: 'Carta dei servizi'},
  language: 'it',
  applies: {
    en: 'Public bodies and those who run public services; sectors such as health, transport and water have schemes of their own.',
    own: 'Amministrazioni e gestori di servizi pubblici; settori come sanità, trasporti e acqua hanno schemi propri.',
  },
  kinds: ['charter'],
  clauses: [
    {
      id: 'overview',
      cite: directive,
      text: {en: 'who the provider is', own: 'chi siamo'},
      mark: 'told',
      check: {by: 'sections', oneOf: ['overview', 'purpose']},
    },
    {
      id: 'definitions',
      cite: `${water}: definizioni`,
      text: {en: 'the terms used', own: 'definizioni'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['definitions'], recommended: true},
    },
    {
      id: 'principles',
      cite: directive,
      text: {
        en: 'the principles: equality, impartiality, continuity, participation, efficiency',
        own: 'principi fondamentali: eguaglianza, imparzialità, continuità, partecipazione, efficienza',
      },
      mark: 'told',
      check: {by: 'sections', oneOf: ['vision-values', 'equal-treatment']},
    },
    {
      id: 'services',
      cite: directive,
      text: {en: 'the services', own: 'i servizi offerti'},
      mark: 'told',
      check: {by: 'sections', oneOf: ['services'], recommended: true},
    },
    {
      id: 'standards',
      cite: `${water}: fattori, indicatori e standard di qualità`,
      text: {
        en: 'quality factors, indicators and standards',
        own: 'fattori, indicatori e standard di qualità',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['standards']},
    },
    {
      id: 'general-specific',
      cite: 'carte dei gestori: standard generali e specifici',
      text: {
        en: 'for each standard, whether it is general or specific',
        own: 'per ogni standard, se è generale o specifico',
      },
      mark: 'told',
      check: {by: 'reader'},
    },
    {
      id: 'dimensions',
      cite: 'CiVIT, delibere 88/2010 e 3/2012',
      text: {
        en: 'accessibility, timeliness, transparency, effectiveness',
        own: 'accessibilità, tempestività, trasparenza, efficacia',
      },
      mark: 'told',
      check: {by: 'reader'},
    },
    {
      id: 'information',
      cite: `${water}: informazione`,
      text: {en: 'information and contact', own: 'informazione e contatti'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['contact', 'channels']},
    },
    {
      id: 'protection',
      cite: `${water}: la tutela`,
      text: {en: 'complaints and protection', own: 'reclami e tutela'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['complaints']},
    },
    {
      id: 'refund',
      cite: `${water}: rimborso`,
      text: {
        en: 'refunds when a standard is missed',
        own: 'rimborsi e indennizzi se uno standard non è rispettato',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['compensation']},
    },
    {
      id: 'satisfaction',
      cite: `${water}: soddisfazione degli utenti`,
      text: {en: 'how satisfaction is measured', own: 'rilevazione della soddisfazione'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['measurement', 'feedback']},
    },
    {
      id: 'validity',
      cite: `${water}: validità della carta`,
      text: {en: 'how long the charter holds', own: 'validità e aggiornamento della carta'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['review']},
    },
    {
      id: 'publication',
      cite: 'D.Lgs. 33/2013, art. 32',
      text: {en: 'where the charter is published', own: 'pubblicazione della carta o degli standard'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['publication'], recommended: true},
    },
  ],
}
