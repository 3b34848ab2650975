import type {Entries, Role} from '@policy-lint/model'
import {aboutHeadings} from './headings-about.ts'
import {keepingHeadings} from './headings-keeping.ts'
import {serviceHeadings} from './headings-service.ts'

/** Words that join two subjects in one heading. */
export const and: Entries = ['et', '&', 'ou', 'ainsi que']

/** Compared with a whole heading, or with a whole part of it between "et" and signs. */
export const headings: Readonly<Partial<Record<Role, Entries>>> = {
  ...aboutHeadings,
  ...serviceHeadings,
  ...keepingHeadings,
}
