import type {Entries, Role} from '@policy-lint/model'
import {aboutHeadings} from './headings-about.ts'
import {keepingHeadings} from './headings-keeping.ts'
import {plainHeadings} from './headings-plain.ts'
import {serviceHeadings} from './headings-service.ts'
import {spokenHeadings} from './headings-spoken.ts'

const named: Readonly<Partial<Record<Role, Entries>>> = {
  ...aboutHeadings,
  ...serviceHeadings,
  ...keepingHeadings,
}
const spoken: Readonly<Partial<Record<Role, Entries>>> = spokenHeadings
const plain: Readonly<Partial<Record<Role, Entries>>> = plainHeadings

/** Headings of real documents; compared as a whole, or as a part joined by "and" or a sign. */
export const headings: Readonly<Partial<Record<Role, Entries>>> = Object.fromEntries(
  [...new Set([...Object.keys(named), ...Object.keys(spoken), ...Object.keys(plain)] as Role[])].map(role => [
    role,
    [...(named[role] ?? []), ...(spoken[role] ?? []), ...(plain[role] ?? [])],
  ]),
)

/** Names of the document and of its parts: beside a heading's own words they change nothing. */
export const neutralWords = [
  'policy',
  'charter',
  'document',
  'procedure',
  'procedures',
  'statement',
  'handbook',
  'leaflet',
  'booklet',
  'guide',
  'playbook',
  'agreement',
  'sla',
  'section',
  'please',
  'still',
  'further',
  'here',
]
