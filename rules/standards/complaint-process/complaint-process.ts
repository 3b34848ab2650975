import {defineRule, type Fix} from '@policy-lint/core'
import type {ComplaintWords, Policy, Section} from '@policy-lint/model'
import {missingParts} from '../../_shared/complaint-parts.ts'
import {complaintText} from '../../_shared/complaint-text.ts'
import {eolOf} from '../../_shared/eol-of.ts'

const parts = ['route', 'acknowledgement', 'answer', 'escalation', 'learning', 'record'] as const
type Part = (typeof parts)[number]

export default defineRule({
  meta: {
    id: 'complaint-process',
    description: 'Require what somebody who complains has to know: where, by when, and what next.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    hasSuggestions: true,
    needs: ['headings', 'complaints', 'metrics'],
    options: {
      parts: {
        type: 'array',
        items: {type: 'string', enum: parts},
        uniqueItems: true,
        default: ['route', 'acknowledgement', 'answer', 'escalation'],
        description:
          'What has to be said: how and where to complain (`route`), by when it is confirmed that a complaint has arrived (`acknowledgement`) and answered (`answer`), who looks at it next (`escalation`), what changes for others (`learning`), and how complaints are written down (`record`).',
      },
      quickAnswer: {
        type: 'integer',
        minimum: 0,
        default: 5,
        description:
          'Within how many working days an answer is so quick that nobody needs to be told that the complaint has arrived.',
      },
    },
    messages: {
      missing: {
        what: 'Somebody who wants to complain looks here in vain for: {{missing}}.',
        label: 'what happens with a complaint?',
        write: '{{example}}',
        todo: 'add what is missing, with numbers that you can keep, or a link to where it stands.',
      },
      insert: {
        what: 'Insert sentences to fill in.',
        todo: 'put your own numbers and names in place of the brackets.',
      },
    },
  },
  create(context) {
    const {options, pack, policy} = context
    const words = pack?.complaints
    if (!pack || !words) return {}

    return {
      policy() {
        const text = complaintText(policy, pack)
        const missing = text ? missingParts(text, policy, pack, options) : []
        if (!text || missing.length === 0) return
        const example = missing.map(part => words.parts[part].example).join(' ')
        const end = text.section && endOfOwnText(text.section, policy)
        context.report({
          range: text.place,
          messageId: 'missing',
          data: {missing: namesOf(missing, words), example},
          suggest: end === null ? [] : [{messageId: 'insert', fix: () => paragraphAt(end, example, policy)}],
        })
      },
    }
  },
})

const namesOf = (missing: readonly Part[], words: ComplaintWords) =>
  missing.map(part => words.parts[part].name).join('; ')

/** Where a section's own text ends, that of its sub-sections left out; null where nothing can be put behind it. */
function endOfOwnText(section: Section, {sections, text, tree}: Policy): number | null {
  // A paragraph behind a label, or inside a quotation, could belong to something else.
  const isBlock = tree.children.some(({position}) => position?.start.offset === section.range[0])
  if (section.form !== 'heading' || !isBlock) return null
  const inner = sections.find(({parent, form}) => parent === section && form !== 'label')
  const end = Math.min(inner?.range[0] ?? section.range[1], section.range[1])
  return text.slice(0, end).trimEnd().length
}

function paragraphAt(end: number, words: string, {text}: Policy): Fix {
  const eol = eolOf(text)
  const isLast = text.slice(end).trim() === '' && text.length === end
  return {range: [end, end], text: `${eol}${eol}${words}${isLast ? eol : ''}`}
}
