/** A run of characters that look the same. */
export interface Run {
  text: string
  isBold: boolean
  /** An SGR colour (`31` is red), or null for the terminal's own. */
  color: number | null
}

const sequence = /\x1b\[([\d;]*)m/g

/** The lines of coloured terminal output as runs. Knows bold, the eight colours and reset; all that we print. */
export function readAnsi(output: string): Run[][] {
  let isBold = false
  let color: number | null = null
  return output
    .replace(/\n$/, '')
    .split('\n')
    .map(line => {
      const runs: Run[] = []
      let from = 0
      for (const found of line.matchAll(sequence)) {
        add(line.slice(from, found.index))
        for (const code of (found[1] || '0').split(';').map(Number)) apply(code)
        from = found.index + found[0].length
      }
      add(line.slice(from))
      return runs

      function add(text: string): void {
        if (text !== '') runs.push({text, isBold, color})
      }
    })

  function apply(code: number): void {
    if (code === 0) {
      isBold = false
      color = null
    } else if (code === 1) isBold = true
    else if (code >= 30 && code <= 37) color = code
  }
}
