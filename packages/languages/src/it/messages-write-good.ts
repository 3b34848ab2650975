import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Italian about what the checker write-good finds in English documents. */
export const writeGoodMessages: LanguagePack['messages'] = {
  'write-good/illusion': {
    what: 'Chi legge inciampa in «{{text}}», scritto due volte.',
    label: 'scritto due volte',
    todo: 'toglietene uno.',
  },
  'write-good/weasel': {
    what: '«{{text}}» non dice nulla che si possa verificare.',
    label: 'dice poco',
    todo: 'dite quanto, quanti o quali, oppure togliete la parola.',
  },
  'write-good/so': {
    what: 'Chi legge cerca da che cosa segue «So».',
    label: 'non aggiunge nulla',
    todo: 'cominciate da ciò che volete dire.',
  },
  'write-good/thereIs': {
    what: 'Dopo «{{text}}» chi legge aspetta il soggetto.',
    label: 'rimanda il soggetto',
    todo: 'cominciate da chi fa che cosa.',
  },
  'write-good/passive': {
    what: '«{{text}}» lascia indovinare chi agisce.',
    label: 'da chi?',
    todo: 'dite chi lo fa, quando è importante.',
  },
  'write-good/adverb': {
    what: '«{{text}}» forse dice meno del verbo da solo.',
    label: 'serve?',
    todo: 'ditelo senza queste parole e tenetele solo se manca qualcosa.',
  },
  'write-good/tooWordy': {
    what: '«{{text}}» richiede più tempo di quanto serva.',
    label: 'più lungo del necessario',
    todo: 'cercate una parola più breve.',
  },
  'write-good/cliches': {
    what: 'Chi legge salta «{{text}}», che si trova ovunque.',
    label: 'logoro',
    todo: 'dite con parole vostre che cosa intendete.',
  },
  'write-good/eprime': {
    what: '«{{text}}» dice che qualcosa è, e non che cosa fa.',
    label: 'che cosa fa?',
    todo: 'provate con un verbo che dica che cosa succede.',
  },
  'write-good/remove': {what: 'Togliere il secondo «{{text}}».'},
}
