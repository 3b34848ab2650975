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
  'define-abbreviations/unknown': {
    what: 'Nada dice aquí a quien lee qué significa «{{short}}».',
    label: 'sin explicar',
    todo: 'escríbalo entero la primera vez, con la sigla entre paréntesis.',
  },
  'define-abbreviations/known': {
    what: 'Nada dice aquí a quien lee qué significa «{{short}}».',
    label: 'sin explicar',
    write: '{{long}}',
    todo: 'escríbalo entero la primera vez.',
  },
  'define-abbreviations/late': {
    what: 'Quien encuentra «{{short}}» aquí no sabe qué significa hasta la línea {{line}}.',
    label: 'explicado en la línea {{line}}',
    todo: 'explíquelo aquí, donde aparece por primera vez.',
  },
  'define-abbreviations/insert': {what: 'Escribir «{{long}}».'},
  'consistent-terms/drift': {
    what: 'Quien lee no puede saber si «{{term}}» significa lo mismo que «{{other}}», que aparece en otros {{count}} lugares.',
    label: 'en otros lugares «{{other}}»',
    todo: 'use una sola palabra para cada cosa o diga en qué se diferencian.',
  },
  'consistent-terms/defined': {
    what: 'Quien lee no puede saber si «{{term}}» significa lo mismo que «{{other}}», la palabra que este documento define.',
    label: 'se define «{{other}}»',
    todo: 'use la palabra definida o diga en qué se diferencian.',
  },
  'consistent-terms/replace': {
    what: 'Escribir «{{other}}».',
    todo: 'lea de nuevo la frase con la otra palabra.',
  },
}
