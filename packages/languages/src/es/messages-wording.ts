import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Spanish about words and sentences. */
export const wordingMessages: LanguagePack['messages'] = {
  'sentence-length/long': {
    what: 'Quien lee pierde el hilo antes de acabar una frase de {{words}} palabras; de una vez se leen bien {{max}}.',
    label: '{{words}} palabras',
    todo: 'dígalo en dos frases.',
  },
  'sentence-length/splits': {
    what: 'Quien lee pierde el hilo antes de acabar una frase de {{words}} palabras; de una vez se leen bien {{max}}.',
    label: '{{words}} palabras',
    todo: 'dígalo en dos frases; por ejemplo, empiece una nueva en «{{next}}».',
  },
  'readability/hard': {
    what: 'Mucha gente tiene que leer este texto dos veces: obtiene {{score}} según {{formula}}, y se piden {{limit}} o más.',
    todo: 'escriba frases más cortas y palabras más corrientes; empiece por las frases más difíciles, líneas {{lines}}.',
  },
  'readability/heavy': {
    what: 'Mucha gente tiene que leer este texto dos veces: obtiene {{score}} según {{formula}}, y se piden {{limit}} o menos.',
    todo: 'escriba frases más cortas y palabras más corrientes; empiece por las frases más difíciles, líneas {{lines}}.',
  },
}
