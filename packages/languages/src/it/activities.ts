import type {ActivityWords} from '@policy-lint/model'

export const activities: ActivityWords = {
  acknowledge: [
    'conferm* (la|di) (avvenuta) ricezione',
    'avviso di ricevimento|ricezione',
    'accus* ricevuta',
    'presa|prendiamo in carico',
  ],
  answer: [
    'risponde|rispondono|rispondiamo|risponderemo|rispondere|risponderà|rispondono',
    'risposta|risposte|risposto',
  ],
  'call-back': ['richiamiamo|richiameremo|richiamare|richiamato|richiamata|richiamati|richiamate'],
  resolve: [
    'risolv*',
    'risoluzione|risoluzioni|risolto|risolti|risolta|risolte',
    {
      say: 'risposta|risposte definitiva|definitive|conclusiva|finale|completa',
      hits: ['Riceverete la risposta definitiva.'],
      misses: ['La decisione è definitiva.'],
    },
  ],
  refund: ['rimbors*'],
  deliver: ['consegn*'],
}
