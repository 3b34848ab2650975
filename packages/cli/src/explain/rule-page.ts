import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The text of a rule's page: the package holds a copy, a checkout the page itself. */
export function rulePage(category: string, id: string): string {
  const places = [`./rules/${id}.md`, `../../../../rules/${category}/${id}/README.md`]
  for (const place of places) {
    const text = readOrNull(fileURLToPath(new URL(place, import.meta.url)))
    if (text !== null) return text.replaceAll('\r\n', '\n')
  }
  throw new Error(`The page of ${id} is not in this installation`)
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
