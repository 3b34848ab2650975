import type {Entries} from '@policy-lint/model'

/** Imperatives that open a sentence or an item: what the customer is asked to do, not what is done for them. */
export const asks: Entries = [
  'chiama|telefona|manda|porta|conserva|compila|firma|prenota|segnala|allega|indica|ritira|prepara|controlla|verifica|usa|utilizza|mostra|stampa|versa|racconta|domanda|aspetta|contatta|avvisa|comunica|lascia|invia|inoltra|rinnova|scarica|carica|seleziona|clicca|tocca|guarda|consulta|imballa|aggiorna|annota|ascolta|bussa|cerca|incolla|informa|presenta|parla|ricorda|rispetta|saluta|vai|valuta|evita|elimina|disattiva|attiva|accendi|riporta|rimanda|registra|accedi|scrivi|chiedi|leggi|rispondi|prendi|metti|tieni|rendi|restituisci',
  'spedisci|inserisci|fornisci|scegli|vieni|sali|scendi|apri|chiudi|segui|esibisci|rivolgiti|ricordati|assicurati|dicci|digita|fai|facci|fammi|tienici|rispedisci|richiedi|descrivi|presentati|iscriviti|registrati|recati|accertati|attieniti|goditi',
  'chiamate|telefonate|mandate|portate|conservate|compilate|firmate|prenotate|segnalate|allegate|indicate|ritirate|preparate|controllate|verificate|usate|utilizzate|mostrate|stampate|pagate|versate|raccontate|domandate|aspettate|contattate|avvisate|comunicate|lasciate|inviate|inoltrate|rinnovate|scaricate|caricate|selezionate|cliccate|toccate|entrate|guardate|consultate|imballate|aggiornate|annotate|ascoltate|bussate|cercate|incollate|informate|presentate|parlate|passate|ricordate|rispettate|salutate|trattate|trovate|valutate|evitate|eliminate|disattivate|attivate|riportate|rimandate|registrate',
  'scrivete|chiedete|leggete|rispondete|prendete|mettete|tenete|rendete|restituite|spedite|inserite|fornite|scegliete|venite|salite|scendete|aprite|chiudete|seguite|esibite|rivolgetevi|ricordatevi|assicuratevi|dite|fate|fateci|fatevi|teneteci|rispedite|richiedete|descrivete|presentatevi|iscrivetevi|registratevi|recatevi|accertatevi|andate|accedete|parlatene|parlatecene|ditecelo|diteci|raccontateci|scriveteci|mandateci|siate|abbiate|sappiate|accomodatevi|fidatevi',
  'chiami|telefoni|mandi|porti|conservi|compili|firmi|prenoti|segnali|alleghi|indichi|ritiri|prepari|controlli|verifichi|usi|utilizzi|mostri|stampi|paghi|versi|aspetti|contatti|avvisi|comunichi|lasci|invii|inoltri|scarichi|consulti|presenti|parli|passi|ricordi|rispetti|scriva|chieda|legga|risponda|prenda|metta|tenga|renda|restituisca|spedisca|inserisca|scelga|venga|segua|esibisca|vada|faccia|abbia|dica',
  '*ateci|*eteci|*iteci|*ateli|*atelo|*atela|*atele|*etelo|*etela|*eteli|*etele|*itelo|*itela|*itecelo|*atecelo|*atevi|*etevi|*itevi',
  'scrivici|chiamaci|mandaci|contattaci|inviaci|spediscici|portaci|parlaci|avvisaci|telefonaci|raccontaci|restituiscilo|rispediscilo|conservalo|portalo|dillo|diccelo|dimmi',
  'si rivolga|ricordi|assicuri|accerti|presenti|rechi|iscriva|registri',
  'ci|mi|ne|lo|la|li|le scriva|chiami|telefoni|mandi|dica|faccia|parli|avvisi|contatti|porti|racconti|segnali|invii',
  'ce|me lo|la|li|le dica|scriva|mandi|segnali|porti|racconti|faccia',
  'non buttare|gettare|aspettare|esitare|dimenticare|dimenticarti|spedire|usare|lasciare|aprire|inviare|mandare|scrivere|condividere|rimandare|esitate|dimenticate|buttate|spedite|lasciate|usate|aspettate|scriveteci|mandate|inviate|condividete|parlate|esiti|dimentichi|aspetti|butti',
  '(vi) preghiamo|prego|pregasi',
  'si prega|consiglia|raccomanda|invita|ricorda',
]
