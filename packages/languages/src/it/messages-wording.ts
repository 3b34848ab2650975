import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Italian about words and sentences. */
export const wordingMessages: LanguagePack['messages'] = {
  'sentence-length/long': {
    what: 'Chi legge perde il filo prima della fine di una frase di {{words}} parole; fino a {{max}} si leggono d’un fiato.',
    label: '{{words}} parole',
    todo: 'dividetela in due frasi.',
  },
  'sentence-length/splits': {
    what: 'Chi legge perde il filo prima della fine di una frase di {{words}} parole; fino a {{max}} si leggono d’un fiato.',
    label: '{{words}} parole',
    todo: 'dividetela in due frasi, per esempio cominciando la seconda da «{{next}}».',
  },
  'readability/hard': {
    what: 'Molti devono leggere questo testo due volte: ottiene {{score}} secondo {{formula}}, e si chiede {{limit}} o più.',
    todo: 'scrivete frasi più brevi e parole più comuni; cominciate dalle frasi più difficili, righe {{lines}}.',
  },
  'readability/heavy': {
    what: 'Molti devono leggere questo testo due volte: ottiene {{score}} secondo {{formula}}, e si chiede {{limit}} o meno.',
    todo: 'scrivete frasi più brevi e parole più comuni; cominciate dalle frasi più difficili, righe {{lines}}.',
  },
  'define-abbreviations/unknown': {
    what: 'Niente qui dice a chi legge che cosa significa «{{short}}».',
    label: 'non spiegato',
    todo: 'scrivetelo per esteso la prima volta, con la sigla tra parentesi.',
  },
  'define-abbreviations/known': {
    what: 'Niente qui dice a chi legge che cosa significa «{{short}}».',
    label: 'non spiegato',
    write: '{{long}}',
    todo: 'scrivetelo per esteso la prima volta.',
  },
  'define-abbreviations/late': {
    what: 'Chi incontra «{{short}}» qui scopre che cosa significa solo alla riga {{line}}.',
    label: 'spiegato alla riga {{line}}',
    todo: 'spiegatelo qui, dove compare per la prima volta.',
  },
  'define-abbreviations/insert': {what: 'Scrivere «{{long}}».'},
  'consistent-terms/drift': {
    what: 'Chi legge non può sapere se «{{term}}» vuol dire lo stesso di «{{other}}», che compare in altri {{count}} punti.',
    label: 'altrove «{{other}}»',
    todo: 'usate una sola parola per la stessa cosa, oppure dite in che cosa differiscono.',
  },
  'consistent-terms/defined': {
    what: 'Chi legge non può sapere se «{{term}}» vuol dire lo stesso di «{{other}}», la parola che questo documento definisce.',
    label: 'è definito «{{other}}»',
    todo: 'usate la parola definita, oppure dite in che cosa differiscono.',
  },
  'consistent-terms/replace': {
    what: 'Scrivere «{{other}}».',
    todo: 'rileggete la frase con l’altra parola.',
  },
}
