import {defineRule} from '@policy-lint/core'
import type {Found, LanguagePack, PhraseList, Policy, Range} from '@policy-lint/model'
import {isExplained} from '../../_shared/is-explained.ts'
import {isQuoted} from '../../_shared/is-quoted.ts'
import {keepCase} from '../../_shared/keep-case.ts'
import {findPhrases} from '../../_shared/phrases.ts'
import {touching, within} from '../../_shared/ranges.ts'
import {isInAddress, type Replacing, replacing} from '../../_shared/replacing.ts'

/** A phrase to avoid, and what to do about it. */
interface Term {
  phrase: string
  advice: 'plain' | 'plainer' | 'hint' | 'acronym' | 'own'
  /** What to write instead; one word for one where the advice is `plain`. */
  instead: readonly string[]
  hint: string
  isStrict: boolean
}

interface Match extends Found {
  term: Term
}

const todo = 'read the sentence again with the plainer words in it.'
const listed = new WeakMap<object, {terms: readonly Term[]; list: PhraseList}>()

export default defineRule({
  meta: {
    id: 'no-jargon',
    description: 'Disallow wordy, legal and in-house words where there are plain ones.',
    severity: 'warn',
    presets: ['recommended'],
    type: 'suggestion',
    yieldsTo: ['measurable-standards', 'no-vague-terms'],
    fixable: true,
    hasSuggestions: true,
    needs: ['jargon'],
    instanceNeedsNothing: true,
    options: {
      terms: {
        type: 'object',
        keys: 'phrase',
        additionalProperties: {type: 'string'},
        default: {},
        description:
          'Your own words to avoid, each with its replacement, or with an empty text where only a person can say it plainly.',
      },
      allow: {
        type: 'array',
        items: {type: 'string', format: 'phrase'},
        default: [],
        description: 'Words and phrases to accept, in any case.',
      },
      strict: {
        type: 'boolean',
        default: false,
        description: 'Also report words that many readers know, but that are longer than they need to be.',
      },
    },
    messages: {
      plain: {
        what: 'Readers take in “{{plain}}” faster than “{{term}}”.',
        label: 'say “{{plain}}”',
        write: '{{plain}}',
      },
      plainer: {
        what: '“{{term}}” slows readers down.',
        label: 'say it in plainer words',
        write: '{{plain}}',
        todo,
      },
      hint: {
        what: '“{{term}}” slows readers down.',
        label: 'say it in plainer words',
        todo: '{{hint}}',
      },
      acronym: {
        what: 'Nothing here tells a reader what “{{term}}” stands for.',
        label: 'not explained',
        write: '{{plain}}',
        todo: 'write it out where it first occurs.',
      },
      own: {
        what: '“{{term}}” is on your list of words that slow readers down.',
        label: 'say it in plainer words',
        todo: 'say it in words that your readers use.',
      },
      replace: {what: 'Replace “{{term}}” with “{{plain}}”.', todo},
    },
  },
  create(context) {
    const {pack, policy, options, text, instance} = context
    const linkNames: {range: Range}[] = []

    function report(match: Match): void {
      const {range, term} = match
      const words = match.text.replace(/\s+/gu, ' ')
      const choices = choicesFor(match, policy, pack)
      const [only] = choices
      const isFree = touching(linkNames, range).length === 0
      const isFixed = term.advice === 'plain' && only?.how === 'safe' && isFree
      context.report({
        range,
        messageId: term.advice,
        data: {term: words, plain: term.instead.join(' / '), hint: term.hint},
        fix: isFixed ? fixer => fixer.replaceTextRange(range, only.text) : null,
        suggest:
          isFixed || !isFree
            ? []
            : choices.map(choice => ({
                messageId: 'replace',
                data: {term: words, plain: choice.text},
                fix: fixer => fixer.replaceTextRange(range, choice.text),
              })),
      })
    }

    return {
      linkReference({referenceType, position}) {
        // The words of a short reference are its name as well: with other words it would lead nowhere.
        if (referenceType === 'full' || !position) return
        linkNames.push({range: [position.start.offset ?? 0, position.end.offset ?? 0]})
      },
      'root:exit'() {
        const own = matches(policy, options.terms, ownTerms)
        const allowed = findPhrases(policy, options.allow)
        // Under a name of one's own the rule looks for the words that it was given, and for no others.
        const usual = pack && instance === null ? matches(policy, pack, packTerms) : []
        const fromPack = usual.filter(
          ({range, term}) => (options.strict || !term.isStrict) && touching(own, range).length === 0,
        )
        for (const match of firstAcronyms([...own, ...fromPack], policy)) {
          const isAllowed = touching(allowed, match.range).some(({range}) => within(match.range, range))
          if (!isAllowed && !isInAddress(text, match.range) && !isQuoted(match, text)) report(match)
        }
      },
    }
  },
})

/** Abbreviations count in capitals only, where nothing explains them, and once a document. */
function firstAcronyms(all: readonly Match[], policy: Policy): Match[] {
  const seen = new Set<Term>()
  return all.filter(({term, text}) => {
    if (term.advice !== 'acronym') return true
    const singular = text.replace(/s$/u, '')
    if (/\p{Ll}/u.test(singular) || seen.has(term)) return false
    seen.add(term)
    return !isExplained(singular, term.instead[0] ?? '', policy)
  })
}

interface Choice {
  text: string
  how: Replacing
}

function choicesFor(match: Match, policy: Policy, pack: LanguagePack | null): Choice[] {
  const {term, text} = match
  // “Service level agreement (SLAs)” is neither one nor many.
  if (term.advice === 'acronym' && text.endsWith('s')) return []
  // Nobody can tell here what the words around would have to become.
  if (!pack) return term.instead.map(text => ({text, how: 'doubtful'}))
  return term.instead.flatMap(plain => {
    const written = term.advice === 'acronym' ? `${plain} (${text})` : keepCase(text, plain, pack.tag)
    const how = replacing(match, term.advice === 'acronym' ? plain : written, policy, pack)
    return how === 'never' ? [] : {text: written, how}
  })
}

function matches<Source extends object>(
  policy: Policy,
  source: Source,
  termsOf: (source: Source) => readonly Term[],
): Match[] {
  let known = listed.get(source)
  if (!known) {
    const terms = termsOf(source)
    known = {terms, list: {phrases: terms.map(({phrase}) => phrase)}}
    listed.set(source, known)
  }
  const {terms, list} = known
  if (terms.length === 0) return []
  return policy.find(list).map(found => ({...found, term: terms[found.phrase] as Term}))
}

function ownTerms(terms: Readonly<Record<string, string>>): Term[] {
  return Object.entries(terms).map(([phrase, plain]) => ({
    phrase,
    advice: plain === '' ? 'own' : 'plain',
    instead: plain === '' ? [] : [plain],
    hint: '',
    isStrict: false,
  }))
}

function packTerms({jargon}: LanguagePack): Term[] {
  return jargon.flatMap(({say, to, forms = {}, suggest = [], hint = '', acronym, strict = false}): Term[] => {
    const term = {phrase: say, hint, isStrict: strict}
    if (acronym) return [{...term, advice: 'acronym', instead: [acronym]}]
    if (!to) return [{...term, advice: hint ? 'hint' : 'plainer', instead: suggest}]
    const swaps = [[say, to] as const, ...Object.entries(forms)]
    return swaps.map(([phrase, plain]) => ({...term, phrase, advice: 'plain', instead: [plain]}))
  })
}
