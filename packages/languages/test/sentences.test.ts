import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {loadPack} from '../src/index.ts'
import {sentences} from './sentences.ts'

for (const [tag, readings] of Object.entries(sentences)) {
  for (const [sentence, expected] of readings) {
    test(`${tag}: ${sentence}`, async () => {
      const [commitment] = readPolicy(sentence, {pack: await loadPack(tag)}).commitments
      const metric = commitment?.metrics[0]
      const share =
        metric && metric.unit !== 'percent' && metric.percent !== undefined ? ` ${metric.percent}%` : ''
      const told = metric ? `${metric.comparator} ${metric.value} ${metric.unit}${share}` : '-'
      expect(commitment ? told : null).toBe(expected)
    })
  }
}
