import type {LanguagePack} from '@policy-lint/model'

/** Findings in German about comments and front matter that silence rules. */
export const directiveMessages: LanguagePack['messages'] = {
  'directives/unknownRule': {what: 'Es gibt keine Regel „{{name}}“, also unterdrückt dies nichts.'},
  'directives/unknownRuleNear': {
    what: 'Es gibt keine Regel „{{name}}“, also unterdrückt dies nichts; der nächste Name ist „{{nearest}}“.',
    label: '„{{nearest}}“?',
  },
  'directives/unknownDirective': {what: 'Es gibt keine Anweisung „{{name}}“, also bewirkt dies nichts.'},
  'directives/unknownDirectiveNear': {
    what: 'Es gibt keine Anweisung „{{name}}“, also bewirkt dies nichts; der nächste Name ist „{{nearest}}“.',
    label: '„{{nearest}}“?',
  },
  'directives/unused': {
    what: 'Von {{names}} gibt es hier nichts mehr zu unterdrücken.',
    label: 'unterdrückt nichts',
  },
  'directives/unusedAll': {what: 'Hier gibt es nichts mehr zu unterdrücken.', label: 'unterdrückt nichts'},
  'directives/expired': {
    what: 'Dies galt bis {{until}}; was es unterdrückte, wird wieder gemeldet.',
    label: 'gilt nicht mehr',
    todo: 'das Gemeldete beheben oder einen anderen Tag setzen.',
  },
  'directives/wrongDay': {what: '„until {{until}}“ ist kein Tag, also unterdrückt dies nichts.'},
}
