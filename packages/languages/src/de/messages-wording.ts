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
}
