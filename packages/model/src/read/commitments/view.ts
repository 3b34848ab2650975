import type {Role, Section} from '../../policy/types.ts'
import type {MetricAt} from '../metrics/metrics.ts'
import type {Block} from '../outline.ts'
import type {Reading} from '../reading.ts'
import type {Core} from './core.ts'
import type {LeadIn} from './lead-in.ts'

/** A stretch of words with everything that decides whether it promises something. */
export interface View {
  reading: Reading
  start: number
  end: number
  block: Block
  isItem: boolean
  core: Core | null
  leadIn: LeadIn | null
  metrics: readonly MetricAt[]
  roles: readonly Role[]
  /** Tokens of the clause that the core stands in; all of them where there is no core. */
  clause: readonly [start: number, end: number]
  /** Where the main clause starts, behind a condition in front: "If a repair fails, | we …" */
  main: number
}

/** The roles of the innermost section that has any. */
export function rolesAround(section: Section | null): readonly Role[] {
  for (let at = section; at; at = at.parent) if (at.roles.length > 0) return at.roles
  return []
}

/** Sections in which nothing is promised to the customer, whatever the words. */
export const silentRoles: readonly Role[] = [
  'definitions',
  'changelog',
  'legal-basis',
  'owner',
  'related-documents',
  'memberships',
  'training',
]
/** Whether a section is one in which a fragment with a number is a promise. */
export const inPromise = ({roles}: View) => roles.some(role => promisingRoles.includes(role))

const promisingRoles: readonly Role[] = [
  'standards',
  'complaints',
  'channels',
  'compensation',
  'escalation',
  'returns',
  'procedures',
  'customer-rights',
  'goals',
  'opening-hours',
  'contact',
  'social-media',
  'services',
  'accessibility',
  'feedback',
  'review',
  'publication',
  'measurement',
]
