import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in German about words and sentences. */
export const wordingMessages: LanguagePack['messages'] = {
  'sentence-length/long': {
    what: 'Leserinnen und Leser verlieren vor dem Ende eines Satzes mit {{words}} Wörtern den Faden; {{max}} lassen sich in einem Zug lesen.',
    label: '{{words}} Wörter',
    todo: 'sagen Sie es in zwei Sätzen.',
  },
  'sentence-length/splits': {
    what: 'Leserinnen und Leser verlieren vor dem Ende eines Satzes mit {{words}} Wörtern den Faden; {{max}} lassen sich in einem Zug lesen.',
    label: '{{words}} Wörter',
    todo: 'sagen Sie es in zwei Sätzen, zum Beispiel mit einem neuen ab „{{next}}“.',
  },
  'readability/hard': {
    what: 'Viele müssen diesen Text zweimal lesen: Er erreicht {{score}} nach {{formula}}, verlangt sind {{limit}} oder mehr.',
    todo: 'schreiben Sie kürzere Sätze und gebräuchlichere Wörter; beginnen Sie mit den schwersten Sätzen, Zeilen {{lines}}.',
  },
  'readability/heavy': {
    what: 'Viele müssen diesen Text zweimal lesen: Er erreicht {{score}} nach {{formula}}, verlangt sind {{limit}} oder weniger.',
    todo: 'schreiben Sie kürzere Sätze und gebräuchlichere Wörter; beginnen Sie mit den schwersten Sätzen, Zeilen {{lines}}.',
  },
  'define-abbreviations/unknown': {
    what: 'Hier erfährt niemand, wofür „{{short}}“ steht.',
    label: 'nicht erklärt',
    todo: 'schreiben Sie es beim ersten Mal aus, mit der Abkürzung in Klammern.',
  },
  'define-abbreviations/known': {
    what: 'Hier erfährt niemand, wofür „{{short}}“ steht.',
    label: 'nicht erklärt',
    write: '{{long}}',
    todo: 'schreiben Sie es beim ersten Mal aus.',
  },
  'define-abbreviations/late': {
    what: 'Wer hier „{{short}}“ liest, erfährt erst in Zeile {{line}}, wofür es steht.',
    label: 'erklärt in Zeile {{line}}',
    todo: 'erklären Sie es hier, wo es zum ersten Mal steht.',
  },
  'define-abbreviations/insert': {what: '„{{long}}“ schreiben.'},
  'consistent-terms/drift': {
    what: 'Niemand kann hier erkennen, ob „{{term}}“ dasselbe meint wie „{{other}}“, das an {{count}} anderen Stellen steht.',
    label: 'sonst „{{other}}“',
    todo: 'nehmen Sie für dieselbe Sache dasselbe Wort, oder sagen Sie, worin sich die beiden unterscheiden.',
  },
  'consistent-terms/defined': {
    what: 'Niemand kann hier erkennen, ob „{{term}}“ dasselbe meint wie „{{other}}“, das in diesem Dokument erklärt ist.',
    label: 'erklärt ist „{{other}}“',
    todo: 'nehmen Sie das erklärte Wort, oder sagen Sie, worin sich die beiden unterscheiden.',
  },
  'consistent-terms/replace': {
    what: '„{{other}}“ schreiben.',
    todo: 'lesen Sie den Satz mit dem anderen Wort noch einmal.',
  },
}
