import {defineRule} from '@policy-lint/core'
import {roles} from '@policy-lint/model'
import {insertSection} from '../../_shared/insert-section.ts'
import {type Requirements, requirementStates, unwantedSections} from '../../_shared/requirements.ts'

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
    instanceNeedsNothing: true,
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
                  unwanted: {type: 'boolean'},
                  severity: {type: 'string', enum: ['warn', 'error']},
                  because: {type: 'string'},
                  heading: {
                    anyOf: [
                      {type: 'string', format: 'phrase'},
                      {type: 'array', items: {type: 'string', format: 'phrase'}},
                    ],
                  },
                  name: {type: 'string'},
                },
              },
            ],
          },
        },
        description:
          'Requirements by kind of document, or for every kind under “*”. A kind named here replaces the usual list of that kind (a charter: standards, complaints, and contact or channels).',
        default: {},
      },
    },
    messages: {
      missing: {
        what: 'A reader who looks for “{{section}}” finds no section on it. Found: {{found}}. Missing: {{missing}}.',
        write: '{{example}}',
        todo: 'add the section and fill in what only you know.',
      },
      missingToo: {
        what: 'A reader who looks for “{{section}}” finds no section on it.',
        write: '{{example}}',
        todo: 'add the section and fill in what only you know.',
      },
      unwanted: {
        what: 'A reader of this kind of document does not expect “{{section}}” here.',
        label: 'belongs in another document',
        todo: 'move this section to the document for those whom it concerns, and link to it where readers need it.',
      },
      insert: {what: 'Insert the section “{{section}}” to fill in.'},
    },
  },
  create(context) {
    const {pack, policy} = context
    const isInstance = context.instance !== null
    return {
      policy() {
        const configured = context.options.sections as Requirements
        for (const {section, because} of unwantedSections(policy, configured, isInstance)) {
          const data = {section: section.heading}
          context.report({
            range: section.headingRange,
            messageId: 'unwanted',
            severity: 'warn',
            data,
            because,
          })
        }
        const states = requirementStates(policy, pack, configured, isInstance)
        const missing = states.filter(state => state.foundAs === null && !state.optional)
        const found = listed(states.flatMap(({foundAs}) => foundAs ?? []))
        for (const state of missing) {
          const {name, role} = state
          const skeleton = role && pack?.skeletons[role]
          const example = `## ${skeleton?.heading ?? name}${skeleton ? `\n${skeleton.body.trim()}` : ''}`
          const data = {section: name, found, missing: listed(missing.map(({name}) => name)), example}
          const fix = role && skeleton ? () => insertSection(policy, role, skeleton) : null
          context.report({
            loc: {line: 1, column: 1},
            messageId: missing.length > mostListed ? 'missingToo' : 'missing',
            ...(state.recommended && {severity: 'warn'}),
            data,
            because: state.because,
            suggest: fix ? [{messageId: 'insert', data: {section: name}, fix}] : [],
          })
        }
      },
    }
  },
})

/** With more sections missing than these, a list of them all in each finding would bury the one that it is about. */
const mostListed = 3

const listed = (names: readonly string[]) => [...new Set(names)].join(', ') || '–'
