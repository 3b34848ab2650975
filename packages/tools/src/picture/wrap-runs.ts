import type {Run} from './ansi.ts'

/** Breaks a line where a terminal of that width would. */
export function wrapRuns(line: readonly Run[], columns: number): Run[][] {
  const lines: Run[][] = [[]]
  let used = 0
  for (const run of line) {
    let rest = run.text
    while (rest.length > columns - used) {
      lines.at(-1)?.push({...run, text: rest.slice(0, columns - used)})
      rest = rest.slice(columns - used)
      lines.push([])
      used = 0
    }
    if (rest !== '') lines.at(-1)?.push({...run, text: rest})
    used += rest.length
  }
  return lines
}
