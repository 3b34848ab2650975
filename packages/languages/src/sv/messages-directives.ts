import type {LanguagePack} from '@policy-lint/model'

/** Findings in Swedish about comments and front matter that silence rules. */
export const directiveMessages: LanguagePack['messages'] = {
  'directives/unknownRule': {what: 'Det finns ingen regel ”{{name}}”, så här stängs inget av.'},
  'directives/unknownRuleNear': {
    what: 'Det finns ingen regel ”{{name}}”, så här stängs inget av; närmaste namn är ”{{nearest}}”.',
    label: '”{{nearest}}”?',
  },
  'directives/unknownDirective': {what: 'Det finns inget direktiv ”{{name}}”, så här händer inget.'},
  'directives/unknownDirectiveNear': {
    what: 'Det finns inget direktiv ”{{name}}”, så här händer inget; närmaste namn är ”{{nearest}}”.',
    label: '”{{nearest}}”?',
  },
  'directives/unused': {
    what: 'Här finns inget kvar av {{names}} att stänga av.',
    label: 'stänger inte av något',
  },
  'directives/unusedAll': {what: 'Här finns inget kvar att stänga av.', label: 'stänger inte av något'},
  'directives/expired': {
    what: 'Detta gällde till och med {{until}}; det som stängdes av visas igen.',
    label: 'gäller inte längre',
    todo: 'rätta det som hittas, eller sätt en annan dag.',
  },
  'directives/wrongDay': {what: '”until {{until}}” är ingen dag, så här stängs inget av.'},
}
