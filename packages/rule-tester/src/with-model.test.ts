import {defineRule} from '@policy-lint/core'
import {expect, test} from 'vitest'
import {planTests} from './plan-tests.ts'
import {ruleTester} from './rule-tester.ts'

const rule = defineRule({
  meta: {
    id: 'no-short-limits',
    description: 'Disallow limits below a number of days.',
    severity: 'warn',
    presets: [],
    type: 'problem',
    fixable: true,
    needs: ['cues', 'metrics'],
    options: {
      least: {type: 'integer', default: 3, description: 'The fewest days.'},
      fix: {type: 'boolean', default: false, description: 'Whether to change the promise.'},
    },
    messages: {short: {what: 'Only {{days}} days.'}},
  },
  create(context) {
    return {
      commitment(commitment) {
        for (const {value, unit, range} of commitment.metrics) {
          if (unit !== 'day' || Number(value) >= context.options.least) continue
          const text = String(context.options.least)
          const [start] = range
          const fix = context.options.fix ? {range: [start, start + 1] as const, text} : null
          context.report({range, messageId: 'short', data: {days: value}, fix: fix && (() => fix)})
        }
      },
    }
  },
})

const base = `
  # Customer charter

  We will answer your letter within 2 days.
`
const expectShort = `
  We will answer your letter within 2 days.
                                    ~~~~~~ Only 2 days.
`

ruleTester(rule, {
  valid: [
    {text: base, options: {least: 1, fix: false}},
    {text: base, language: null, name: 'a language without words'},
  ],
  invalid: [{text: base, expect: expectShort}],
})

test('the model reads the document before and after a fix', async () => {
  const output = base.replace('2 days', '3 days')
  const given = {text: base, options: {fix: true}, output, expect: expectShort}
  const [planned] = planTests(rule, {valid: [], invalid: [given]})
  await expect(planned?.run()).rejects.toThrow('never changes a promise')
})
