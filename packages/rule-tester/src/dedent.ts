/** Strips the line break, the indentation and the last line of a template literal; other texts stay as they are. */
export function dedentTemplate(text: string): string {
  return text.startsWith('\n') ? dedent(withoutLastLine(text.slice(1))) : text
}

/** Strips the indentation that all lines share, and white space at their ends. */
export function dedentPicture(text: string): string {
  const lines = text.split('\n').map(line => line.trimEnd())
  while (lines[0] === '') lines.shift()
  while (lines.at(-1) === '') lines.pop()
  return dedent(lines.join('\n'))
}

/** Puts an indentation before each line that is not empty. */
export function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map(line => (line === '' ? '' : by + line))
    .join('\n')
}

function dedent(text: string): string {
  const lines = text.split('\n')
  const widths = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length)
  const width = widths.length === 0 ? 0 : Math.min(...widths)
  return lines.map(line => line.slice(width)).join('\n')
}

/** The line of the closing backtick, when it holds only indentation. */
function withoutLastLine(text: string): string {
  const start = text.lastIndexOf('\n')
  return start !== -1 && text.slice(start).trim() === '' ? text.slice(0, start) : text
}
