import type {InspectedCommitment} from '@policy-lint/node'

type Metric = InspectedCommitment['metrics'][number]

const comparators: Readonly<Record<Metric['comparator'], string>> = {
  'at-most': 'at most ',
  'at-least': 'at least ',
  exactly: '',
  between: 'between ',
}

/** `{value: 20, unit: 'second', comparator: 'at-most', percent: 90}` is `at most 20 seconds in 90 %`. */
export function sayMetric({value, unit, comparator, percent}: Metric): string {
  const share = percent === undefined || unit === 'percent' ? '' : ` in ${percent} %`
  return `${comparators[comparator]}${sayAmount(value, unit)}${share}`
}

function sayAmount(value: Metric['value'], unit: Metric['unit']): string {
  if (unit === 'percent') return `${value} %`
  if (unit === 'time') return String(value)
  if (unit === 'money') return `${value} (money)`
  return `${value} ${unit.replace('-', ' ')}${value === 1 ? '' : 's'}`
}
