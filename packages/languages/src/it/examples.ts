import type {Examples} from '@policy-lint/model'

export const examples: Examples = {
  promise: {
    default: 'Rispondiamo entro [numero] giorni lavorativi dal ricevimento della richiesta.',
    complaint:
      'Confermiamo di aver ricevuto il reclamo entro [numero] giorni lavorativi e rispondiamo per iscritto entro [numero].',
    phone: 'Rispondiamo al 90 % delle chiamate entro [numero] secondi.',
    email: 'Rispondiamo alle e-mail entro [numero] giorni lavorativi.',
    letter: 'Rispondiamo alle lettere entro [numero] giorni lavorativi dal ricevimento.',
    'in-person': 'Allo sportello aspettate al massimo [numero] minuti.',
    'live-chat': 'In chat rispondiamo entro [numero] minuti, negli orari indicati.',
    'social-media': 'Sui social rispondiamo ai messaggi entro [numero] ore, dal lunedì al venerdì.',
    'web-form': 'A chi compila il modulo online rispondiamo entro [numero] giorni lavorativi.',
    voicemail: 'Richiamiamo chi lascia un messaggio in segreteria entro [numero] ore.',
  },
  reviewed: 'Ultima revisione: [data]. Prossima revisione: [data].',
  contact: 'Ufficio reclami, telefono [numero], e-mail [indirizzo], [via e numero], [CAP e città].',
  title: {
    charter: 'Carta dei servizi di [nome]',
    policy: 'Politica del servizio clienti di [nome]',
    procedure: 'Procedura di gestione dei reclami di [nome]',
    playbook: 'Linee guida per il servizio clienti di [nome]',
  },
  vague: {
    speed: 'entro [numero] giorni lavorativi dal ricevimento',
    effort: 'una cosa che si possa controllare: “vi richiamiamo entro [numero] ore”',
    escape: 'la condizione esatta: “salvo guasti alla rete”, oppure niente',
    frequency: 'ogni [numero] mesi',
    amount: 'almeno [numero] ore prima',
    praise: 'un risultato misurato: “almeno [numero] utenti su dieci si dichiarano soddisfatti”',
  },
}
