import {defineRule} from '@policy-lint/core'
import {type Kind, kinds} from '@policy-lint/model'
import {insertSection} from '../../_shared/insert-section.ts'
import {ownerOf} from '../../_shared/owner.ts'
import {isToldKind} from '../../_shared/told-kind.ts'

export default defineRule({
  meta: {
    id: 'document-owner',
    description: 'Require that the document names who answers for it.',
    severity: 'warn',
    presets: ['strict'],
    type: 'problem',
    hasSuggestions: true,
    needs: ['headings', 'owners'],
    yieldsTo: ['no-placeholders'],
    options: {
      keys: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Further front matter keys that name an owner, such as `team`.',
      },
      kinds: {
        type: 'array',
        items: {type: 'string', enum: kinds},
        uniqueItems: true,
        default: [...kinds],
        description: 'Kinds of documents that need an owner.',
      },
    },
    messages: {
      missing: {
        what: 'A reader who finds a mistake here can’t tell whom to ask: nobody is named as answering for this document.',
        write: '{{example}}',
        todo: 'name a role or a team in the text, or as `owner` in the front matter.',
      },
      open: {
        what: 'A reader who wants to know who answers for this document finds “{{text}}”.',
        label: 'nobody named yet',
        todo: 'name a role or a team.',
      },
      insert: {what: 'Insert the section “{{section}}” to fill in.'},
    },
  },
  create(context) {
    const {options, pack, policy} = context
    const wanted = new Set<Kind>(options.kinds)
    return {
      policy() {
        if (!pack || !policy.recognised || !isToldKind(policy) || !wanted.has(policy.kind)) return
        const owner = ownerOf(policy, pack, options.keys)
        if (owner.named) return
        if (owner.open) {
          const {open} = owner
          const [range, text] = 'key' in open ? [open.valueRange, open.value] : [open.range, open.text]
          context.report({range, messageId: 'open', data: {text}})
          return
        }
        const skeleton = pack.skeletons.owner
        const data = {section: skeleton?.heading ?? ''}
        const fix = skeleton ? () => insertSection(policy, 'owner', skeleton) : null
        context.report({
          loc: {line: 1, column: 1},
          messageId: 'missing',
          data: {example: skeleton?.body.trim() ?? ''},
          suggest: fix ? [{messageId: 'insert', data, fix}] : [],
        })
      },
    }
  },
})
