import {defineRule} from '@policy-lint/core'
import {roles} from '@policy-lint/model'
import {insertSection} from '../../_shared/insert-section.ts'
import {type Requirement, requirementStates} from '../../_shared/requirements.ts'

const role = {type: 'string', enum: roles} as const

export default defineRule({
  meta: {
    id: 'required-sections',
    description: 'Require the sections that readers of this kind of document look for.',
    severity: 'error',
    presets: ['recommended', 'strict'],
    type: 'problem',
    hasSuggestions: true,
    needs: ['headings'],
    options: {
      sections: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: {
            anyOf: [
              role,
              {
                type: 'object',
                properties: {
                  role,
                  oneOf: {type: 'array', items: role},
                  optional: {type: 'boolean'},
                  heading: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]},
                  name: {type: 'string'},
                },
              },
            ],
          },
        },
        description:
          'Requirements by kind of document. A kind named here replaces the usual list of that kind (a charter: standards, complaints, and contact or channels).',
        default: {},
      },
    },
    messages: {
      missing: {
        what: 'A reader who looks for “{{section}}” finds no section on it. Found: {{found}}. Missing: {{missing}}.',
        write: '{{example}}',
        todo: 'add the section and fill in what only you know.',
      },
      insert: {what: 'Insert the section “{{section}}” to fill in.'},
    },
  },
  create(context) {
    const {pack, policy} = context
    return {
      policy() {
        if (!pack) return
        const configured = context.options.sections as Readonly<Record<string, readonly Requirement[]>>
        const states = requirementStates(policy, pack, configured)
        const missing = states.filter(state => state.foundAs === null && !state.optional)
        const found = listed(states.flatMap(({foundAs}) => foundAs ?? []))
        for (const {name, role} of missing) {
          const skeleton = role && pack.skeletons[role]
          const example = `## ${skeleton?.heading ?? name}${skeleton ? `\n${skeleton.body.trim()}` : ''}`
          const data = {section: name, found, missing: listed(missing.map(({name}) => name)), example}
          const fix = role && skeleton ? () => insertSection(policy, role, skeleton) : null
          context.report({
            loc: {line: 1, column: 1},
            messageId: 'missing',
            data,
            suggest: fix ? [{messageId: 'insert', data: {section: name}, fix}] : [],
          })
        }
      },
    }
  },
})

const listed = (names: readonly string[]) => names.join(', ') || '–'
