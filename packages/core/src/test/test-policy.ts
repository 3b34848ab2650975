import type {Policy} from '@policy-lint/model'
// Not through the model's door: these tests are about the engine and hold the model still.
import {Lines} from '../../../model/src/parse/lines.ts'
import {parse} from '../../../model/src/parse/parse.ts'

/** A policy about which nothing is known but its tree and what a test says. */
export function testPolicy(text: string, known: Partial<Policy> = {}): Policy {
  const lines = new Lines(text)
  return {
    text,
    tree: parse(text),
    frontMatter: null,
    language: {tag: null, evidence: 'default'},
    pack: null,
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
    place: range => lines.place(range),
    sectionAt: () => null,
    ...known,
  }
}
