import {defineRule} from '@policy-lint/core'
import {type Found, kinds, type Policy, type Role, roles} from '@policy-lint/model'
import {findPhrases} from '../../_shared/phrases.ts'
import {isUnder} from '../../_shared/section-roles.ts'

export default defineRule({
  meta: {
    id: 'required-phrases',
    description: 'Require words that your organisation wants in every document.',
    severity: 'warn',
    presets: [],
    type: 'problem',
    needs: [],
    options: {
      phrases: {
        type: 'array',
        items: {
          anyOf: [
            {type: 'string', format: 'phrase'},
            {type: 'array', items: {type: 'string', format: 'phrase'}},
          ],
        },
        default: [],
        description: 'What has to be said; of a list in the list, one is enough.',
      },
      in: {
        type: 'array',
        items: {type: 'string', enum: roles},
        default: [],
        description: 'The sections in which it has to be said, by what they are about; anywhere when empty.',
      },
      kinds: {
        type: 'array',
        items: {type: 'string', enum: kinds},
        default: [],
        description: 'The kinds of documents that have to say it; all when empty.',
      },
    },
    messages: {
      missing: {
        what: 'A reader is nowhere told “{{phrase}}”.',
        todo: 'add these words where readers look for them.',
      },
      missingIn: {
        what: 'A reader who looks under “{{section}}” is not told “{{phrase}}”.',
        label: 'words missing here',
        todo: 'add these words to this section.',
      },
    },
  },
  create(context) {
    const {options, policy} = context
    return {
      policy() {
        if (options.kinds.length > 0 && !options.kinds.includes(policy.kind)) return
        for (const phrases of options.phrases.map(phrase => [phrase].flat())) {
          if (phrases.length > 0 && !saidIn(policy, findPhrases(policy, phrases), options.in)) report(phrases)
        }
      },
    }

    function report(phrases: readonly string[]): void {
      const phrase = phrases.join(' / ')
      const section = policy.sections.find(({roles}) => roles.some(role => options.in.includes(role)))
      if (!section) context.report({loc: {line: 1, column: 1}, messageId: 'missing', data: {phrase}})
      else {
        const data = {phrase, section: section.heading}
        context.report({range: section.headingRange, messageId: 'missingIn', data})
      }
    }
  },
})

function saidIn(policy: Policy, found: readonly Found[], wanted: readonly Role[]): boolean {
  return found.some(({range}) => wanted.length === 0 || isUnder(policy.sectionAt(range[0]), wanted))
}
