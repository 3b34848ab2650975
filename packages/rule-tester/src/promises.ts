import type {Commitment, Policy} from '@policy-lint/model'

/** What a fix must leave as it is: everything that makes a promise the promise it is, but its wording. */
export function promisesOf({commitments}: Policy): unknown[] {
  return commitments.map((commitment: Commitment) => ({
    measurable: commitment.measurable,
    metrics: commitment.metrics.map(({value, unit, comparator, percent}) => ({
      value,
      unit,
      comparator,
      percent: percent ?? null,
    })),
    channel: commitment.channel,
    hasParty: commitment.party !== null,
    modality: commitment.modality,
  }))
}
