import type {
  Channel,
  Comparator,
  ContactKind,
  DateRole,
  Kind,
  Metric,
  Place,
  Policy,
  Range,
  Role,
  Section,
  Term,
  Unit,
} from '@policy-lint/model'

interface Position {
  line: number
  column: number
}

export interface InspectedSection {
  role: Role | null
  heading: string
  depth: number
  line: number
  endLine: number
}

export interface InspectedTerm extends Place {
  text: string
}

export interface InspectedCommitment extends Place {
  text: string
  /** The nearest enclosing section's first role. */
  section: Role | null
  measurable: boolean
  channel: Channel | null
  vague: InspectedTerm[]
  absolutes: InspectedTerm[]
  metrics: {value: number | string; unit: Unit; comparator: Comparator; percent?: number}[]
}

/** What a document says, as `policy-lint inspect --format json` prints it. */
export interface Inspection {
  filePath: string
  language: string | null
  kind: Kind
  title: string | null
  sections: InspectedSection[]
  commitments: InspectedCommitment[]
  contacts: (Position & {kind: ContactKind; text: string})[]
  dates: (Position & {role: DateRole | null; iso: string | null; text: string})[]
  placeholders: (Position & {text: string})[]
}

/** The policy model as plain data. */
export function inspect(policy: Policy, filePath: string): Inspection {
  const at = (range: Range): Position => {
    const {line, column} = policy.place(range)
    return {line, column}
  }
  return {
    filePath,
    language: policy.language.tag,
    kind: policy.kind,
    title: policy.title?.text ?? null,
    sections: policy.sections.flatMap(section => inspectSection(policy, section)),
    commitments: policy.commitments.map(commitment => ({
      ...policy.place(commitment.range),
      text: commitment.text,
      section: roleOf(commitment.section),
      measurable: commitment.measurable,
      channel: commitment.channel,
      vague: commitment.vague.map(term => inspectTerm(policy, term)),
      absolutes: commitment.absolutes.map(term => inspectTerm(policy, term)),
      metrics: commitment.metrics.map(inspectMetric),
    })),
    contacts: policy.contacts
      .filter(contact => contact.own)
      .map(({kind, text, range}) => ({kind, text, ...at(range)})),
    dates: policy.dates.map(({role, iso, text, range}) => ({role, iso, text, ...at(range)})),
    placeholders: policy.placeholders.map(({text, range}) => ({text, ...at(range)})),
  }
}

/** A heading with two roles gives two entries, one without any gives one. */
function inspectSection(policy: Policy, section: Section): InspectedSection[] {
  const {line} = policy.place(section.headingRange)
  const [start, end] = section.range
  const {endLine} = policy.place([start, start + policy.text.slice(start, end).trimEnd().length])
  const {heading, depth, roles} = section
  const entry = (role: Role | null): InspectedSection => ({role, heading, depth, line, endLine})
  return roles.length === 0 ? [entry(null)] : roles.map(entry)
}

function roleOf(section: Section | null): Role | null {
  for (let at = section; at !== null; at = at.parent) {
    const role = at.roles[0]
    if (role !== undefined) return role
  }
  return null
}

function inspectTerm(policy: Policy, term: Term): InspectedTerm {
  return {text: term.text, ...policy.place(term.range)}
}

function inspectMetric({value, unit, comparator, percent}: Metric): InspectedCommitment['metrics'][number] {
  return percent === undefined ? {value, unit, comparator} : {value, unit, comparator, percent}
}
