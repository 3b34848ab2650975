import {
  compile,
  fold,
  type LanguagePack,
  type Matcher,
  matcherOf,
  type Policy,
  type Role,
  tokenize,
} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {linksOf} from './links.ts'
import {phrasesOf} from './phrases.ts'
import {routesOf} from './routes.ts'

interface Matter {
  roles: readonly Role[]
  /** Words to look for in headings. */
  headings: readonly string[]
  name: string
}

/** The heading under which a document speaks of a matter, the matter's name where only running text does, or null. */
export function whereSaid(
  {roles, headings, name}: Matter,
  policy: Policy,
  pack: LanguagePack | null,
): string | null {
  const section = policy.sections.find(section => section.roles.some(role => roles.includes(role)))
  if (section) return section.heading
  const wanted = headings.map(saying)
  const heading = headingsOf(policy).find(
    ({text, isTitle}) =>
      wanted.some(isSaidIn => isSaidIn(text)) ||
      (isTitle && roles.some(role => !namesTheDocument.has(role) && pack && isAbout(text, role, pack))),
  )
  return heading?.text ?? (roles.some(role => pack && isMetByText(role, policy, pack)) ? name : null)
}

/** All headings; titles are no sections, and can still say what the whole document is about. */
function headingsOf(policy: Policy): readonly {text: string; isTitle: boolean}[] {
  const {prose, sections, title} = policy
  const starts = new Set(sections.map(({headingRange}) => headingRange[0]))
  const others = prose.filter(({kind, toSource}) => kind === 'heading' && !starts.has(toSource(0, 1)[0]))
  return [
    ...sections.map(({heading}) => ({text: heading, isTitle: false})),
    ...[title ?? [], others].flat().map(({text}) => ({text, isTitle: true})),
  ]
}

/** “Service charter” names a kind of document, and lists no services. */
const namesTheDocument: ReadonlySet<Role> = new Set(['services', 'overview', 'summary'])

function isAbout(title: string, role: Role, pack: LanguagePack): boolean {
  return (matcherOf(pack).find(tokenize(title))[`headings.${role}`] ?? []).length > 0
}

/** Tells headings that have the wanted words in them, one after the other, `*` for the rest of a word, or words in brackets. */
function saying(wanted: string): (heading: string) => boolean {
  const words = wordsOf(wanted)
  if (words.trim() === '') return () => false
  const isPhrase = /[*()_#]/.test(wanted)
  let matcher: Matcher | undefined
  return heading => {
    if (wordsOf(heading).includes(words)) return true
    if (!isPhrase) return false
    matcher ??= compile({wanted: [[wanted]]}, false)
    return matcher.find(tokenize(heading)).wanted !== undefined
  }
}

const wordsOf = (text: string) => {
  const {starts, ends, kinds} = tokenize(text)
  const words = starts.map((start, index) => fold(text.slice(start, ends[index]), false))
  return ` ${words.filter((_, index) => kinds[index] !== 3).join(' ')} `
}

/** What running text and front matter can say without a section of its own. */
function isMetByText(role: Role, policy: Policy, pack: LanguagePack): boolean {
  switch (role) {
    case 'contact':
    case 'channels':
      return policy.contacts.some(({own}) => own) || routesOf(policy, pack).size > 0
    case 'standards':
      return policy.commitments.some(({measurable, form}) => measurable || form === 'row')
    case 'review':
      return policy.dates.some(date => date.role === 'reviewed' || date.role === 'next-review')
    case 'changelog':
      return policy.dates.some(date => date.role === 'changelog')
    case 'owner':
      return policy.frontMatter?.entries.some(({key, value}) => /^owner/i.test(key) && value !== '') ?? false
    case 'complaints':
      return saysWhereToComplain(policy, pack)
    case 'opening-hours':
      return namesHours(policy, pack)
    case 'privacy':
      return linksToPrivacy(policy, pack)
    default:
      return false
  }
}

/** A sentence with both the matter and the route: "Complaints: write to …". */
function saysWhereToComplain(policy: Policy, pack: LanguagePack): boolean {
  const found = policy.find(phrasesOf(pack.headings.complaints ?? []))
  const words = new Coverage(found.map(({range}) => range))
  const contacts = new Coverage(policy.contacts.filter(({own}) => own).map(({range}) => range))
  return policy.sentences.some(({range}) => words.touches(range) && contacts.touches(range))
}

/** A line with a day of the week and two times: "Monday to Friday, 9:00 to 17:00". */
function namesHours(policy: Policy, pack: LanguagePack): boolean {
  const lines = new Set(policy.find(phrasesOf(pack.metrics.weekdays)).map(({prose}) => prose))
  return [...lines].some(({text}) => (text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []).length > 1)
}

/** A link whose words are those of a section on privacy. */
function linksToPrivacy(policy: Policy, pack: LanguagePack): boolean {
  const words = new Coverage(policy.find(phrasesOf(pack.headings.privacy ?? [])).map(({range}) => range))
  return linksOf(policy).some(({range}) => words.touches(range))
}
