import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Italian about how standards and complaints are promised. */
export const standardsMessages: LanguagePack['messages'] = {
  'realistic-standards/absolute': {
    what: 'Con “{{term}}” basta il primo caso che va diversamente a rompere la promessa, e chi legge crede meno alle altre.',
    label: 'senza eccezioni?',
    write: '{{example}}',
    todo: 'dite quale quota raggiungete, oppure che cosa succede nei casi in cui non ci riuscite.',
  },
  'realistic-standards/guarantee': {
    what: 'Chi legge intende “{{term}}” come un diritto a qualcosa quando la promessa non è mantenuta, e qui non trova niente del genere.',
    label: 'e se no?',
    write: '{{example}}',
    todo: 'dite che cosa spetta al cliente in quel caso, oppure dite che cosa fate senza usare questa parola.',
  },
  'realistic-standards/share': {
    what: 'Sostituire “{{term}}” con “{{share}}”.',
    todo: 'mettete il vostro numero al posto delle parentesi.',
  },
  'expectation-voice/virtue': {
    what: '“{{words}}” nomina una virtù, e chi legge non può sapere che cosa succederà.',
    label: 'che cosa succederà?',
    write: '{{example}}',
    todo: 'dite che cosa il cliente può aspettarsi, oppure che cosa farete.',
  },
  'expectation-voice/wish': {
    what: 'Tra gli impegni chi legge prende “{{words}}” per un impegno, e non è promesso niente.',
    label: 'un desiderio, non un impegno',
    write: '{{example}}',
    todo: 'promettetelo, oppure spostatelo nella sezione sugli obiettivi.',
  },
  'expectation-voice/passive': {
    what: 'Chi legge non può sapere chi lo fa.',
    label: 'chi?',
    write: '{{example}}',
    todo: 'cominciate da chi mantiene la promessa.',
  },
  'expectation-voice/fragment': {
    what: 'Qui c’è un numero ma nessun verbo, e chi legge non può sapere chi promette che cosa.',
    label: 'chi fa che cosa?',
    write: '{{example}}',
    todo: 'fatene una frase su ciò che il cliente può aspettarsi.',
  },
  'expectation-voice/say': {
    what: 'Sostituire “{{words}}” con “{{sentence}}”.',
    todo: 'rileggete tutta la frase e promettete solo ciò che potete mantenere.',
  },
  'channel-coverage/uncovered': {
    what: 'Nessuno standard dice a chi legge che cosa aspettarsi da questo modo di contattarvi: “{{words}}”.',
    label: 'quanto tempo ci vuole?',
    write: '{{example}}',
    todo: 'promettete un tempo per questo canale, oppure uno per tutti.',
  },
  'channel-coverage/required': {
    what: 'Chi legge non trova nessuno standard per questo canale: {{channel}}.',
    label: 'manca: {{channel}}',
    write: '{{example}}',
    todo: 'promettete un tempo, oppure dite che non siete raggiungibili in questo modo.',
  },
  'channel-coverage/fallback': {
    what: 'Chi legge non viene a sapere che cosa succede quando questo tempo non è rispettato.',
    label: 'e se no?',
    todo: 'dite nella stessa sezione che cosa può fare allora il cliente, oppure che cosa fate voi.',
  },
  'channel-coverage/autoReply': {
    what: 'Chi scrive non può sapere se la prima risposta viene da una macchina o da una persona.',
    label: 'da chi?',
    todo: 'dite che la prima risposta è automatica, oppure che la scrive una persona.',
  },
  'complaint-process/missing': {
    what: 'Chi vuole reclamare qui cerca invano: {{missing}}.',
    label: 'che cosa succede a un reclamo?',
    write: '{{example}}',
    todo: 'aggiungete ciò che manca, con numeri che potete rispettare, oppure un collegamento a dove si trova.',
  },
  'complaint-process/insert': {
    what: 'Inserire frasi da completare.',
    todo: 'mettete i vostri numeri e nomi al posto delle parentesi.',
  },
}
