import {defineRule} from '@policy-lint/core'
import {fold, type LanguagePack, type Policy, type Range} from '@policy-lint/model'
import {commonAbbreviations} from '../../_shared/common-abbreviations.ts'
import {type Explanations, explanationsOf, type Initials, initialsOf} from '../../_shared/explanations.ts'
import {type Abbreviation, findAbbreviations} from '../../_shared/find-abbreviations.ts'
import {isQuoted} from '../../_shared/is-quoted.ts'
import {touching} from '../../_shared/ranges.ts'
import {isInAddress} from '../../_shared/replacing.ts'

/** More abbreviations than this are a list of codes. */
const most = 50

export default defineRule({
  meta: {
    id: 'define-abbreviations',
    description: 'Require abbreviations to be explained where they first occur.',
    severity: 'warn',
    presets: ['strict'],
    type: 'problem',
    hasSuggestions: true,
    needs: ['knownAbbreviations'],
    yieldsTo: ['no-jargon', 'no-placeholders'],
    options: {
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Abbreviations that your readers know, as they are written: `["URP"]`.',
      },
      explain: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Abbreviations to report although many people know them: `["FAQ"]`.',
      },
      late: {
        type: 'boolean',
        default: true,
        description: 'Also report abbreviations that are explained, but not before they are used.',
      },
    },
    messages: {
      unknown: {
        what: 'Nothing here tells a reader what “{{short}}” stands for.',
        label: 'not explained',
        todo: 'write it out where it first occurs, with the abbreviation in brackets.',
      },
      known: {
        what: 'Nothing here tells a reader what “{{short}}” stands for.',
        label: 'not explained',
        write: '{{long}}',
        todo: 'write it out where it first occurs.',
      },
      late: {
        what: 'A reader meets “{{short}}” here and learns what it stands for only in line {{line}}.',
        label: 'explained in line {{line}}',
        todo: 'explain it here, where it first occurs.',
      },
      insert: {what: 'Write “{{long}}”.'},
    },
  },
  create({options, pack, policy, report, text}) {
    if (!pack?.knownAbbreviations) return {}
    const known = new Set([...commonAbbreviations, ...pack.knownAbbreviations])
    for (const short of options.explain) known.delete(short)
    for (const short of options.allow) known.add(short)
    return {
      policy() {
        const unknown = firstOfEach(policy, known)
        if (unknown.length === 0) return
        const explained = explanationsOf(policy, pack)
        const initials = initialsOf(policy, pack)
        const written = writtenOut(pack)
        for (const first of unknown) {
          const at = placeOfExplanation(first, explained, initials)
          if (at === null) reportUnknown(first, written.get(first.short))
          else if (options.late && at > first.range[1]) reportLate(first, at)
        }
      },
    }

    function reportUnknown({short, text: words, range}: Abbreviation, long: string | undefined): void {
      const full = long === undefined ? '' : `${long} (${short})`
      const fix = {range, text: full}
      report({
        range,
        messageId: full ? 'known' : 'unknown',
        data: {short, long: full},
        suggest: full && words === short ? [{messageId: 'insert', data: {long: full}, fix: () => fix}] : [],
      })
    }

    function reportLate({short, range}: Abbreviation, at: number): void {
      const place: Range = [at, Math.min(text.length, at + 1)]
      const {line} = policy.place(place)
      if (line > policy.place(range).line)
        report({range, messageId: 'late', data: {short, line}, related: [place]})
    }
  },
})

/** The first use of each abbreviation that is neither known, nor a word in capitals, nor in an address or a quotation. */
function firstOfEach(policy: Policy, known: ReadonlySet<string>): Abbreviation[] {
  const firsts = new Map<string, Abbreviation>()
  const {contacts, placeholders, text} = policy
  const taken = [...contacts, ...placeholders].sort((a, b) => a.range[0] - b.range[0])
  for (const abbreviation of findAbbreviations(policy)) {
    const {short, range, prose} = abbreviation
    if (known.has(short) || firsts.has(short)) continue
    if (touching(taken, range).length > 0 || isInAddress(text, range)) continue
    if (isQuoted({...abbreviation, phrase: 0, prose}, text)) continue
    firsts.set(short, abbreviation)
    if (firsts.size >= most) break
  }
  const small = wordsInSmall(policy)
  return [...firsts.values()].filter(({short}) => !small.has(fold(short, false)))
}

/** Words of the document that are not in capitals: the same word in capitals is emphasis. */
function wordsInSmall({prose}: Policy): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {text} of prose) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      if (word.length < 8 && /\p{Ll}/u.test(word)) words.add(fold(word, false))
    }
  }
  return words
}

function placeOfExplanation(
  {short}: Abbreviation,
  explained: Explanations,
  {letters, starts}: Initials,
): number | null {
  const told = explained.get(short)
  if (told !== undefined) return told
  // Two letters are the first of some words in any text.
  const at = short.length > 2 ? letters.indexOf(short) : -1
  return at < 0 ? null : (starts[at] ?? null)
}

/** What the pack knows of abbreviations of the trade. */
function writtenOut({jargon}: LanguagePack): ReadonlyMap<string, string> {
  return new Map(
    jargon.flatMap(({say, acronym}) =>
      acronym ? say.split('|').map(short => [short, acronym] as const) : [],
    ),
  )
}
