import {defineRule} from '@policy-lint/core'

export default defineRule({
  meta: {
    id: 'example-rule',
    description: 'Disallow exclamation marks behind promises.',
    severity: 'warn',
    presets: [],
    type: 'suggestion',
    hasSuggestions: true,
    needs: ['cues'],
    options: {
      max: {
        type: 'integer',
        minimum: 0,
        default: 0,
        description: 'How many promises of a document may be exclaimed.',
      },
    },
    messages: {
      exclaimed: {
        what: 'A reader takes “{{words}}!” for advertising and not for a promise.',
        label: 'sounds like advertising',
        todo: 'end the promise with a full stop.',
      },
      stop: {what: 'End it with a full stop.'},
    },
  },
  create(context) {
    let accepted = 0

    return {
      commitment({range: [start, end]}) {
        const promise = context.text.slice(start, end)
        if (!promise.endsWith('!')) return
        accepted += 1
        if (accepted <= context.options.max) return
        context.report({
          range: [end - 1, end],
          messageId: 'exclaimed',
          data: {words: lastWords(promise)},
          suggest: [{messageId: 'stop', fix: fixer => fixer.replaceTextRange([end - 1, end], '.')}],
        })
      },
    }
  },
})

function lastWords(promise: string): string {
  return promise.slice(0, -1).split(/\s+/u).slice(-3).join(' ')
}
