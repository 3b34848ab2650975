import {defineRule} from '@policy-lint/core'
import {fold, type Role, roles, type Section} from '@policy-lint/model'
import {eolOf} from '../../_shared/eol-of.ts'
import {type SectionBody, sectionBodies} from '../../_shared/section-body.ts'
import {takeOut} from '../../_shared/take-out.ts'
import {isDivider, type Unseen, unseenText} from '../../_shared/unseen-text.ts'

export default defineRule({
  meta: {
    id: 'no-empty-section',
    description: 'Disallow headings without any text under them.',
    severity: 'error',
    presets: ['recommended', 'strict'],
    type: 'problem',
    hasSuggestions: true,
    needs: [],
    options: {
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Headings that may stand without text, such as those that a site fills in itself.',
      },
      allowRoles: {
        type: 'array',
        items: {type: 'string', enum: roles},
        default: [],
        description: 'Roles whose sections may be empty, such as `changelog`.',
      },
    },
    messages: {
      empty: {
        what: 'A reader who comes to “{{heading}}” finds no text under it.',
        label: 'no text follows',
        write: '{{example}}',
        todo: 'write what belongs here, or take the heading out.',
      },
      hidden: {
        what: 'A reader who comes to “{{heading}}” finds no text under it: it stands in a comment, which no page shows.',
        label: 'only a comment follows',
        write: '{{example}}',
        todo: 'take the text out of the comment, or take the heading out.',
      },
      insert: {what: 'Insert a text to fill in.'},
      remove: {what: 'Take the heading out.'},
    },
  },
  create(context) {
    const {options, pack, policy, text} = context
    const allowed = new Set(options.allow.map(plain))
    const allowedRoles = new Set<Role>(options.allowRoles)
    const eol = eolOf(text)

    return {
      policy() {
        const bodies = sectionBodies(policy)
        bodies.forEach((body, index) => {
          if (body.hasSubsections || isAllowed(body.section)) return
          const unseen = unseenText(body, text)
          if (unseen !== null && !isDivider(body.section, bodies[index + 1]?.section)) report(body, unseen)
        })
      },
    }

    function report({section, heading, range}: SectionBody, unseen: Unseen): void {
      const role = section.roles.find(role => pack?.skeletons[role])
      const example = (role && pack?.skeletons[role]?.body.trim()) ?? ''
      const suggest = []
      if (heading && role && unseen === 'nothing') {
        const body = example.replaceAll('\n', eol)
        const isLast = text.slice(range[0]).trim() === ''
        const after = isLast ? '' : text.slice(...range).startsWith(eol + eol) ? '' : eol
        suggest.push({
          messageId: 'insert' as const,
          fix: () => ({range: [range[0], range[0]] as const, text: eol + eol + body + after}),
        })
      }
      if (heading && unseen === 'nothing') {
        const {start} = heading.position ?? {}
        suggest.push({
          messageId: 'remove' as const,
          fix: () => takeOut(text, [start?.offset ?? range[0], range[1]]),
        })
      }
      context.report({
        range: section.headingRange,
        messageId: unseen === 'nothing' ? 'empty' : 'hidden',
        data: {heading: section.heading, example},
        suggest,
      })
    }

    function isAllowed({heading, roles}: Section): boolean {
      return allowed.has(plain(heading)) || roles.some(role => allowedRoles.has(role))
    }
  },
})

const plain = (heading: string) => fold(heading.trim(), true)
