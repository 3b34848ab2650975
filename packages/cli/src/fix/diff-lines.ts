import type {Line} from '@policy-lint/reporters'
import {type StructuredPatchHunk, structuredPatch} from 'diff'

/** Beyond so many changed lines, one block replaces the other: the search for a short diff would take too long. */
const mostEdits = 4_000

/** The lines of a unified diff, which `git apply` and `patch -p1` take. Empty when the texts are the same. */
export function diffLines(name: string, before: string, after: string, context = 3): Line[] {
  const hunks = hunksOf(before, after, context)
  if (hunks.length === 0) return []
  return [
    [{text: `--- a/${name}`, style: 'bold'}],
    [{text: `+++ b/${name}`, style: 'bold'}],
    ...hunks.flatMap(hunkLines),
  ]
}

function hunksOf(before: string, after: string, context: number): StructuredPatchHunk[] {
  if (before === after) return []
  const patch = structuredPatch('', '', before, after, '', '', {context, maxEditLength: mostEdits})
  return patch ? patch.hunks : [wholeHunk(before, after)]
}

function wholeHunk(before: string, after: string): StructuredPatchHunk {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  return {
    oldStart: 1,
    oldLines: old.count,
    newStart: 1,
    newLines: fresh.count,
    lines: [...old.lines.map(sign('-')), ...fresh.lines.map(sign('+'))],
  }
}

function linesOf(text: string): {lines: string[]; count: number} {
  const lines = text.split('\n')
  const count = lines.length - (lines.at(-1) === '' ? 1 : 0)
  return lines.at(-1) === '' ? {lines: lines.slice(0, -1), count} : {lines: [...lines, unfinished], count}
}

const unfinished = '\\ No newline at end of file'
const sign = (mark: string) => (line: string) => (line === unfinished ? line : mark + line)

function hunkLines({oldStart, oldLines, newStart, newLines, lines}: StructuredPatchHunk): Line[] {
  const head = `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`
  return [[{text: head}], ...lines.map((text): Line => [{text, style: styleOf(text)}])]
}

function range(start: number, lines: number): string {
  return lines === 1 ? `${start}` : `${start},${lines}`
}

function styleOf(line: string): 'fix' | 'error' | undefined {
  return line.startsWith('+') ? 'fix' : line.startsWith('-') ? 'error' : undefined
}
