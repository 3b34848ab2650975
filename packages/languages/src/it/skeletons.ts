import type {LanguagePack} from '@policy-lint/model'

export const skeletons: LanguagePack['skeletons'] = {
  purpose: {
    heading: 'Scopo',
    body: 'Questo documento dice che cosa possono aspettarsi i clienti di [nome] e che cosa facciamo quando non rispettiamo un impegno.',
  },
  scope: {
    heading: 'A chi si applica',
    body: 'Questo documento vale per tutti i contatti con [nome del servizio]: di persona, per telefono, per e-mail, per posta e sui social.\n\nNon riguarda [servizi esclusi].',
  },
  mission: {
    heading: 'La nostra missione',
    body: 'Aiutiamo [destinatari] a [missione in una frase].',
  },
  'vision-values': {
    heading: 'I nostri principi',
    body: '- [Principio]: [che cosa significa per il cliente]\n- [Principio]: [che cosa significa per il cliente]',
  },
  overview: {heading: 'Chi siamo', body: '[Nome] offre [servizi] a [clienti] in [luogo].'},
  definitions: {
    heading: 'Definizioni',
    body: '- **Giorno lavorativo**: [quali giorni].\n- **Reclamo**: [che cosa si intende].',
  },
  goals: {
    heading: 'Obiettivi',
    body: '- Almeno il [percentuale] dei clienti giudica il servizio buono o molto buono.\n- Al massimo [numero] reclami ogni [numero] pratiche.',
  },
  'customer-rights': {
    heading: 'I vostri diritti',
    body: '- Ricevere una risposta scritta entro [numero] giorni lavorativi.\n- Sapere il nome di chi segue la vostra richiesta.\n- Presentare reclamo senza spese.',
  },
  'customer-duties': {
    heading: 'Che cosa vi chiediamo',
    body: '- [Che cosa serve per poter rispondere, per esempio il numero cliente.]\n- [Comportamento verso il personale.]',
  },
  standards: {
    heading: 'I nostri impegni',
    body: '- Rispondiamo al [percentuale] delle chiamate entro [numero] secondi.\n- Rispondiamo alle e-mail entro [numero] giorni lavorativi.\n- Allo sportello aspettate al massimo [numero] minuti.',
  },
  channels: {
    heading: 'Canali di contatto',
    body: '- Telefono: [numero], [giorni e orari]\n- E-mail: [indirizzo]\n- Sportello: [via e numero], [giorni e orari]',
  },
  procedures: {
    heading: 'Come funziona',
    body: '1. [Chi] registra la richiesta entro [numero] ore.\n2. [Chi] risponde entro [numero] giorni lavorativi.',
  },
  complaints: {
    heading: 'Reclami',
    body: '1. Potete presentare reclamo per telefono al [numero], per e-mail a [indirizzo] o per posta a [indirizzo].\n2. Confermiamo di averlo ricevuto entro [numero] giorni lavorativi.\n3. Rispondiamo per iscritto entro [numero] giorni lavorativi dal ricevimento.\n4. Se la risposta non vi soddisfa, potete rivolgervi a [nome, indirizzo].',
  },
  escalation: {
    heading: 'Se la risposta non vi soddisfa',
    body: 'Potete chiedere un riesame a [ruolo], che risponde entro [numero] giorni lavorativi. Dopo potete rivolgervi a [organismo, indirizzo].',
  },
  returns: {
    heading: 'Resi e rimborsi',
    body: 'Potete restituire un prodotto entro [numero] giorni dalla consegna. Rimborsiamo l’importo entro [numero] giorni dal rientro della merce.',
  },
  compensation: {
    heading: 'Se non rispettiamo un impegno',
    body: 'Se superiamo i tempi indicati, riconosciamo [importo] nella fattura successiva, senza che dobbiate chiederlo.',
  },
  privacy: {
    heading: 'Dati personali',
    body: 'Usiamo i vostri dati solo per rispondervi e li conserviamo per [numero] mesi. L’informativa completa è su [indirizzo].',
  },
  'equal-treatment': {
    heading: 'Parità di trattamento',
    body: 'Trattiamo le richieste in ordine di arrivo, chiunque le presenti. Le uniche precedenze sono: [elenco].',
  },
  accessibility: {
    heading: 'Accessibilità',
    body: 'Potete avere questo documento in [formati e lingue]. Chi ha bisogno di assistenza può chiamare [numero].',
  },
  enforcement: {
    heading: 'Rispetto del presente documento',
    body: '[Ruolo] verifica ogni [numero] mesi che gli impegni siano rispettati e pubblica i risultati su [indirizzo].',
  },
  training: {
    heading: 'Formazione del personale',
    body: 'Il personale segue [numero] ore di formazione l’anno su questo documento.',
  },
  feedback: {
    heading: 'La vostra opinione',
    body: 'Ogni [numero] mesi chiediamo il vostro parere con un questionario e pubblichiamo che cosa abbiamo cambiato.',
  },
  'social-media': {
    heading: 'Social media',
    body: 'Rispondiamo ai messaggi su [canali] entro [numero] ore, [giorni e orari]. Risponde [ruolo].',
  },
  publication: {
    heading: 'Dove trovare questo documento',
    body: 'Il documento è pubblicato su [indirizzo] ed esposto in [luoghi].',
  },
  review: {heading: 'Revisione', body: 'Ultima revisione: [data]. Prossima revisione: [data].'},
  changelog: {
    heading: 'Storico delle revisioni',
    body: '| Versione | Data | Modifica |\n| --- | --- | --- |\n| [numero] | [data] | [descrizione] |',
  },
  owner: {
    heading: 'Responsabile del documento',
    body: 'Responsabile: [ruolo]. Approvato da [organo] il [data].',
  },
  contact: {
    heading: 'Contatti',
    body: '- Telefono: [numero]\n- E-mail: [indirizzo]\n- Indirizzo: [via e numero], [CAP e città]',
  },
  memberships: {
    heading: 'Adesioni e certificazioni',
    body: '- [Nome dell’associazione o del marchio], numero di iscrizione [numero].',
  },
  audience: {heading: 'Destinatari', body: 'Questo documento è per [clienti, personale o entrambi].'},
  services: {heading: 'I nostri servizi', body: '- [Servizio]: [che cosa comprende]'},
  'staff-expectations': {
    heading: 'Comportamento del personale',
    body: '- Chi risponde dice il proprio nome.\n- Risponde entro i tempi di questo documento.\n- Passa a [ruolo] entro [numero] ore ciò che non può risolvere.',
  },
  guidelines: {
    heading: 'Linee guida',
    body: '- Prima ascoltate, poi ripetete con parole vostre che cosa avete capito.\n- Se il cliente è contrariato, dite che cosa potete fare e per quando.\n- Passate il caso a [ruolo] se vi minacciano o vi insultano.',
  },
  'opening-hours': {heading: 'Orari', body: '- [Giorni]: [orario]'},
  measurement: {
    heading: 'Monitoraggio',
    body: 'Misuriamo gli impegni ogni [numero] mesi e pubblichiamo i risultati su [indirizzo].',
  },
  'legal-basis': {heading: 'Riferimenti normativi', body: '- [Norma e articolo]'},
  'related-documents': {heading: 'Documenti collegati', body: '- [Titolo e indirizzo]'},
  exceptions: {
    heading: 'Eccezioni',
    body: 'Gli impegni non valgono in caso di [circostanze]. In questi casi avvisiamo entro [numero] ore.',
  },
  summary: {heading: 'In sintesi', body: '- [L’impegno più importante, con un numero.]'},
}
