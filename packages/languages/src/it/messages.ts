import type {LanguagePack} from '@policy-lint/model'
import {directiveMessages} from './messages-directives.ts'
import {lifecycleMessages} from './messages-lifecycle.ts'
import {standardsMessages} from './messages-standards.ts'
import {structureMessages} from './messages-structure.ts'
import {wordingMessages} from './messages-wording.ts'
import {writeGoodMessages} from './messages-write-good.ts'

const number =
  'scegliete un numero che potete rispettare e contare. Nessuna correzione automatica: il numero lo conoscete solo voi.'
const reread = 'rileggete la frase con le parole più semplici.'

/** Diagnostics in Italian; what is missing here is shown in English. */
export const messages: LanguagePack['messages'] = {
  ...directiveMessages,
  ...structureMessages,
  ...standardsMessages,
  ...lifecycleMessages,
  ...wordingMessages,
  ...writeGoodMessages,
  'contact-details/none': {
    what: 'Chi ha bisogno di voi non trova qui nessun modo per raggiungervi: né un indirizzo, né un numero, né un collegamento.',
    write: '{{example}}',
    todo: 'scrivete come vi si può contattare.',
  },
  'contact-details/invitation': {
    what: 'Chi accetta questo invito non trova come fare: nel documento non c’è un indirizzo, un numero o un collegamento.',
    label: 'come?',
    write: '{{example}}',
    todo: 'scrivete qui l’indirizzo, il numero o il collegamento.',
  },
  'contact-details/complaints': {
    what: 'Chi vuole reclamare non trova a chi scrivere: nel documento non c’è un indirizzo, un numero o un collegamento.',
    label: 'dove?',
    write: '{{example}}',
    todo: 'scrivete dove si può inviare un reclamo.',
  },
  'contact-details/few': {
    what: 'Chi legge ha troppo pochi modi per raggiungervi: {{count}} dei {{min}} richiesti (contano: {{kinds}}; trovati: {{found}}).',
    write: '{{example}}',
    todo: 'aggiungete un altro tipo di contatto.',
  },
  'review-date/missing': {
    what: 'Chi legge non può sapere se quanto è scritto vale ancora: manca la data di revisione.',
    write: '{{example}}',
    todo: 'rileggete tutto il documento, poi scrivete il giorno in cui lo avete fatto.',
  },
  'review-date/stale': {
    what: 'L’ultima revisione, {{date}}, risale a più di {{months}} mesi fa: chi legge non può sapere se quanto è scritto vale ancora.',
    label: 'più di {{months}} mesi fa',
    todo: 'rivedete il documento e scrivete la nuova data.',
  },
  'review-date/unreviewed': {
    what: 'La data più recente, {{date}}, risale a più di {{months}} mesi fa e nessuna revisione successiva ha una data: chi legge non può sapere se quanto è scritto vale ancora.',
    label: 'poi nessuna revisione con data',
    write: '{{example}}',
    todo: 'rivedete il documento e scrivete la data della revisione.',
  },
  'review-date/overdue': {
    what: 'La prossima revisione era prevista entro {{date}}, che è passato: chi legge non può sapere se quanto è scritto vale ancora.',
    label: 'prevista entro {{date}}',
    todo: 'rivedete il documento, poi scrivete la nuova data e quella successiva.',
  },
  'review-date/soon': {
    what: 'La prossima revisione è prevista entro {{date}}, fra {{days}} giorni.',
    label: 'prevista entro {{date}}',
    todo: 'programmate ora la revisione.',
  },
  'review-date/future': {
    what: 'Questa revisione porta la data {{date}}, che deve ancora venire: chi legge non può fidarsene.',
    label: 'nel futuro',
    todo: 'scrivete il giorno dell’ultima revisione, oppure dite che è la prossima.',
  },
  'review-date/order': {
    what: 'La prossima revisione, {{date}}, viene prima dell’ultima, {{reviewed}}: chi legge non sa quale sia giusta.',
    label: 'prima dell’ultima revisione',
    todo: 'correggete una delle due date.',
  },
  'measurable-standards/vague': {
    what: 'Questo impegno non ha un numero: nessuno può dire se è stato mantenuto.',
    label: 'né numero né unità',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noTime': {
    what: 'Questo impegno non dice entro quando: nessuno può dire se è stato mantenuto in tempo.',
    label: 'entro quando?',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noNumber': {
    what: 'In questo impegno non c’è nulla da contare: due lettori possono giudicare in modo diverso se è stato mantenuto.',
    label: 'né numero né unità',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/setLimit': {
    what: 'Sostituire “{{term}}” con “{{limit}}”.',
    todo: 'mettete il vostro numero al posto delle parentesi.',
  },
  'no-vague-terms/hedge': {
    what: '“{{term}}” accanto a un numero lo ritira: chi legge non sa quando l’impegno non vale.',
    label: 'quando non vale?',
    write: '{{example}}',
    todo: 'dite in quale caso l’impegno non vale, oppure togliete queste parole.',
  },
  'no-vague-terms/escape': {
    what: '“{{term}}” lascia aperto quando l’impegno vale: chi legge non può contarci.',
    label: 'in quale caso?',
    write: '{{example}}',
    todo: 'dite la condizione, oppure togliete queste parole.',
  },
  'no-vague-terms/speed': {
    what: '“{{term}}” è un’ora per un lettore e un mese per un altro.',
    label: 'entro quando?',
    write: '{{example}}',
    todo: 'scegliete un termine che potete rispettare.',
  },
  'no-vague-terms/frequency': {
    what: '“{{term}}” è ogni giorno per un lettore e ogni anno per un altro.',
    label: 'ogni quanto?',
    write: '{{example}}',
    todo: 'dite ogni quanto.',
  },
  'no-vague-terms/amount': {
    what: '“{{term}}” non è una quantità: chi legge si aspetta di più, o di meno, di quello che intendete.',
    label: 'quanto?',
    write: '{{example}}',
    todo: 'dite quanto, o quanti.',
  },
  'no-vague-terms/effort': {
    what: '“{{term}}” promette un tentativo: chi legge non sa che cosa succederà.',
    label: 'che cosa succederà?',
    write: '{{example}}',
    todo: 'dite che cosa farete e quante volte ci riuscite almeno.',
  },
  'no-vague-terms/praise': {
    what: '“{{term}}” loda il servizio e non dice a chi legge che cosa succederà.',
    label: 'che cosa succederà?',
    write: '{{example}}',
    todo: 'dite che cosa ottiene il cliente, oppure togliete la parola.',
  },
  'document-title/missing': {
    what: 'Chi trova questo documento non può sapere che cos’è: manca il titolo.',
    write: '{{example}}',
    todo: 'cominciate con un titolo di primo livello, oppure scrivete `title` nell’intestazione.',
  },
  'document-title/unclear': {
    what: 'Questo titolo non dice a chi legge di che tipo di documento si tratta.',
    label: 'nessuna parola come carta o politica',
    write: '{{example}}',
    todo: 'nominate il tipo di documento nel titolo; uno slogan può stare sotto.',
  },
  'document-title/second': {
    what: 'Chi legge non sa quale sia il titolo del documento: questo segue “{{title}}”.',
    label: 'un altro titolo',
    todo: 'tenete un solo titolo di primo livello e abbassate questo di un livello.',
  },
  'no-placeholders/placeholder': {
    what: 'Chi legge trova “{{text}}” al posto della risposta.',
    label: 'ancora da compilare',
    todo: 'scrivete ciò che manca, oppure togliete la frase. Nessuna correzione automatica: la risposta la conoscete solo voi.',
  },
  'framework-clauses/absent': {
    what: 'Chi legge non trova nulla su questo: {{clause}}.',
    todo: 'aggiungetelo, con un numero che potete mantenere e contare, oppure escludete il punto se non vi riguarda.',
  },
  'framework-clauses/short': {
    what: 'Qui si promette meno di quanto è previsto: {{clause}}.',
    label: 'previsto: {{clause}}',
    todo: 'promettete ciò che rispetta il testo, oppure escludete il punto se non vi riguarda.',
  },
  'framework-clauses/outdated': {
    what: 'Qui si rimanda a “{{text}}”, che non è più in vigore: {{clause}}.',
    label: 'non più in vigore',
    todo: 'citate il testo in vigore.',
  },
  'required-sections/missing': {
    what: 'Chi cerca “{{section}}” non trova la sezione. Trovate: {{found}}. Mancano: {{missing}}.',
    write: '{{example}}',
    todo: 'aggiungete la sezione e compilate ciò che sapete solo voi.',
  },
  'required-sections/missingToo': {
    what: 'Chi cerca “{{section}}” non trova una sezione su questo.',
    write: '{{example}}',
    todo: 'aggiungete la sezione e compilate ciò che sapete solo voi.',
  },
  'required-sections/unwanted': {
    what: 'Chi legge un documento di questo tipo non si aspetta qui “{{section}}”.',
    label: 'va in un altro documento',
    todo: 'spostate la sezione nel documento di chi ne è interessato e mettete un collegamento dove serve.',
  },
  'required-sections/insert': {what: 'Inserire la sezione “{{section}}” da compilare.'},
  'no-jargon/plain': {
    what: 'Chi legge capisce “{{plain}}” prima di “{{term}}”.',
    label: 'dite “{{plain}}”',
    write: '{{plain}}',
  },
  'no-jargon/plainer': {
    what: '“{{term}}” rallenta chi legge.',
    label: 'ditelo in parole più semplici',
    write: '{{plain}}',
    todo: reread,
  },
  'no-jargon/hint': {
    what: '“{{term}}” rallenta chi legge.',
    label: 'ditelo in parole più semplici',
    todo: '{{hint}}',
  },
  'no-jargon/acronym': {
    what: 'Niente qui dice a chi legge che cosa significa “{{term}}”.',
    label: 'non spiegato',
    write: '{{plain}}',
    todo: 'scrivetelo per esteso la prima volta.',
  },
  'no-jargon/own': {
    what: '“{{term}}” è nel vostro elenco di parole che rallentano chi legge.',
    label: 'ditelo in parole più semplici',
    todo: 'ditelo con le parole che usano i vostri lettori.',
  },
  'no-jargon/replace': {what: 'Sostituire “{{term}}” con “{{plain}}”.', todo: reread},
  'no-broken-links/file': {
    what: 'Chi segue questo collegamento non trova nulla: il file “{{path}}” non c’è.',
    label: 'file inesistente',
    todo: 'correggete l’indirizzo, oppure togliete il collegamento.',
  },
  'no-broken-links/case': {
    what: 'Chi legge potrebbe non trovare nulla: il file si chiama “{{name}}”, e quasi tutti i siti distinguono le maiuscole dalle minuscole.',
    label: 'si scrive “{{name}}”',
    todo: 'scrivete il nome come lo porta il file.',
  },
  'no-broken-links/anchor': {
    what: 'Chi segue questo collegamento non arriva nel punto voluto: qui nulla ha l’indirizzo “#{{anchor}}”.',
    label: 'punto inesistente',
    todo: 'correggete l’indirizzo, oppure togliete il collegamento.',
  },
  'no-broken-links/anchorElsewhere': {
    what: 'Chi segue questo collegamento non arriva nel punto voluto: in {{file}} nulla ha l’indirizzo “#{{anchor}}”.',
    label: 'punto inesistente',
    todo: 'correggete l’indirizzo, oppure togliete il collegamento.',
  },
  'no-broken-links/empty': {
    what: 'Chi segue questo collegamento resta dov’è: non porta da nessuna parte.',
    label: 'non porta da nessuna parte',
    todo: 'scrivete l’indirizzo, oppure togliete il collegamento.',
  },
  'no-broken-links/scheme': {
    what: 'Chi segue questo collegamento non trova nulla: senza “https://” viene preso per un file con questo nome.',
    label: 'preso per un file',
    todo: 'scrivete l’indirizzo per intero.',
  },
  'no-broken-links/reference': {
    what: 'Chi legge vede delle parentesi al posto di un collegamento: “[{{label}}]” non è definito.',
    label: 'non definito',
    todo: 'aggiungete una riga “[{{label}}]: …” con l’indirizzo.',
  },
  'no-broken-links/use': {
    what: 'Scrivete “{{text}}”.',
  },
  'consistent-standards/differs': {
    what: 'Chi legge trova due limiti per la stessa cosa: “{{here}}” qui e “{{there}}” alla riga {{line}}.',
    label: 'riga {{line}}: {{there}}',
    todo: 'decidete quale vale e scrivetelo in entrambi i punti.',
  },
  'consistent-standards/share': {
    what: 'Chi legge trova due quote per la stessa cosa: {{here}} % qui e {{there}} % alla riga {{line}}.',
    label: 'riga {{line}}: {{there}} %',
    todo: 'decidete quale vale e scrivetelo in entrambi i punti.',
  },
  'consistent-documents/differs': {
    what: 'Chi legge i due documenti trova due limiti per la stessa cosa: “{{here}}” qui e “{{there}}” in {{file}}.',
    label: '{{file}}: {{there}}',
    todo: 'decidete quale vale e scrivetelo in entrambi i documenti.',
  },
  'consistent-documents/share': {
    what: 'Chi legge i due documenti trova due quote per la stessa cosa: {{here}} % qui e {{there}} % in {{file}}.',
    label: '{{file}}: {{there}} %',
    todo: 'decidete quale vale e scrivetelo in entrambi i documenti.',
  },
  'consistent-documents/title': {
    what: 'Chi legge non distingue questo documento da {{file}}: entrambi si intitolano “{{title}}”.',
    label: 'anche il titolo di {{file}}',
    todo: 'dite in ogni titolo a che cosa serve quel documento.',
  },
  'consistent-documents/translation': {
    what: 'Chi legge in due lingue riceve promesse diverse: “{{here}}” qui e “{{there}}” in {{file}}.',
    label: '{{file}}: {{there}}',
    todo: 'decidete quale vale e scrivetelo in entrambe le lingue.',
  },
  'consistent-documents/untranslated': {
    what: 'A chi legge {{file}} questo non viene promesso: “{{here}}” non compare vicino a questo punto della traduzione.',
    label: 'manca in {{file}}',
    todo: 'scrivetelo in entrambe le lingue, o toglietelo da entrambe.',
  },
  'valid-contact/scheme': {
    what: 'Chi segue questo collegamento non trova nulla: senza “{{scheme}}” viene preso per un file con questo nome.',
    label: 'serve “{{scheme}}”',
    todo: 'mettete davanti “{{scheme}}”.',
  },
  'valid-contact/address': {
    what: 'Chi scrive a “{{address}}” non raggiunge nessuno: a questo indirizzo non si può recapitare posta.',
    label: 'non è un indirizzo',
    todo: 'correggete l’indirizzo.',
  },
  'valid-contact/exampleAddress': {
    what: 'Chi usa “{{address}}” non raggiunge nessuno: il nome è riservato agli esempi.',
    label: 'riservato agli esempi',
    todo: 'scrivete il vostro indirizzo.',
  },
  'valid-contact/exampleNumber': {
    what: 'Chi chiama “{{number}}” non raggiunge nessuno: è un numero da esempio.',
    label: 'numero da esempio',
    todo: 'scrivete il vostro numero.',
  },
  'valid-contact/number': {
    what: 'Chi chiama “{{number}}” non raggiunge nessuno: ha una cifra di troppo o di meno, oppure il Paese non esiste.',
    label: 'non componibile',
    todo: 'correggete il numero.',
  },
  'valid-contact/hidden': {
    what: 'Chi legge vede “[email protected]” al posto di un indirizzo: è stato copiato da una pagina che lo nasconde.',
    label: 'indirizzo nascosto',
    todo: 'scrivete l’indirizzo per esteso.',
  },
  'valid-contact/otherAddress': {
    what: 'Chi si fida di questo collegamento scrive a qualcun altro: mostra “{{shown}}” e porta a “{{target}}”.',
    label: 'porta a {{target}}',
    todo: 'scrivete lo stesso indirizzo in entrambi i punti.',
  },
  'valid-contact/otherNumber': {
    what: 'Chi si fida di questo collegamento chiama qualcun altro: mostra “{{shown}}” e compone “{{target}}”.',
    label: 'compone {{target}}',
    todo: 'scrivete lo stesso numero in entrambi i punti.',
  },
  'valid-contact/use': {
    what: 'Scrivete “{{text}}”.',
  },
  'privacy-statement/missing': {
    what: 'A chi legge non si dice che cosa accade ai suoi dati, di cui qui si parla (“{{words}}”).',
    label: 'e la privacy?',
    todo: 'aggiungete una sezione sulla privacy o un collegamento all’informativa.',
  },
  'privacy-statement/hipaa': {
    what: 'Al paziente non si dice quale legge protegge ciò che riguarda la sua salute (“{{words}}”).',
    label: 'HIPAA non è citato',
    todo: 'dite come applicate l’HIPAA e rimandate alla vostra informativa.',
  },
  'privacy-statement/healthBasis': {
    what: 'A chi legge non si dice perché si possono usare dati sulla sua salute (“{{words}}”).',
    label: 'manca il motivo',
    todo: 'indicate il motivo (per esempio il consenso o il segreto professionale) e la norma: articolo 9 del GDPR.',
  },
}
