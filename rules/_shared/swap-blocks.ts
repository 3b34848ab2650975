import type {Fix} from '@policy-lint/core'

/**
 * An edit that swaps two neighbouring stretches of a text, `start` to `middle` and `middle` to `end`. The blank lines stay
 * where they are, also at the end of the document.
 */
export function swapBlocks(text: string, [start, middle, end]: readonly [number, number, number]): Fix {
  const first = text.slice(start, middle)
  const second = text.slice(middle, end)
  return {
    range: [start, end],
    text: second.trimEnd() + blankAfter(first) + first.trimEnd() + blankAfter(second),
  }
}

const blankAfter = (stretch: string) => stretch.slice(stretch.trimEnd().length)
