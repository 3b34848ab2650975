import type {SynonymGroup} from '@policy-lint/model'

/** Swedish words for the same people and days, between which writers change. */
export const terms: readonly SynonymGroup[] = [
  {
    words: [
      {forms: ['kund', 'kunden', 'kunder', 'kunderna', 'kunds', 'kundens', 'kunders', 'kundernas']},
      {
        forms: [
          'klient',
          'klienten',
          'klienter',
          'klienterna',
          'klients',
          'klientens',
          'klienters',
          'klienternas',
        ],
      },
      {forms: ['brukare', 'brukaren', 'brukarna', 'brukares'], promised: true},
      {forms: ['användare', 'användaren', 'användarna', 'användares'], promised: true},
      {
        forms: [
          'konsument',
          'konsumenten',
          'konsumenter',
          'konsumenterna',
          'konsuments',
          'konsumentens',
          'konsumenters',
          'konsumenternas',
        ],
        promised: true,
      },
      {
        forms: [
          'patient',
          'patienten',
          'patienter',
          'patienterna',
          'patients',
          'patientens',
          'patienters',
          'patienternas',
        ],
        promised: true,
      },
      {
        forms: [
          'resenär',
          'resenären',
          'resenärer',
          'resenärerna',
          'resenärs',
          'resenärens',
          'resenärers',
          'resenärernas',
        ],
        promised: true,
      },
    ],
  },
  {
    measured: true,
    words: [
      {forms: ['arbetsdag', 'arbetsdagen', 'arbetsdagar', 'arbetsdagarna']},
      {forms: ['vardag', 'vardagen', 'vardagar', 'vardagarna']},
      {forms: ['bankdag', 'bankdagen', 'bankdagar', 'bankdagarna']},
    ],
  },
]
