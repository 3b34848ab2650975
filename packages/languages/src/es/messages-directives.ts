import type {LanguagePack} from '@policy-lint/model'

/** Findings in Spanish about comments and front matter that silence rules. */
export const directiveMessages: LanguagePack['messages'] = {
  'directives/unknownRule': {what: 'No hay ninguna regla «{{name}}»: esto no desactiva nada.'},
  'directives/unknownRuleNear': {
    what: 'No hay ninguna regla «{{name}}»: esto no desactiva nada; el nombre más parecido es «{{nearest}}».',
    label: '¿«{{nearest}}»?',
  },
  'directives/unknownDirective': {what: 'No hay ninguna directiva «{{name}}»: esto no hace nada.'},
  'directives/unknownDirectiveNear': {
    what: 'No hay ninguna directiva «{{name}}»: esto no hace nada; el nombre más parecido es «{{nearest}}».',
    label: '¿«{{nearest}}»?',
  },
  'directives/unused': {
    what: 'Aquí ya no queda nada de {{names}} que desactivar.',
    label: 'no desactiva nada',
  },
  'directives/unusedAll': {what: 'Aquí ya no queda nada que desactivar.', label: 'no desactiva nada'},
  'directives/expired': {
    what: 'Esto valía hasta el {{until}}; lo que desactivaba se señala otra vez.',
    label: 'ya no vale',
    todo: 'corrijan lo que se señala o pongan otro día.',
  },
  'directives/wrongDay': {what: '«until {{until}}» no es ningún día: esto no desactiva nada.'},
}
