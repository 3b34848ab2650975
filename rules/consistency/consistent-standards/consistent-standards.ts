import {defineRule} from '@policy-lint/core'
import type {Range} from '@policy-lint/model'
import {type Comparable, comparablePromises} from '../../_shared/comparable-promises.ts'
import {contradictions} from '../../_shared/contradictions.ts'

export default defineRule({
  meta: {
    id: 'consistent-standards',
    description: 'Disallow two limits for the same promise.',
    severity: 'error',
    presets: ['recommended', 'strict'],
    type: 'problem',
    needs: ['cues', 'metrics', 'activities'],
    options: {
      ignoreActivities: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['acknowledge', 'answer', 'call-back', 'resolve', 'refund', 'deliver'],
        },
        uniqueItems: true,
        default: [],
        description: 'Activities whose limits may differ within a document.',
      },
    },
    messages: {
      differs: {
        what: 'A reader finds two limits for the same thing: “{{here}}” here, and “{{there}}” in line {{line}}.',
        label: 'line {{line}}: {{there}}',
        todo: 'decide which one holds, and write it in both places.',
      },
      share: {
        what: 'A reader finds two shares for the same thing: {{here}} % here, and {{there}} % in line {{line}}.',
        label: 'line {{line}}: {{there}} %',
        todo: 'decide which one holds, and write it in both places.',
      },
    },
  },
  create(context) {
    const {options, pack, policy, text} = context
    return {
      policy() {
        if (!pack) return
        const promises = comparablePromises(policy, pack).filter(
          ({activity}) => !options.ignoreActivities.some(ignored => ignored === activity),
        )
        for (const {one, other, by} of contradictions(promises)) report(one, other, by)
      },
    }

    function report(first: Comparable, second: Comparable, by: 'span' | 'share'): void {
      const {line} = policy.place(first.range)
      const shared = {range: second.range, related: [first.range]}
      if (by === 'span') {
        const data = {here: wordsAt(text, second.range), there: wordsAt(text, first.range), line}
        context.report({...shared, messageId: 'differs', data})
      } else {
        const data = {here: second.share ?? 100, there: first.share ?? 100, line}
        context.report({...shared, messageId: 'share', data})
      }
    }
  },
})

function wordsAt(text: string, [start, end]: Range): string {
  return text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ')
}
