import {defineRule} from '@policy-lint/core'
import type {Role, Section} from '@policy-lint/model'
import {countWords, type OwnText, ownText} from '../../_shared/own-text.ts'

export default defineRule({
  meta: {
    id: 'mission-length',
    description: 'Require a mission of a few sentences and a purpose without stories.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    needs: ['headings'],
    options: {
      maxSentences: {
        type: 'integer',
        minimum: 1,
        default: 3,
        description: 'How many sentences a mission may have.',
      },
      maxWords: {type: 'integer', minimum: 1, default: 75, description: 'How many words a mission may have.'},
      maxPurposeWords: {
        type: 'integer',
        minimum: 0,
        default: 120,
        description: 'How many words the purpose of a charter may have; 0 sets no limit.',
      },
      maxPurposeSentence: {
        type: 'integer',
        minimum: 0,
        default: 0,
        description: 'How many words the first sentence of a purpose may have; 0 sets no limit.',
      },
    },
    messages: {
      mission: {
        what: 'A reader can’t keep a mission of this length in mind (sentences: {{sentences}}, words: {{words}}).',
        label: 'sentences: {{sentences}}, words: {{words}}',
        write: '{{example}}',
        todo: 'keep to {{maxWords}} words in few sentences (at most {{maxSentences}}); values, history and promises have sections of their own.',
      },
      purpose: {
        what: 'A reader has to go through {{words}} words before this charter gets to the point: that is how long its purpose is.',
        label: '{{words}} words',
        write: '{{example}}',
        todo: 'say in at most {{max}} words what the charter is for; a story belongs in the guide for staff.',
      },
      sentence: {
        what: 'A reader has to take in {{words}} words at once to learn what this document is for.',
        label: '{{words}} words',
        write: '{{example}}',
        todo: 'open with a sentence of at most {{max}} words.',
      },
    },
  },
  create(context) {
    const {options, pack, policy} = context
    return {
      policy() {
        policy.sections.forEach((section, index) => {
          const isMission = isOnly(section, 'mission')
          if (!isMission && !isOnly(section, 'purpose')) return
          const text = ownText(policy, section, policy.sections[index + 1])
          if (isMission) judgeMission(section, text)
          else judgePurpose(section, text)
        })
      },
    }

    function judgeMission({headingRange}: Section, {sentences, words}: OwnText): void {
      const {maxSentences, maxWords} = options
      if (sentences.length <= maxSentences && words <= maxWords) return
      const example = exampleOf('mission')
      const data = {sentences: sentences.length, words, maxSentences, maxWords, example}
      context.report({range: headingRange, messageId: 'mission', data})
    }

    function judgePurpose({headingRange}: Section, {sentences, words}: OwnText): void {
      const {maxPurposeWords, maxPurposeSentence} = options
      const example = exampleOf('purpose')
      const [first] = sentences
      const length = first ? countWords(first.text) : 0
      if (first && maxPurposeSentence > 0 && length > maxPurposeSentence) {
        const data = {words: length, max: maxPurposeSentence, example}
        context.report({range: first.range, messageId: 'sentence', data})
      }
      if (policy.kind !== 'charter' || maxPurposeWords === 0 || words <= maxPurposeWords) return
      context.report({
        range: headingRange,
        messageId: 'purpose',
        data: {words, max: maxPurposeWords, example},
      })
    }

    function exampleOf(role: 'mission' | 'purpose'): string {
      return pack?.skeletons[role]?.body.trim() ?? ''
    }
  },
})

/** “Mission, vision and values” has more to say. */
const isOnly = ({roles}: Section, role: Role) => roles.length === 1 && roles[0] === role
