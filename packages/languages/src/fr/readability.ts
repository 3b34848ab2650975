import type {Readability} from '@policy-lint/model'

/** How French is measured. */
export const readability: Readability = {
  formula: 'kandel-moles',
  limit: 45,
  longSentence: 35,
  source: 'L. Kandel and A. Moles, Application de l’indice de Flesch à la langue française, 1958',
  syllables: {
    vowels: 'aeiouyàâéèêëîïôöùûüœæ',
    apart: ['éa', 'éo', 'éé', 'éi', 'éu', 'aï', 'oï', 'aë', 'oë', 'oé', 'aé', 'ué', 'uë'],
    silent: ['e', 'es'],
  },
}
