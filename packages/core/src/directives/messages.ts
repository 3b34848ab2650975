import type {Message} from '../rule/types.ts'

/** Under this name findings about directives stand; it is no rule, so no configuration can speak of it. */
export const directivesId = 'directives'

/** What findings about directives say. */
export const directiveMessages = {
  unknownRule: {what: 'There is no rule “{{name}}”, so this silences nothing of it.'},
  unknownRuleNear: {
    what: 'There is no rule “{{name}}”, so this silences nothing of it; “{{nearest}}” is the nearest name.',
    label: '“{{nearest}}”?',
  },
  unknownDirective: {what: 'There is no directive “{{name}}”, so this does nothing.'},
  unknownDirectiveNear: {
    what: 'There is no directive “{{name}}”, so this does nothing; “{{nearest}}” is the nearest name.',
    label: '“{{nearest}}”?',
  },
  unused: {what: 'Nothing of {{names}} is left to be silenced here.', label: 'silences nothing'},
  unusedAll: {what: 'Nothing is left to be silenced here.', label: 'silences nothing'},
  expired: {
    what: 'This held until {{until}}; what it silenced is reported again.',
    label: 'no longer holds',
    todo: 'mend what is found, or set another day.',
  },
  wrongDay: {
    what: '“until {{until}}” names no day, so this silences nothing.',
    write: 'until 2027-03-01',
  },
} as const satisfies Readonly<Record<string, Message>>

export type DirectiveMessage = keyof typeof directiveMessages
