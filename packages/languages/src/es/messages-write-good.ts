import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Spanish about what the checker write-good finds in English documents. */
export const writeGoodMessages: LanguagePack['messages'] = {
  'write-good/illusion': {
    what: 'Quien lee tropieza con «{{text}}», que está dos veces.',
    label: 'está dos veces',
    todo: 'quite una de las dos.',
  },
  'write-good/weasel': {
    what: '«{{text}}» no dice nada que se pueda comprobar.',
    label: 'dice poco',
    todo: 'diga cuánto, cuántos o cuáles, o quite la palabra.',
  },
  'write-good/so': {
    what: 'Quien lee busca de dónde se sigue «So».',
    label: 'no añade nada',
    todo: 'empiece por lo que quiere decir.',
  },
  'write-good/thereIs': {
    what: 'Tras «{{text}}», quien lee espera el sujeto.',
    label: 'retrasa el sujeto',
    todo: 'empiece por quién hace qué.',
  },
  'write-good/passive': {
    what: '«{{text}}» obliga a adivinar quién actúa.',
    label: '¿quién?',
    todo: 'diga quién lo hace, cuando importe.',
  },
  'write-good/adverb': {
    what: 'Puede que «{{text}}» diga menos que el verbo solo.',
    label: '¿hace falta?',
    todo: 'dígalo sin estas palabras y consérvelas solo si falta algo.',
  },
  'write-good/tooWordy': {
    what: '«{{text}}» cuesta más de leer de lo necesario.',
    label: 'más largo de lo necesario',
    todo: 'busque una palabra más corta.',
  },
  'write-good/cliches': {
    what: 'Quien lee pasa por alto «{{text}}», que está en todas partes.',
    label: 'gastado',
    todo: 'diga con sus palabras lo que quiere decir.',
  },
  'write-good/eprime': {
    what: '«{{text}}» dice que algo es, y no lo que hace.',
    label: '¿qué hace?',
    todo: 'pruebe con un verbo que diga lo que ocurre.',
  },
  'write-good/remove': {what: 'Quitar el segundo «{{text}}».'},
}
