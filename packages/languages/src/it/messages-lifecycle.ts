import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Italian about dates, changes and owners. */
export const lifecycleMessages: LanguagePack['messages'] = {
  'date-format/ambiguous': {
    what: 'Per alcuni “{{text}}” è {{one}}, per altri {{two}}.',
    label: 'due letture',
    write: '{{one}}',
    todo: 'scrivete il mese in lettere, oppure prima l’anno.',
  },
  'date-format/mixed': {
    what: 'Chi legge trova date scritte in forme diverse: “{{text}}” qui, “{{other}}” alla riga {{line}}.',
    label: 'forma diversa dalle altre',
    write: '{{better}}',
    todo: 'scrivete tutte le date nella stessa forma.',
  },
  'date-format/format': {
    what: 'Chi conosce i vostri documenti si aspetta questa data come “{{better}}”.',
    label: 'non nella vostra forma',
    write: '{{better}}',
    todo: 'scrivetela come negli altri vostri documenti.',
  },
  'date-format/write': {what: 'Scrivere “{{better}}”.'},
  'changelog/missing': {
    what: 'Chi conosceva una versione precedente non vede che cosa è cambiato: le modifiche non sono elencate.',
    write: '{{example}}',
    todo: 'elencate le modifiche con la data, la più recente per prima.',
  },
  'changelog/newestFirst': {
    what: 'Chi cerca dall’alto le ultime modifiche trova “{{date}}”, alla riga {{line}}, sotto altre più vecchie.',
    label: 'non in ordine di data',
    todo: 'mettete per prima la voce più recente.',
  },
  'changelog/oldestFirst': {
    what: 'Chi segue le modifiche dalla prima in poi trova “{{date}}”, alla riga {{line}}, sotto altre più recenti.',
    label: 'non in ordine di data',
    todo: 'mettete per prima la voce più vecchia.',
  },
  'changelog/future': {
    what: 'Questa modifica porta la data {{date}}, che deve ancora venire: chi legge non sa se vale già.',
    label: 'nel futuro',
    todo: 'correggete la data, oppure dite nel testo da quando varrà la modifica.',
  },
  'changelog/unreviewed': {
    what: 'L’ultima modifica, {{date}}, è successiva all’ultima revisione, {{reviewed}}: chi legge non sa se allora è stato riletto tutto.',
    label: 'dopo l’ultima revisione',
    todo: 'rivedete il documento e scrivete la nuova data di revisione, oppure correggete una delle due.',
  },
  'changelog/insert': {what: 'Inserire la sezione “{{section}}” da compilare.'},
  'document-owner/missing': {
    what: 'Chi trova un errore non sa a chi dirlo: non è indicato chi risponde di questo documento.',
    write: '{{example}}',
    todo: 'indicate un ruolo o un ufficio nel testo, oppure come `owner` nei metadati.',
  },
  'document-owner/open': {
    what: 'Chi vuole sapere chi risponde di questo documento trova “{{text}}”.',
    label: 'ancora da indicare',
    todo: 'indicate un ruolo o un ufficio.',
  },
  'document-owner/insert': {what: 'Inserire la sezione “{{section}}” da compilare.'},
}
