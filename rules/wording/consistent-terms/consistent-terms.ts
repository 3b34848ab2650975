import {defineRule} from '@policy-lint/core'
import type {SynonymGroup} from '@policy-lint/model'
import {keepCase} from '../../_shared/keep-case.ts'
import {type GroupUses, pairOf, type TermUse, usesOf} from '../../_shared/term-uses.ts'

const mostPlaces = 3
const mostGroups = 100

export default defineRule({
  meta: {
    id: 'consistent-terms',
    description: 'Require one word for one thing.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    hasSuggestions: true,
    needs: ['terms'],
    yieldsTo: ['no-jargon'],
    options: {
      groups: {
        type: 'array',
        items: {type: 'array', items: {type: 'string'}},
        default: [],
        description: 'Your own groups of words for one thing: `[["rider", "traveller"], ["hub", "depot"]]`.',
      },
      min: {
        type: 'integer',
        minimum: 1,
        default: 3,
        description: 'How often the usual word has to occur before another one is reported.',
      },
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Words to accept beside others, in any case and form of the language’s groups.',
      },
    },
    messages: {
      drift: {
        what: 'A reader can’t tell whether “{{term}}” means the same as “{{other}}”, which stands in {{count}} other places.',
        label: 'elsewhere “{{other}}”',
        todo: 'use one word for one thing, or say how the two differ.',
      },
      defined: {
        what: 'A reader can’t tell whether “{{term}}” means the same as “{{other}}”, the word that this document explains.',
        label: 'explained is “{{other}}”',
        todo: 'use the word that is explained, or say how the two differ.',
      },
      replace: {what: 'Write “{{other}}”.', todo: 'read the sentence again with the other word in it.'},
    },
  },
  create({options, pack, policy, report}) {
    if (!pack) return {}
    const own = options.groups
      .slice(0, mostGroups)
      .map((words): SynonymGroup => ({words: words.map(word => ({forms: [word]}))}))
    const allowed = new Set(options.allow.map(word => word.toLowerCase()))
    return {
      policy() {
        for (const group of [...own, ...(pack.terms ?? [])]) {
          const found = usesOf(group, policy, pack)
          const usual = usualWord(found, options.min)
          if (usual) judge(found, usual)
        }
      },
    }

    function judge(found: GroupUses, usual: Usual): void {
      const {group, uses, apart} = found
      const isDefined = found.defined.has(usual.word)
      group.words.forEach(({forms, promised}, word) => {
        if (word === usual.word || apart.has(pairOf(word, usual.word))) return
        if (found.defined.has(word) || forms.some(form => allowed.has(form.toLowerCase()))) return
        const needsPromise = promised || group.words[usual.word]?.promised
        if (promised && usual.promises === 0) return
        const strays = uses.filter(use => use.word === word && (!needsPromise || use.isPromised))
        for (const use of strays.slice(0, mostPlaces)) reportUse(use, group, usual, isDefined)
      })
    }

    function reportUse(use: TermUse, {words}: SynonymGroup, {word, count, first}: Usual, isDefined: boolean) {
      const forms = words[word]?.forms ?? []
      const isSame = forms.length === words[use.word]?.forms.length
      const form = (isSame && forms[use.form]) || null
      const other = form ? keepCase(use.text, form, pack?.tag ?? 'en') : (forms[0] ?? '')
      const data = {term: use.text, other, count}
      const {range} = use
      report({
        range,
        messageId: isDefined ? 'defined' : 'drift',
        data,
        related: first ? [first.range] : [],
        suggest: form
          ? [{messageId: 'replace', data, fix: fixer => fixer.replaceTextRange(range, other)}]
          : [],
      })
    }
  },
})

interface Usual {
  word: number
  count: number
  promises: number
  first: TermUse | undefined
}

/** The word that a section of definitions explains, or else the one that is used most. */
function usualWord({group, uses, defined}: GroupUses, min: number): Usual | null {
  const counted = group.words.map((_, word): Usual => {
    const own = uses.filter(use => use.word === word)
    return {word, count: own.length, promises: own.filter(use => use.isPromised).length, first: own[0]}
  })
  const [only] = defined
  if (only !== undefined && defined.size === 1) return counted[only] ?? null
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best))
  return most.count >= min ? most : null
}
