import type {Place, Policy, Range} from '@policy-lint/model'
import {assertRange, rangeOf} from '../fix/range-of.ts'
import type {FactPlace, Ranged} from '../rule/types.ts'

export interface Located extends Place {
  range: Range
  whole: boolean
}

export interface Location {
  node?: Ranged
  range?: Range
  loc?: {line: number; column: number; endLine?: number; endColumn?: number}
}

/** Where a report stands; throws unless exactly one of `node`, `range` and `loc` says it. */
export function locate(policy: Policy, location: Location): Located {
  const {node, range, loc} = location
  const given = [node, range, loc].filter(part => part !== undefined)
  if (given.length !== 1) {
    throw new Error(`A report needs exactly one of “node”, “range” and “loc”, found ${given.length} of them.`)
  }
  if (loc) return locateLoc(policy.text, loc)
  const found = range ?? rangeOf(node as Ranged)
  assertRange(found, policy.text.length)
  return {range: found, whole: false, ...policy.place(found)}
}

/** As much of the words at a place as a reader needs to know it again. */
const longestText = 200

/** A place with its words on one line. */
export function placeWithText(policy: Policy, target: Ranged): FactPlace {
  const range = rangeOf(target)
  assertRange(range, policy.text.length)
  const end = Math.min(range[1], range[0] + longestText)
  const text = policy.text.slice(range[0], end).replace(/\s+/g, ' ').trim()
  return {range, ...policy.place(range), text: end < range[1] ? `${text}…` : text}
}

export function withoutRange({range: _, ...place}: FactPlace): Omit<FactPlace, 'range'> {
  return place
}

function locateLoc(text: string, loc: NonNullable<Location['loc']>): Located {
  const {line, column, endLine = line, endColumn = column} = loc
  const start = offsetOf(text, line, column)
  const end = offsetOf(text, endLine, endColumn)
  assertRange([start, end], text.length)
  const whole = line === 1 && column === 1 && loc.endLine === undefined && loc.endColumn === undefined
  return {range: [start, end], whole, line, column, endLine, endColumn}
}

/** Line ends as the parser counts them: `\n`, `\r\n` and a lone `\r`. */
function offsetOf(text: string, line: number, column: number): number {
  let current = 1
  let start = 0
  for (let at = 0; at < text.length && current < line; at++) {
    const isLineEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
    if (!isLineEnd) continue
    current++
    start = at + 1
  }
  if (current !== line) throw new Error(`The document has no line ${line}.`)
  return start + column - 1
}
