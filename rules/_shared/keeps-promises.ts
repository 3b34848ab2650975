import {type Found, type LanguagePack, matcherOf, type Policy, readPolicy, tokenize} from '@policy-lint/model'

/** Reading a block again costs time; a document with more replacements than this leaves the rest to people. */
const mostReadings = 100
const readings = new WeakMap<Policy, number>()

/** Whether a block of text promises the same, in the same way, with other words in a place. */
export function keepsPromises(
  found: Found,
  replacement: string,
  policy: Policy,
  pack: LanguagePack,
): boolean {
  const {range, prose} = found
  const start = prose.node.position?.start.offset
  const end = prose.node.position?.end.offset
  if (start === undefined || end === undefined) return false
  const before = policy.text.slice(start, end)
  const after = policy.text.slice(start, range[0]) + replacement + policy.text.slice(range[1], end)
  if (cuesOf(before, pack) === cuesOf(after, pack)) return true
  const count = readings.get(policy) ?? 0
  readings.set(policy, count + 1)
  if (count >= mostReadings) return false
  const heading = policy.sectionAt(start)?.heading
  const context = heading ? `## ${heading}\n\n` : ''
  return promisesIn(context + before, pack) === promisesIn(context + after, pack)
}

/** How often each list by which promises are read is met: where nothing changes here, no promise does. */
function cuesOf(text: string, pack: LanguagePack): string {
  return Object.entries(matcherOf(pack).find(tokenize(text)))
    .filter(([list]) => /^(?:cues|metrics|channels|contacts)\./.test(list))
    .map(([list, hits]) => `${list} ${hits.length}`)
    .sort()
    .join('\n')
}

function promisesIn(text: string, pack: LanguagePack): string {
  const promises = readPolicy(text, {pack}).commitments.map(commitment => [
    commitment.metrics.map(({value, unit, comparator, percent}) => [value, unit, comparator, percent]),
    commitment.channel,
    commitment.party,
    commitment.modality,
  ])
  return JSON.stringify(promises)
}
