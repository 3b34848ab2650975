import {type CheckContext, type DocumentFacts, defineRule, type FactPlace} from '@policy-lint/core'
import type {Policy} from '@policy-lint/model'
import {comparablePromises, titleSubject} from '../../_shared/comparable-promises.ts'
import {compareTranslations, type Figure} from '../../_shared/compare-translations.ts'
import {contradictions} from '../../_shared/contradictions.ts'
import {limitsOf, numbersIn} from '../../_shared/limits.ts'
import {folderOf, nameOf, normalPath, relativePath, withSlashes} from '../../_shared/paths.ts'
import type {Span} from '../../_shared/spans.ts'
import {type TranslationKey, translationKey} from '../../_shared/translations.ts'
import {allows} from '../../_shared/wildcards.ts'

interface Facts {
  language: string
  title: {text: string; place: FactPlace} | null
  promises: readonly {subject: string; span: Span; share: number | null; place: FactPlace}[]
  translation: TranslationKey
  figures: readonly (Figure & {place: FactPlace})[]
  numbers: readonly (readonly [offset: number, value: number])[]
  /** Addresses and numbers by which the organisation is reached; they are the same in every language. */
  contacts: readonly string[]
}

type Told = DocumentFacts<never, Facts> & {isCanonical: boolean; index: number}
type Report = CheckContext<'differs' | 'share' | 'title' | 'translation' | 'untranslated'>

const mostPromises = 500
/** Findings about one pair of translations; more would only say that they are different texts. */
const mostDifferences = 20
const mostContacts = 20
/** Two documents in the folders of two languages are translations when so much of what they promise is the same. */
const leastAlike = 0.75

export default defineRule({
  meta: {
    id: 'consistent-documents',
    description: 'Disallow documents that contradict each other.',
    severity: 'error',
    presets: ['strict'],
    type: 'problem',
    needs: ['cues', 'metrics'],
    options: {
      canonical: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Documents that the others are held against, as ends of paths; “*” stands for anything.',
      },
      standards: {
        type: 'boolean',
        default: true,
        description: 'Whether to compare the limits of promises on the same subject.',
      },
      titles: {
        type: 'boolean',
        default: true,
        description: 'Whether two documents need different titles.',
      },
      translations: {
        type: 'boolean',
        default: true,
        description: 'Whether to compare the numbers that translations of one document promise.',
      },
    },
    messages: {
      differs: {
        what: 'A reader of both documents finds two limits for the same thing: “{{here}}” here, and “{{there}}” in {{file}}.',
        label: '{{file}}: {{there}}',
        todo: 'decide which one holds, and write it in both documents.',
      },
      share: {
        what: 'A reader of both documents finds two shares for the same thing: {{here}} % here, and {{there}} % in {{file}}.',
        label: '{{file}}: {{there}} %',
        todo: 'decide which one holds, and write it in both documents.',
      },
      title: {
        what: 'A reader can’t tell this document from {{file}}: both are called “{{title}}”.',
        label: 'also the title of {{file}}',
        todo: 'name in each title what that document is for.',
      },
      translation: {
        what: 'Readers of two languages are promised different things: “{{here}}” here, and “{{there}}” in {{file}}.',
        label: '{{file}}: {{there}}',
        todo: 'decide which one holds, and write it in both languages.',
      },
      untranslated: {
        what: 'Readers of {{file}} are not promised this: “{{here}}” stands nowhere near this place of the translation.',
        label: 'not in {{file}}',
        todo: 'write it in both languages, or take it out of both.',
      },
    },
  },
  collect({filePath, options, pack, place, policy}): Facts | null {
    if (!pack || !policy.recognised) return null
    const about = titleSubject(policy, pack)
    const promises = !options.standards || about === null ? [] : comparablePromises(policy, pack)
    const limits = options.translations ? limitsOf(policy) : []
    return {
      language: policy.language.tag ?? '',
      title: policy.title && {text: policy.title.text, place: place(policy.title.range)},
      promises: promises.slice(0, mostPromises).map(({subject, span, share, range}) => {
        return {subject: `${about} ${subject}`, span, share, place: place(range)}
      }),
      translation: translationKey(filePath, policy),
      figures: limits.map(({unit, value, share, range}) => {
        return {unit, value, share, at: range[0], place: place(range)}
      }),
      numbers: limits.length > 0 ? numbersIn(policy, pack) : [],
      contacts: contactsOf(policy),
    }
  },
  check(given, context) {
    const documents = given.map((document, index) => ({
      ...document,
      index,
      isCanonical: allows(document.options.canonical.flatMap(end => [end, `*/${end}`]))(
        withSlashes(document.filePath),
      ),
    }))
    const sorted = documents.toSorted(
      (a, b) => Number(b.isCanonical) - Number(a.isCanonical) || a.index - b.index,
    )
    const groups = translationGroups(sorted)
    for (const group of groups) checkTranslations(group, context)
    checkTitles(sorted, groups, context)
    checkStandards(sorted, context)
  },
})

function contactsOf({contacts}: Policy): string[] {
  const reached = contacts.flatMap(({kind, text, own}) => {
    const digits = text.replace(/\D/g, '')
    if (!own || (kind === 'phone' && digits.length < 6)) return []
    return kind === 'email' ? text.toLowerCase() : kind === 'phone' ? digits : []
  })
  return [...new Set(reached)].slice(0, mostContacts)
}

/** Documents that are translations of each other, the one to hold the others against first. */
function translationGroups(documents: readonly Told[]): Told[][] {
  const byPath = new Map(documents.map(told => [normalPath(withSlashes(told.filePath)), told]))
  const groups = new Map<string, Told[]>()
  for (const told of documents) {
    const {key, of} = told.facts.translation
    const original = of === null ? undefined : byPath.get(of)
    const name = original?.facts.translation.key ?? key
    groups.set(name, [...(groups.get(name) ?? []), told])
  }
  return [...groups.values()]
    .filter(group => new Set(group.map(({facts}) => facts.language)).size > 1)
    .map(group => group.toSorted((a, b) => rank(b) - rank(a) || a.index - b.index))
}

/** Chosen by the configuration, else what others say that they translate, else the one whose path names no language. */
function rank({isCanonical, filePath, facts}: Told): number {
  if (isCanonical) return 3
  if (facts.translation.of !== null) return 0
  return facts.translation.key === normalPath(withSlashes(filePath)) ? 2 : 1
}

function checkTranslations([original, ...others]: readonly Told[], context: Report): void {
  if (!original) return
  for (const translated of others) {
    if (translated.facts.language === original.facts.language) continue
    const {differences, alike} = compareTranslations(original.facts, translated.facts)
    if (!isTranslation(original, translated) && alike < leastAlike) continue
    for (const {one, other} of differences.slice(0, mostDifferences)) {
      if (one && other) {
        const data = {here: other.place.text, there: one.place.text}
        reportPair(context, 'translation', translated, other.place, original, one.place, data)
      } else if (one) report(context, 'untranslated', original, one.place, translated)
      else if (other) report(context, 'untranslated', translated, other.place, original)
    }
  }
}

/** Beyond a folder's name: front matter says so, the files stand side by side, or one can be reached as the other. */
function isTranslation(one: Told, other: Told): boolean {
  const isSaid = [one, other].some(({facts}) => facts.translation.of !== null)
  const isBeside = folderOf(withSlashes(one.filePath)) === folderOf(withSlashes(other.filePath))
  return isSaid || isBeside || one.facts.contacts.some(contact => other.facts.contacts.includes(contact))
}

function checkTitles(documents: readonly Told[], groups: readonly Told[][], context: Report): void {
  const groupOf = new Map(
    groups.flatMap((group, index) => group.map(({filePath}) => [filePath, index] as const)),
  )
  const first = new Map<string, Told>()
  for (const told of documents) {
    const {title, language} = told.facts
    if (!title || !told.options.titles) continue
    const key = `${language} ${title.text
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim()}`
    const before = first.get(key)
    if (!before) {
      first.set(key, told)
      continue
    }
    const group = groupOf.get(told.filePath)
    if (group !== undefined && group === groupOf.get(before.filePath)) continue
    const place = before.facts.title?.place ?? title.place
    reportPair(context, 'title', told, title.place, before, place, {title: title.text})
  }
}

function checkStandards(documents: readonly Told[], context: Report): void {
  const promises = documents
    .filter(({options}) => options.standards)
    .flatMap(told =>
      told.facts.promises.map(promise => {
        return {...promise, told, subject: `${told.facts.language} ${promise.subject}`}
      }),
    )
  for (const {one, other, by} of contradictions(promises)) {
    // What a document says twice of itself is another rule's.
    if (one.told === other.told || !isSameHouse(one.told.filePath, other.told.filePath)) continue
    const data =
      by === 'span'
        ? {here: other.place.text, there: one.place.text}
        : {here: other.share ?? 100, there: one.share ?? 100}
    const messageId = by === 'span' ? 'differs' : 'share'
    reportPair(context, messageId, other.told, other.place, one.told, one.place, data)
  }
}

/** In one folder or below it; two folders side by side may be two services, and numbered files two versions. */
function isSameHouse(one: string, other: string): boolean {
  const [a, b] = [withSlashes(one), withSlashes(other)]
  const inFolder = (path: string) => `/${folderOf(path)}/`.replace(/\/+/g, '/')
  const [x, y] = [inFolder(a), inFolder(b)]
  const withoutDigits = (path: string) => nameOf(path).replace(/\d+/g, '#')
  const isVersion = nameOf(a) !== nameOf(b) && withoutDigits(a) === withoutDigits(b)
  return (x.startsWith(y) || y.startsWith(x)) && !isVersion
}

function report(context: Report, messageId: 'untranslated', told: Told, place: FactPlace, other: Told): void {
  const file = relativePath(told.filePath, other.filePath)
  context.report({filePath: told.filePath, place, messageId, data: {here: place.text, file}})
}

function reportPair(
  context: Report,
  messageId: 'differs' | 'share' | 'title' | 'translation',
  {filePath}: Told,
  place: FactPlace,
  other: Told,
  otherPlace: FactPlace,
  data: Readonly<Record<string, string | number>>,
): void {
  const file = relativePath(filePath, other.filePath)
  const related = [{filePath: other.filePath, place: otherPlace}]
  context.report({filePath, place, messageId, data: {...data, file}, related})
}
