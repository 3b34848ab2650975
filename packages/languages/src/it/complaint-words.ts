import type {ComplaintWords} from '@policy-lint/model'

export const complaints: ComplaintWords = {
  complaint: [
    {say: 'reclam*', hits: ['Il reclamo si presenta per iscritto.'], misses: ['La reception è aperta.']},
    'segnalazione|segnalazioni',
    'lamentela|lamentele|doglianza|doglianze',
    'non (_) (_) soddisfatto|soddisfatta|soddisfatti|convince|soddisfa',
    'insoddisfatto|insoddisfatta|insoddisfatti|insoddisfazione',
  ],
  ways: [
    'parl* (prima) (con|ne|alla|al)',
    'parlatene|parlarne',
    {say: 'scriv*|scritto', hits: ['Scriva alla direzione.'], misses: ['Descrivere il fatto.']},
    'rivolg*',
    'per iscritto|posta|telefono',
    'a voce|mano',
    'modulo|moduli',
    'chied* (di)',
    'present*',
    'contatt*',
  ],
  acknowledge: [
    'conferm*',
    'ricezione|ricevimento|ricevuta',
    'riscontro',
    'presa|prendiamo|prende in carico',
    'protocollo|protocollato|protocollazione',
    {
      say: 'numero di protocollo|pratica|segnalazione|riferimento|ticket',
      hits: ['Le diamo il numero di pratica.'],
      misses: ['Chiami il numero verde.'],
    },
    'abbiamo ricevuto',
  ],
  answer: [
    'risposta|risposte|risposto',
    'rispond*',
    'riscontro',
    'esito|esiti|decisione|conclude|concludiamo|conclusione',
    'risolv*',
    'risoluzione|soluzione|soluzioni',
    'richiam* (_) entro',
    'ricontatt*',
    'si pronuncia|pronunciano',
  ],
  escalate: [
    'riesam*',
    'ricorso|ricorsi|ricorrere',
    'appello|seconda istanza|secondo livello',
    'riveder*|rivede|rivedono',
    {
      say: 'se (_) (_) (_) non (vi|ti|la|le|lo) convince|soddisfa|basta|accetta',
      hits: ['Se la risposta non vi convince, scrivete al direttore.'],
      misses: ['Se scrivete, rispondiamo.'],
    },
    'non (_) (_) soddisfatto|soddisfatta|soddisfatti|basta|convince|soddisfa|condivide',
    'conciliazione|conciliativa|mediazione|arbitro|arbitrato',
    'difensore civico|garante|autorità|tribunale|giudice',
    'sportello per il consumatore',
    'trascors* (_) (_) giorni',
    'superiore|superiori|direttore|direttrice|presidente|dirigente|assemblea',
    'escalation',
  ],
  learn: [
    'miglior*',
    'impar*',
    'lezione|lezioni',
    'non si ripeta|ripetano',
    'cambia|cambiamo|cambieremo|cambiato',
    'analisi|analizz* (dei|i) (reclami)',
    'azioni correttive',
    'pubblic* (_) (_) (_) reclami|dati|risultati|esiti',
    'rapporto|relazione annuale|semestrale|sui reclami',
    'cause (dei|di) (reclami)',
  ],
  record: [
    'registr*',
    'protocoll*',
    'annot*',
    'archivi*',
    'scrive|scriviamo|mette|mettiamo il reclamo (per iscritto)',
    'tracci*',
  ],
  parts: {
    route: {
      name: 'come e dove si presenta un reclamo',
      example:
        'Chiamate il [numero di telefono], scrivete a [indirizzo e-mail] o inviate una lettera a [indirizzo].',
    },
    acknowledgement: {
      name: 'entro quando confermate di averlo ricevuto',
      example: 'Confermiamo il reclamo entro [numero] giorni lavorativi e vi diciamo chi lo segue.',
    },
    answer: {
      name: 'entro quando rispondete',
      example: 'Rispondiamo per iscritto entro [numero] giorni lavorativi.',
    },
    escalation: {
      name: 'chi lo riesamina',
      example:
        'Se la risposta non vi convince, chiedete un riesame a [ruolo]. Dopo potete rivolgervi a [nome dell’organismo].',
    },
    learning: {
      name: 'che cosa imparate dai reclami',
      example: 'Ogni [numero] mesi [ruolo] esamina tutti i reclami e decide che cosa cambiare.',
    },
    record: {
      name: 'come si registrano i reclami',
      example: 'Registriamo ogni reclamo in [nome del sistema], con il giorno in cui è arrivato.',
    },
  },
}
