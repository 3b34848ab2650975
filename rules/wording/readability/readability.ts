import {defineRule} from '@policy-lint/core'
import type {Range} from '@policy-lint/model'
import {type Measured, measure} from '../../_shared/measure-readability.ts'

const mostShown = 3

export default defineRule({
  meta: {
    id: 'readability',
    description: 'Require a text that most readers take in at the first reading.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    needs: ['readability'],
    options: {
      limits: {
        type: 'object',
        additionalProperties: {type: 'integer', minimum: 0},
        default: {},
        description:
          'The least score by language, as `{"en": 60}`, on the scale of the language’s formula. For LIX, where a high score is hard, the most.',
      },
      minWords: {
        type: 'integer',
        minimum: 1,
        default: 100,
        description: 'Words of running text below which a formula says nothing.',
      },
    },
    messages: {
      hard: {
        what: 'Many readers have to read this twice: it scores {{score}} by {{formula}}, and {{limit}} or more is asked for.',
        todo: 'write shorter sentences and more common words; start with the hardest sentences, lines {{lines}}.',
      },
      heavy: {
        what: 'Many readers have to read this twice: it scores {{score}} by {{formula}}, and {{limit}} or less is asked for.',
        todo: 'write shorter sentences and more common words; start with the hardest sentences, lines {{lines}}.',
      },
    },
  },
  create({options, pack, policy, report}) {
    const {readability, tag} = pack ?? {}
    if (!readability || !tag) return {}
    return {
      policy() {
        const measured = measure(policy, readability)
        if (measured.counts.words < options.minWords) return
        const limit = options.limits[tag] ?? readability.limit
        const {formula, isEase} = measured
        const score = Math.max(0, Math.round(measured.score))
        if (isEase ? score >= limit : score <= limit) return
        const worst = hardest(measured)
        report({
          loc: {line: 1, column: 1},
          messageId: isEase ? 'hard' : 'heavy',
          data: {score, formula, limit, lines: linesOf(worst.map(range => policy.place(range).line))},
          related: worst,
        })
      },
    }
  },
})

/** The sentences without which the score would be best, in the order of the document. */
function hardest({sentences}: Measured): Range[] {
  return sentences
    .toSorted((a, b) => b.cost - a.cost)
    .filter(({cost}, index) => index === 0 || (cost > 0 && index < mostShown))
    .map(({range}) => range)
    .toSorted((a, b) => a[0] - b[0])
}

const linesOf = (lines: readonly number[]) => [...new Set(lines)].join(', ')
