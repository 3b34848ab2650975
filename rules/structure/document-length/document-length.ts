import {defineRule} from '@policy-lint/core'
import type {Policy, Section} from '@policy-lint/model'
import {contentsList, hasContents} from '../../_shared/contents-list.ts'
import {eolOf} from '../../_shared/eol-of.ts'
import {countWords} from '../../_shared/own-text.ts'
import {isToldKind} from '../../_shared/told-kind.ts'

/** In words; a printed page has some 500. */
const usual = {charter: 1500, policy: 3000, procedure: 3000, playbook: 6000} as const
const wordsPerMinute = 200

export default defineRule({
  meta: {
    id: 'document-length',
    description: 'Require a document that is short enough to be read.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    hasSuggestions: true,
    needs: [],
    options: {
      maxWords: {
        type: 'object',
        additionalProperties: {type: 'integer', minimum: 0},
        default: {},
        description:
          'Most words by kind of document, 0 for no limit. Kinds that are left out keep 1500 for a charter, 3000 for a policy or a procedure, 6000 for a playbook.',
      },
      minWords: {
        type: 'integer',
        minimum: 0,
        default: 0,
        description: 'Fewest words of a document, 0 for any number.',
      },
      contentsFrom: {
        type: 'integer',
        minimum: 0,
        default: 0,
        description: 'Words from which a document needs a table of contents, 0 for never.',
      },
    },
    messages: {
      long: {
        what: 'A reader needs about {{minutes}} min for this document: it has {{words}} words, {{more}} more than the {{max}} of a document of its kind.',
        todo: 'keep what a reader has to know, and link to the rest.',
      },
      longSections: {
        what: 'A reader needs about {{minutes}} min for this document: it has {{words}} words, {{more}} more than the {{max}} of a document of its kind. The longest section is “{{section}}”, with {{part}} words.',
        todo: 'keep what a reader has to know, and link to the rest.',
      },
      short: {
        what: 'A reader finds only {{words}} words here, and at least {{min}} are asked for.',
        todo: 'write down what customers can expect.',
      },
      contents: {
        what: 'A reader of {{words}} words and {{count}} sections finds no table of contents to choose from.',
        write: '{{example}}',
        todo: 'put a list of links to the sections in front of the first one.',
      },
      insert: {what: 'Insert a table of contents.'},
    },
  },
  create(context) {
    const {options, policy, text} = context
    const loc = {line: 1, column: 1}
    return {
      policy() {
        const tops = policy.sections.filter(({form, parent}) => form !== 'label' && parent === null)
        const {words, longest, part} = measure(policy, tops)
        const max = options.maxWords[policy.kind] ?? (isToldKind(policy) ? usual[policy.kind] : 0)
        if (max > 0 && words > max) {
          const section = longest?.heading ?? ''
          const minutes = Math.ceil(words / wordsPerMinute)
          const data = {minutes, words, more: words - max, max, section, part}
          context.report({loc, messageId: longest ? 'longSections' : 'long', data})
        }
        if (words > 0 && words < options.minWords) {
          context.report({loc, messageId: 'short', data: {words, min: options.minWords}})
        }
        const isMissing = options.contentsFrom > 0 && words >= options.contentsFrom && tops.length > 1
        if (isMissing && !hasContents(policy)) reportContents(tops, words)
      },
    }

    function reportContents(tops: readonly Section[], words: number): void {
      const eol = eolOf(text)
      const at = tops[0]?.range[0] ?? 0
      const list = contentsList(tops).replaceAll('\n', eol)
      const fix = () => ({range: [at, at] as const, text: list + eol + eol})
      const isPlain = tops.every(({form}) => form === 'heading')
      context.report({
        loc,
        messageId: 'contents',
        data: {words, count: tops.length, example: contentsList(tops.slice(0, 3))},
        suggest: isPlain ? [{messageId: 'insert', fix}] : [],
      })
    }
  },
})

interface Measured {
  words: number
  /** The longest of two sections and more. */
  longest: Section | null
  part: number
}

/** Words by section; a history of changes grows without anybody having to read it. */
function measure(policy: Policy, tops: readonly Section[]): Measured {
  const parts = tops.map(() => 0)
  let at = -1
  let words = 0
  for (const {text, toSource} of policy.prose) {
    const [start] = toSource(0, 1)
    while ((tops[at + 1]?.range[0] ?? Number.POSITIVE_INFINITY) <= start) at++
    const section = tops[at]
    if (section?.roles.includes('changelog')) continue
    const count = countWords(text)
    words += count
    if (section && start < section.range[1]) parts[at] = (parts[at] ?? 0) + count
  }
  const part = parts.reduce((most, count) => Math.max(most, count), 0)
  return {words, longest: tops.length > 1 ? (tops[parts.indexOf(part)] ?? null) : null, part}
}
