import {defineRule} from '@policy-lint/core'
import {type LanguagePack, type Policy, type Role, roles} from '@policy-lint/model'
import {insertSection} from '../../_shared/insert-section.ts'
import {isToldKind} from '../../_shared/told-kind.ts'
import {whereSaid} from '../../_shared/where-said.ts'

/** What a document of a kind has to say: by a role, one of several roles, or a heading. */
type Requirement =
  | Role
  | {
      role?: Role
      oneOf?: readonly Role[]
      optional?: boolean
      heading?: string | readonly string[]
      name?: string
    }

/** What readers of real documents of a kind look for; short on purpose. */
const usual: Readonly<Record<string, readonly Requirement[]>> = {
  charter: ['standards', 'complaints', {oneOf: ['contact', 'channels']}],
}

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
        const configured = context.options.sections[policy.kind] as readonly Requirement[] | undefined
        if (!(isToldKind(policy) || (configured && policy.recognised))) return
        const states = (configured ?? usual[policy.kind] ?? []).map(requirement =>
          judge(requirement, policy, pack),
        )
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

interface State {
  name: string
  /** The role whose skeleton can be inserted. */
  role: Role | null
  /** The heading that meets the requirement, or its name where running text does. */
  foundAs: string | null
  optional: boolean
}

function judge(requirement: Requirement, policy: Policy, pack: LanguagePack): State {
  const {optional = false, ...wanted} = typeof requirement === 'string' ? {role: requirement} : requirement
  const headings = [wanted.heading ?? []].flat().flatMap(heading => heading.split('|'))
  const accepted = [wanted.role ?? [], wanted.oneOf ?? []].flat()
  const role = accepted.find(role => pack.skeletons[role]) ?? accepted[0] ?? null
  const name = wanted.name ?? headings[0]?.trim() ?? (role && (pack.skeletons[role]?.heading ?? role)) ?? ''
  const foundAs = whereSaid({roles: accepted, headings, name}, policy, pack)
  const isEmpty = accepted.length + headings.length === 0
  return {name, role: headings.length > 0 ? null : role, foundAs, optional: optional || isEmpty}
}

const listed = (names: readonly string[]) => names.join(', ') || '–'
