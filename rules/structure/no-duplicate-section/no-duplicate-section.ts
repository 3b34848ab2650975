import {defineRule} from '@policy-lint/core'
import {fold, type Role, roles, type Section} from '@policy-lint/model'
import {isUnder} from '../../_shared/section-roles.ts'
import {takeOut} from '../../_shared/take-out.ts'

export default defineRule({
  meta: {
    id: 'no-duplicate-section',
    description: 'Disallow two sections with the same heading.',
    severity: 'warn',
    presets: ['strict'],
    type: 'problem',
    hasSuggestions: true,
    needs: [],
    yieldsTo: ['no-empty-section'],
    options: {
      siblingsOnly: {
        type: 'boolean',
        default: true,
        description: 'Compare only sections of the same section above; false compares all of the same level.',
      },
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Headings that may stand several times, such as “Example”.',
      },
      once: {
        type: 'array',
        items: {type: 'string', enum: roles},
        default: [],
        description: 'Roles that only one section may have, whatever its heading, such as `complaints`.',
      },
    },
    messages: {
      heading: {
        what: 'A reader who looks for “{{heading}}” finds two sections of this name: the first is in line {{line}}.',
        label: 'also in line {{line}}',
        todo: 'bring the two together, or name what each is about.',
      },
      copy: {
        what: 'A reader finds the section “{{heading}}” a second time, word for word: the first is in line {{line}}.',
        label: 'the same as in line {{line}}',
        todo: 'keep one of the two.',
      },
      role: {
        what: 'A reader who looks for this under “{{first}}”, in line {{line}}, misses what “{{heading}}” says about the same matter.',
        label: 'the same matter as in line {{line}}',
        todo: 'bring the two together, or make one a part of the other.',
      },
      remove: {what: 'Take the second one out.'},
    },
  },
  create(context) {
    const {options, policy, text} = context
    const allowed = new Set(options.allow.map(plain))
    const once = new Set<Role>(options.once)
    const parents = new Map<Section | null, Map<string, Section>>()
    const subjects = new Map<Role, Section>()

    return {
      section(section) {
        if (section.form === 'label') return
        const sameHeading = firstOf(headingsBeside(section), section)
        if (sameHeading) reportHeading(section, sameHeading)
        else reportRole(section)
      },
    }

    /** Headings met so far, those below the same section or all. */
    function headingsBeside({parent}: Section): Map<string, Section> {
      const key = options.siblingsOnly ? parent : null
      const known = parents.get(key) ?? new Map<string, Section>()
      parents.set(key, known)
      return known
    }

    function firstOf(known: Map<string, Section>, section: Section): Section | null {
      const words = plain(section.heading)
      if (words === '' || allowed.has(words)) return null
      const key = `${section.depth} ${words}`
      const first = known.get(key)
      if (!first) known.set(key, section)
      return first ?? null
    }

    function reportHeading(section: Section, first: Section): void {
      const isCopy = bodyOf(section) !== '' && bodyOf(section) === bodyOf(first)
      context.report({
        range: section.headingRange,
        messageId: isCopy ? 'copy' : 'heading',
        data: {heading: section.heading, line: lineOf(first)},
        related: [first.headingRange],
        suggest: isCopy ? [{messageId: 'remove', fix: () => takeOut(text, section.range)}] : [],
      })
    }

    function reportRole(section: Section): void {
      const role = section.roles.find(role => once.has(role) && !isUnder(section.parent, [role]))
      if (!role) return
      const first = subjects.get(role)
      if (!first) subjects.set(role, section)
      else {
        context.report({
          range: section.headingRange,
          messageId: 'role',
          data: {heading: section.heading, first: first.heading, line: lineOf(first)},
          related: [first.headingRange],
        })
      }
    }

    function bodyOf({headingRange, range}: Section): string {
      return text.slice(headingRange[1], range[1]).trim()
    }

    function lineOf({headingRange}: Section): number {
      return policy.place(headingRange).line
    }
  },
})

/** The number of a heading tells it from no other: “4. Scope” is “Scope” again. */
const number = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\d{1,3}(?:\.\d{1,3}){1,4})\s+(?=\D)/

const plain = (heading: string) => fold(heading.trim().replace(number, ''), false)
