import type {SynonymGroup} from '@policy-lint/model'

/** Italian words for the same people and days, between which writers change. */
export const terms: readonly SynonymGroup[] = [
  {
    words: [
      {forms: ['cliente', 'clienti']},
      {forms: ['acquirente', 'acquirenti']},
      {forms: ['utente', 'utenti'], promised: true},
      {forms: ['consumatore', 'consumatori'], promised: true},
      {forms: ['cittadino', 'cittadini'], promised: true},
      {forms: ['paziente', 'pazienti'], promised: true},
    ],
    not: [
      'servizio|servizi|assistenza|codice|area|numero|ufficio|sportello|centro clienti|cliente|utente|utenti',
      'nome utente',
      'codice del consumo|consumatore',
      'associazione|associazioni|tutela|diritti|difesa (dei|di|del) consumatore|consumatori|malato|cittadino|utente|utenti',
      'manuale|guida|interfaccia utente',
      'relazioni con il pubblico',
    ],
  },
  {
    measured: true,
    words: [
      {forms: ['giorno lavorativo', 'giorni lavorativi']},
      {forms: ['giorno feriale', 'giorni feriali']},
    ],
  },
]
