import {pathToFileURL} from 'node:url'

/** `:3` when the error says that it comes from the file's third line. */
export function lineIn(file: string, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const name of [pathToFileURL(file).href, file]) {
    const at = stack.indexOf(`${name}:`)
    const line = at === -1 ? null : /^:\d+/.exec(stack.slice(at + name.length))
    if (line) return line[0]
  }
  return ''
}
