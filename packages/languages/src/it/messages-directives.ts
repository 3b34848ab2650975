import type {LanguagePack} from '@policy-lint/model'

/** Findings in Italian about comments and front matter that silence rules. */
export const directiveMessages: LanguagePack['messages'] = {
  'directives/unknownRule': {what: 'Non c’è nessuna regola “{{name}}”: qui non disattiva niente.'},
  'directives/unknownRuleNear': {
    what: 'Non c’è nessuna regola “{{name}}”: qui non disattiva niente; il nome più vicino è “{{nearest}}”.',
    label: '“{{nearest}}”?',
  },
  'directives/unknownDirective': {what: 'Non c’è nessuna direttiva “{{name}}”: qui non succede niente.'},
  'directives/unknownDirectiveNear': {
    what: 'Non c’è nessuna direttiva “{{name}}”: qui non succede niente; il nome più vicino è “{{nearest}}”.',
    label: '“{{nearest}}”?',
  },
  'directives/unused': {
    what: 'Qui non resta niente di {{names}} da disattivare.',
    label: 'non disattiva niente',
  },
  'directives/unusedAll': {what: 'Qui non resta niente da disattivare.', label: 'non disattiva niente'},
  'directives/expired': {
    what: 'Valeva fino al {{until}}; ciò che disattivava è segnalato di nuovo.',
    label: 'non vale più',
    todo: 'correggete ciò che è segnalato, oppure fissate un altro giorno.',
  },
  'directives/wrongDay': {what: '“until {{until}}” non è un giorno: qui non disattiva niente.'},
}
