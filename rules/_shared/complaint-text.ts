import {
  type LanguagePack,
  matcherOf,
  type Policy,
  type Range,
  type Section,
  tokenize,
} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {linksOf} from './links.ts'
import {countWords} from './own-text.ts'
import {findPhrases} from './phrases.ts'
import {touching, within} from './ranges.ts'
import {spanOf} from './spans.ts'

/** What a document says about complaints. */
export interface ComplaintText {
  /** The heading, or the title of a document that is about nothing else. */
  place: Range
  /** Where more can be said, or null where that is nowhere in particular. */
  section: Section | null
  /** The text itself, headings with it. */
  inside: Coverage
}

/** A section that is shorter and has a link leaves the matter to another document. */
const fewestWords = 40

/** Null where nothing is said of complaints, or only that another document says it. */
export function complaintText(policy: Policy, pack: LanguagePack): ComplaintText | null {
  const sections = outermost(policy.sections.filter(({roles}) => roles.includes('complaints'))).filter(
    ({headingRange, range}) => touching(policy.sentences, [headingRange[1], range[1]]).length > 0,
  )
  const {title} = policy
  if (title && speaksOfComplaints(title.text, pack)) {
    const inside = new Coverage([[0, policy.text.length]])
    return isAboutOwn(policy) ? {place: title.range, section: sections[0] ?? null, inside} : null
  }
  const words = new Coverage(findPhrases(policy, pack.complaints?.complaint ?? []).map(({range}) => range))
  const about = sections.filter(
    ({range, heading}) => words.touches(range) || speaksOfComplaints(heading, pack),
  )
  const [first] = about
  if (!first || about.every(section => isElsewhere(section, policy))) return null
  const next = policy.sections.filter(({roles}) => roles.includes('escalation'))
  const inside = new Coverage([...about, ...next].map(({range}) => range))
  return {place: first.headingRange, section: first, inside}
}

/** Advice on complaints to others names only their contacts. */
const isAboutOwn = ({commitments, contacts}: Policy) =>
  commitments.length > 0 && (contacts.length === 0 || contacts.some(({own}) => own))

function speaksOfComplaints(heading: string, pack: LanguagePack): boolean {
  return matcherOf(pack).find(tokenize(heading))['complaints.complaint'] !== undefined
}

/** Without those inside another; they are in the order of the document. */
function outermost(sections: readonly Section[]): Section[] {
  let end = 0
  return sections.filter(({range}) => {
    const isOuter = range[0] >= end
    if (isOuter) end = range[1]
    return isOuter
  })
}

const target = /^(?!#|mailto:|tel:|sms:)./i

function isElsewhere({range, headingRange}: Section, policy: Policy): boolean {
  const body: Range = [headingRange[1], range[1]]
  if (!linksOf(policy).some(link => target.test(link.target) && within(link.range, body))) return false
  const words = touching(policy.sentences, body).reduce((sum, {text}) => sum + countWords(text), 0)
  const hasLimit = touching(policy.commitments, body).some(({metrics}) => metrics.some(spanOf))
  return words <= fewestWords && !hasLimit
}
