import {type Place, type Policy, parse, type Range} from '@policy-lint/model'

/** A policy about which nothing is known but its tree and what a test says. */
export function testPolicy(text: string, known: Partial<Policy> = {}): Policy {
  return {
    text,
    tree: parse(text),
    frontMatter: null,
    language: {tag: null, evidence: 'default'},
    pack: null,
    region: null,
    kind: 'policy',
    kindEvidence: 'default',
    recognised: true,
    title: null,
    prose: [],
    sections: [],
    sentences: [],
    commitments: [],
    contacts: [],
    dates: [],
    placeholders: [],
    find: () => [],
    place: range => placeOf(text, range),
    sectionAt: () => null,
    ...known,
  }
}

function placeOf(text: string, [start, end]: Range): Place {
  const [line, column] = pointOf(text, start)
  const [endLine, endColumn] = pointOf(text, end)
  return {line, column, endLine, endColumn}
}

function pointOf(text: string, offset: number): [line: number, column: number] {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1]
}
