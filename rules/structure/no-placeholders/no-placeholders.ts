import {defineRule} from '@policy-lint/core'

const brackets = /^[[\]{}<>%$\s]+|[[\]{}<>%\s]+$/gu

export default defineRule({
  meta: {
    id: 'no-placeholders',
    description: 'Disallow template text that nobody has filled in yet.',
    severity: 'error',
    presets: ['recommended'],
    type: 'problem',
    needs: [],
    options: {
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Texts that may stay, with or without their brackets, in any case.',
      },
    },
    messages: {
      placeholder: {
        what: 'A reader finds “{{text}}” where the answer should be.',
        label: 'still to be filled in',
        todo: 'write what belongs here, or take the sentence out. No automatic fix: only you know the answer.',
      },
    },
  },
  create(context) {
    const allowed = new Set(context.options.allow.map(bare))

    return {
      placeholder(placeholder) {
        if (allowed.has(bare(placeholder.text))) return
        context.report({node: placeholder, messageId: 'placeholder', data: {text: placeholder.text}})
      },
    }
  },
})

/** The words alone, so that `[X]` and `x` in the option mean the same placeholder. */
function bare(text: string): string {
  const words = text.replace(brackets, '')
  return (words === '' ? text : words).normalize('NFC').toLowerCase()
}
