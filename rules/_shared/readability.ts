import type {ReadabilityFormula} from '@policy-lint/model'

/** What the formulas are worked out from. */
export interface TextCounts {
  sentences: number
  words: number
  letters: number
  syllables: number
  /** Words of more than six letters. */
  longWords: number
}

interface Formula {
  /** How readers of the language know it. */
  name: string
  /** Whether a high score means easy, as from 0 to 100, or hard. */
  isEase: boolean
  score(counts: TextCounts): number
}

/**
 * The formulas, each for the language that it was made for.
 *
 * - Flesch Reading Ease: R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948).
 * - Flesch-Szigriszt: F. Szigriszt Pazos, “Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
 *   perspicuidad” (Madrid 1993); its grades are the INFLESZ scale of I. M. Barrio-Cantalejo and others (2008).
 * - Flesch-Amstad: T. Amstad, “Wie verständlich sind unsere Zeitungen?” (Zürich 1978).
 * - Kandel-Moles: L. Kandel and A. Moles, “Application de l’indice de Flesch à la langue française” (1958).
 * - Flesch-Martins: T. B. F. Martins and others, “Readability formulas applied to textbooks in Brazilian Portuguese”
 *   (São Carlos 1996): Flesch’s own with 42 points more.
 * - Gulpease: P. Lucisano and M. E. Piemontese, “GULPEASE: una formula per la predizione della difficoltà dei testi in
 *   lingua italiana”, Scuola e città 39 (1988).
 * - LIX: C. H. Björnsson, “Läsbarhet” (Stockholm 1968). Made for Swedish, without anything of one language in it.
 */
export const formulas: Readonly<Record<ReadabilityFormula, Formula>> = {
  flesch: ease('Flesch Reading Ease', 206.835, 1.015, 84.6),
  'flesch-szigriszt': ease('Flesch-Szigriszt', 206.835, 1, 62.3),
  'flesch-amstad': ease('Flesch-Amstad', 180, 1, 58.5),
  'kandel-moles': ease('Kandel-Moles', 207, 1.015, 73.6),
  'flesch-martins': ease('Flesch-Martins', 248.835, 1.015, 84.6),
  gulpease: {
    name: 'Gulpease',
    isEase: true,
    score: ({sentences, words, letters}) => 89 + (300 * sentences - 10 * letters) / words,
  },
  lix: {
    name: 'LIX',
    isEase: false,
    score: ({sentences, words, longWords}) => words / sentences + (100 * longWords) / words,
  },
}

function ease(name: string, top: number, perWord: number, perSyllable: number): Formula {
  return {
    name,
    isEase: true,
    score: ({sentences, words, syllables}) =>
      top - (perWord * words) / sentences - (perSyllable * syllables) / words,
  }
}
