import type {Entries} from '@policy-lint/model'

/** What service is done to. */
export const matter: Entries = [
  {
    say: 'risposta|risposte|riscontro|riscontri',
    hits: ['Risposta ai reclami scritti: 30 giorni.'],
    misses: ['Rispondiamo volentieri.'],
  },
  'tempo|tempi|termine|termini (massimo|massimi|medio|medi) (di|del|della|dei|delle|per)',
  'attesa|attese|coda|code',
  'reclamo|reclami|segnalazione|segnalazioni|richiesta|richieste|domanda|domande|istanza|istanze|quesito|quesiti',
  'chiamata|chiamate|telefonata|telefonate|messaggio|messaggi|lettera|lettere|mail|email|pec|chat',
  'consegna|consegne|spedizione|spedizioni|rimborso|rimborsi|reso|resi|ordine|ordini|restituzione|sostituzione',
  'preavviso|appuntamento|appuntamenti|intervento|interventi|riparazione|riparazioni|sopralluogo|sopralluoghi|preventivo|preventivi',
  'attivazione|riattivazione|allacciamento|allaccio|voltura|disattivazione|cessazione|rettifica|verifica|verifiche|lettura|letture',
  'presa in carico',
  'rilascio|evasione|istruttoria|conclusione|definizione|accettazione|iscrizione|prenotazione|prenotazioni',
  'indennizzo|indennizzi|compensazione|sconto',
  'orario|orari|apertura|chiusura|sportello|sportelli',
  'pratica|pratiche|certificato|certificati|referto|referti|visita|visite|esame|esami|carta|documento|documenti|prestito|prestiti',
  'guasto|guasti|emergenza|emergenze|urgenza|urgenze|interruzione|interruzioni|sospensione|ripristino|disservizio|disservizi',
  'soddisfazione|puntualità|disponibilità|continuità|regolarità|frequenza|accuratezza|copertura',
  'conferma|conferme|avviso|avvisi|notifica|ricevuta|sollecito|richiamata|ricontatto',
  'fattura|fatture|bolletta|bollette|pagamento|pagamenti|accredito',
  'pubblicazione|aggiornamento|aggiornamenti|revisione|assistenza|informazione|informazioni|pulizia|raccolta|ritiro',
  'pronto intervento|soccorso|reperibilità',
  'prodotto|prodotti|articolo|articoli|merce|libro|libri|copia|copie',
  'numero verde',
  'centralino|linea|servizio|servizi|telefono',
  'soddisfatto|soddisfatta|soddisfatti|soddisfatte',
]
