import type {LanguagePack} from '@policy-lint/model'

/** Findings in French about comments and front matter that silence rules. */
export const directiveMessages: LanguagePack['messages'] = {
  'directives/unknownRule': {what: 'Il n’y a pas de règle « {{name}} » : ceci ne désactive rien.'},
  'directives/unknownRuleNear': {
    what: 'Il n’y a pas de règle « {{name}} » : ceci ne désactive rien ; le nom le plus proche est « {{nearest}} ».',
    label: '« {{nearest}} » ?',
  },
  'directives/unknownDirective': {what: 'Il n’y a pas de directive « {{name}} » : ceci n’a aucun effet.'},
  'directives/unknownDirectiveNear': {
    what: 'Il n’y a pas de directive « {{name}} » : ceci n’a aucun effet ; le nom le plus proche est « {{nearest}} ».',
    label: '« {{nearest}} » ?',
  },
  'directives/unused': {what: 'Il ne reste ici rien de {{names}} à désactiver.', label: 'ne désactive rien'},
  'directives/unusedAll': {what: 'Il ne reste ici rien à désactiver.', label: 'ne désactive rien'},
  'directives/expired': {
    what: 'Ceci valait jusqu’au {{until}} ; ce qui était désactivé est signalé à nouveau.',
    label: 'ne vaut plus',
    todo: 'corrigez ce qui est signalé, ou fixez un autre jour.',
  },
  'directives/wrongDay': {what: '« until {{until}} » n’est pas un jour : ceci ne désactive rien.'},
}
