import type {Policy, Range} from '@policy-lint/model'
import type {ModelElements} from '../rule/types.ts'

/** The elements of the model that have a place in the document. */
export type PlacedKind = Exclude<keyof ModelElements, 'policy'>

export interface PlacedElement {
  kind: PlacedKind
  range: Range
  element: ModelElements[PlacedKind]
}

const lists: {readonly [Kind in PlacedKind]: (policy: Policy) => readonly ModelElements[Kind][]} = {
  section: policy => policy.sections,
  sentence: policy => policy.sentences,
  commitment: policy => policy.commitments,
  contact: policy => policy.contacts,
  date: policy => policy.dates,
  placeholder: policy => policy.placeholders,
}

/** Elements in document order, larger ones first; lists that nobody listens to are never read. */
export function placedElements(policy: Policy, isHeard: (kind: PlacedKind) => boolean): PlacedElement[] {
  const heard = (Object.keys(lists) as PlacedKind[]).filter(isHeard)
  const elements = heard.flatMap(kind =>
    lists[kind](policy).map(element => ({kind, element, range: element.range})),
  )
  return elements.sort((a, b) => comparePlaces(a.range, b.range))
}

/** Document order of ranges in which larger ones come before what they contain. */
export function comparePlaces(a: Range, b: Range): number {
  return a[0] - b[0] || b[1] - a[1]
}
