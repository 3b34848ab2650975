import type {OutlineEntry} from '@policy-lint/core'
import type {Policy} from '@policy-lint/model'

/** The sections of a document as plain data. */
export function outlineOf({sections}: Policy): OutlineEntry[] {
  const indices = new Map(sections.map((section, index) => [section, index]))
  return sections.map(({roles, heading, range, parent}) => ({
    name: roles[0] ?? heading,
    range,
    parent: (parent && indices.get(parent)) ?? null,
  }))
}
