import type {Examples} from '@policy-lint/model'

export const examples: Examples = {
  promise: {
    default: 'Rispondiamo entro 2 giorni lavorativi dal ricevimento della richiesta.',
    complaint:
      'Confermiamo entro 3 giorni lavorativi di aver ricevuto il reclamo e rispondiamo per iscritto entro 15.',
    phone: 'Rispondiamo al 90 % delle chiamate entro 30 secondi.',
    email: 'Rispondiamo alle e-mail entro 1 giorno lavorativo.',
    letter: 'Rispondiamo alle lettere entro 10 giorni lavorativi dal ricevimento.',
    'in-person': 'Allo sportello aspettate al massimo 10 minuti.',
    'live-chat': 'In chat rispondiamo entro 2 minuti.',
    'social-media':
      'Sui social rispondiamo ai messaggi entro 4 ore, dal lunedì al venerdì, dalle 9:00 alle 17:00.',
    'web-form': 'A chi compila il modulo online rispondiamo entro 1 giorno lavorativo.',
    voicemail: 'Ascoltiamo la segreteria ogni 2 ore e richiamiamo entro 4 ore.',
  },
  number: '[numero]',
  reviewed: 'Ultima revisione: 12 marzo 2026. Prossima revisione: marzo 2027.',
  contact: 'Chiamateci al [numero di telefono] o scriveteci a [indirizzo e-mail].',
  title: {
    charter: 'Carta dei servizi di [nome dell’organizzazione]',
    policy: 'Politica del servizio clienti di [nome dell’organizzazione]',
    procedure: 'Procedura di gestione dei reclami di [nome dell’organizzazione]',
    playbook: 'Linee guida per il servizio clienti di [nome dell’organizzazione]',
  },
  vague: {
    speed: 'entro 2 giorni lavorativi dal ricevimento',
    effort: 'Richiamiamo due volte, poi vi scriviamo.',
    escape: 'la domenica e nei giorni festivi serve un giorno in più',
    frequency: 'ogni 3 mesi',
    amount: 'almeno il 95 %',
    praise: 'Una sola persona segue la vostra pratica dall’inizio alla fine.',
  },
}
