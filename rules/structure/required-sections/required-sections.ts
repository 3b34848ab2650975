import {defineRule} from '@policy-lint/core'
import {fold, type LanguagePack, type Policy, type Role, roles, tokenize} from '@policy-lint/model'
import {insertSection} from '../../_shared/insert-section.ts'
import {phrasesOf} from '../../_shared/phrases.ts'
import {within} from '../../_shared/ranges.ts'
import {routesOf} from '../../_shared/routes.ts'
import {isToldKind} from '../../_shared/told-kind.ts'

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
        what: 'A reader who looks for “{{section}}” finds nothing about it. Found: {{found}}. Missing: {{missing}}.',
        write: '{{example}}',
        todo: 'Add the section and fill in what only you know.',
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
        const missing = states.filter(state => !state.found && !state.optional)
        const found = namesOf(states.filter(state => state.found))
        for (const {name, role} of missing) {
          const skeleton = role && pack.skeletons[role]
          const example = skeleton
            ? `## ${skeleton.heading} – ${firstParagraph(skeleton.body)}`
            : `## ${name}`
          const data = {section: name, found, missing: namesOf(missing), example}
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
  found: boolean
  optional: boolean
}

function judge(requirement: Requirement, policy: Policy, pack: LanguagePack): State {
  const {optional = false, ...wanted} = typeof requirement === 'string' ? {role: requirement} : requirement
  const headings = [wanted.heading ?? []].flat().flatMap(heading => heading.split('|'))
  const accepted = [wanted.role ?? [], wanted.oneOf ?? []].flat()
  const found =
    accepted.some(role => hasRole(role, policy, pack)) ||
    headings.some(heading => hasHeading(heading, policy))
  const role = accepted.find(role => pack.skeletons[role]) ?? accepted[0] ?? null
  const name = wanted.name ?? headings[0]?.trim() ?? (role && (pack.skeletons[role]?.heading ?? role)) ?? ''
  return {name, role: headings.length > 0 ? null : role, found, optional}
}

function hasRole(role: Role, policy: Policy, pack: LanguagePack): boolean {
  if (policy.sections.some(section => section.roles.includes(role))) return true
  switch (role) {
    case 'contact':
    case 'channels':
      return routesOf(policy, pack).size > 0
    case 'standards':
      return policy.commitments.some(({measurable, form}) => measurable || form === 'row')
    case 'review':
      return policy.dates.some(date => date.role === 'reviewed' || date.role === 'next-review')
    case 'changelog':
      return policy.dates.some(date => date.role === 'changelog')
    case 'owner':
      return policy.frontMatter?.entries.some(({key, value}) => /^owner/i.test(key) && value !== '') ?? false
    case 'complaints':
      return saysWhereToComplain(policy, pack)
    default:
      return false
  }
}

/** A sentence with both the matter and the route: "Complaints: write to …". */
function saysWhereToComplain(policy: Policy, pack: LanguagePack): boolean {
  const words = policy
    .find(phrasesOf(pack.headings.complaints ?? []))
    .filter(({prose}) => prose.kind !== 'heading')
  return words.some(({range}) => {
    const around = policy.sentences.find(sentence => within(range, sentence.range))?.range ?? range
    return policy.contacts.some(contact => contact.own && within(contact.range, around))
  })
}

function hasHeading(wanted: string, policy: Policy): boolean {
  const words = wordsOf(wanted)
  return words !== ' ' && policy.sections.some(section => wordsOf(section.heading).includes(words))
}

const wordsOf = (text: string) => {
  const {starts, ends, kinds} = tokenize(text)
  const words = starts.map((start, index) => fold(text.slice(start, ends[index]), false))
  return ` ${words.filter((_, index) => kinds[index] !== 3).join(' ')} `
}

const namesOf = (states: readonly State[]) => states.map(({name}) => name).join(', ') || '–'

const firstParagraph = (body: string) => (body.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ')
