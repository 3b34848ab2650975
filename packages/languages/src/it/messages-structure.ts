import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Italian about the order and length of sections. */
export const structureMessages: LanguagePack['messages'] = {
  'no-empty-section/empty': {
    what: 'Chi arriva a “{{heading}}” non trova alcun testo.',
    label: 'nessun testo',
    write: '{{example}}',
    todo: 'scrivete che cosa va detto qui, oppure togliete il titolo.',
  },
  'no-empty-section/hidden': {
    what: 'Chi arriva a “{{heading}}” non trova alcun testo: si trova in un commento, che nessuna pagina mostra.',
    label: 'solo un commento',
    write: '{{example}}',
    todo: 'togliete il testo dal commento, oppure togliete il titolo.',
  },
  'no-empty-section/insert': {what: 'Inserire un testo da compilare.'},
  'no-empty-section/remove': {what: 'Togliere il titolo.'},
  'no-duplicate-section/heading': {
    what: 'Chi cerca “{{heading}}” trova due sezioni con questo nome: la prima è alla riga {{line}}.',
    label: 'anche alla riga {{line}}',
    todo: 'riunite le due sezioni, oppure dite nel titolo di che cosa tratta ciascuna.',
  },
  'no-duplicate-section/copy': {
    what: 'Chi legge trova la sezione “{{heading}}” una seconda volta, parola per parola: la prima è alla riga {{line}}.',
    label: 'come alla riga {{line}}',
    todo: 'tenetene una sola.',
  },
  'no-duplicate-section/role': {
    what: 'Chi cerca questo argomento in “{{first}}”, alla riga {{line}}, non trova ciò che dice “{{heading}}”.',
    label: 'stesso argomento della riga {{line}}',
    todo: 'riunite le due sezioni, oppure fate di una la parte dell’altra.',
  },
  'no-duplicate-section/remove': {what: 'Togliere la seconda.'},
  'section-order/late': {
    what: 'Chi legge scopre solo in “{{heading}}”, dopo altre {{count}} sezioni, a che cosa serve il documento o a chi si rivolge.',
    label: 'dopo altre {{count}} sezioni',
    todo: 'spostate questa sezione prima di “{{other}}”.',
  },
  'section-order/log': {
    what: 'Chi vuole sapere che cosa fate incontra “{{heading}}” a metà e può credere che il documento finisca lì.',
    label: 'prima di “{{other}}”',
    todo: 'spostate questa sezione dopo “{{other}}”.',
  },
  'section-order/before': {
    what: 'Chi legge cerca “{{heading}}” prima di “{{other}}” e la trova dopo.',
    label: 'dopo “{{other}}”',
    todo: 'spostate questa sezione prima di “{{other}}”.',
  },
  'section-order/after': {
    what: 'Chi legge cerca “{{heading}}” dopo “{{other}}” e la trova prima.',
    label: 'prima di “{{other}}”',
    todo: 'spostate questa sezione dopo “{{other}}”.',
  },
  'section-order/moveBefore': {what: 'Spostare prima di “{{other}}”.'},
  'section-order/moveAfter': {what: 'Spostare dopo “{{other}}”.'},
  'mission-length/mission': {
    what: 'Una missione così lunga non si tiene a mente (frasi: {{sentences}}, parole: {{words}}).',
    label: 'frasi: {{sentences}}, parole: {{words}}',
    write: '{{example}}',
    todo: 'restate entro {{maxWords}} parole in poche frasi (al massimo {{maxSentences}}); valori, storia e impegni hanno sezioni proprie.',
  },
  'mission-length/purpose': {
    what: 'Chi legge deve scorrere {{words}} parole prima che la carta arrivi al punto: tanto sono lunghe le finalità.',
    label: '{{words}} parole',
    write: '{{example}}',
    todo: 'dite in al massimo {{max}} parole a che cosa serve la carta; un racconto sta meglio nella guida per il personale.',
  },
  'mission-length/sentence': {
    what: 'Per sapere a che cosa serve il documento bisogna leggere {{words}} parole tutte d’un fiato.',
    label: '{{words}} parole',
    write: '{{example}}',
    todo: 'cominciate con una frase di al massimo {{max}} parole.',
  },
  'document-length/long': {
    what: 'Per leggere questo documento servono circa {{minutes}} min: ha {{words}} parole, {{more}} in più delle {{max}} di un documento del suo tipo.',
    todo: 'tenete ciò che bisogna sapere e rimandate al resto con un collegamento.',
  },
  'document-length/longSections': {
    what: 'Per leggere questo documento servono circa {{minutes}} min: ha {{words}} parole, {{more}} in più delle {{max}} di un documento del suo tipo. La sezione più lunga è “{{section}}”, con {{part}} parole.',
    todo: 'tenete ciò che bisogna sapere e rimandate al resto con un collegamento.',
  },
  'document-length/short': {
    what: 'Chi legge trova qui solo {{words}} parole, e ne sono richieste almeno {{min}}.',
    todo: 'scrivete che cosa possono aspettarsi i clienti.',
  },
  'document-length/contents': {
    what: 'Per {{words}} parole e {{count}} sezioni chi legge non trova un indice da cui scegliere.',
    write: '{{example}}',
    todo: 'mettete prima della prima sezione un elenco di collegamenti alle sezioni.',
  },
  'document-length/insert': {what: 'Inserire un indice.'},
  'required-phrases/missing': {
    what: 'Chi legge non trova «{{phrase}}» da nessuna parte.',
    todo: 'aggiungere queste parole dove chi legge le cerca.',
  },
  'required-phrases/missingIn': {
    what: 'Chi cerca in «{{section}}» non trova «{{phrase}}».',
    label: 'qui mancano parole',
    todo: 'aggiungere queste parole a questa sezione.',
  },
}
