import {defineRule, type Fix} from '@policy-lint/core'
import {type Role, roles, type Section} from '@policy-lint/model'
import {firstIndex} from '../../_shared/first-index.ts'
import {longestRising} from '../../_shared/longest-rising.ts'
import {swapBlocks} from '../../_shared/swap-blocks.ts'

/** What a reader has to know before the rest can mean anything to them. A scope told last often says what is not covered. */
const opening = new Set<Role>(['purpose', 'audience', 'scope'])
const leading = new Set<Role>(['purpose', 'audience'])
/** What stands in front of a document's matter, or behind it, in many good ones. */
const around = new Set<Role>([
  ...opening,
  'summary',
  'overview',
  'mission',
  'vision-values',
  'definitions',
  'goals',
  'services',
  'legal-basis',
  'related-documents',
  'owner',
  'review',
  'changelog',
  'contact',
  'opening-hours',
  'publication',
  'exceptions',
])
/** One section in front of the purpose may be its occasion. */
const mostBefore = 1

/** A move holds all the text in between; a document with more disorder than this leaves the rest to people. */
const mostMoves = 20

export default defineRule({
  meta: {
    id: 'section-order',
    description: 'Require sections to stand in the order in which a reader needs them.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    hasSuggestions: true,
    needs: ['headings'],
    options: {
      order: {
        type: 'array',
        items: {type: 'string', enum: roles},
        uniqueItems: true,
        default: [],
        description:
          'Roles in the order that you want; sections of other roles may stand anywhere. Without it, only what surely stands in a reader’s way is reported.',
      },
    },
    messages: {
      late: {
        what: 'A reader learns only at “{{heading}}”, after {{count}} other sections, what this is for or whom it is for.',
        label: 'stands after {{count}} other sections',
        todo: 'move this section in front of “{{other}}”.',
      },
      log: {
        what: 'A reader who wants to know what you do comes upon “{{heading}}” in the middle, and may take it for the end.',
        label: 'stands in front of “{{other}}”',
        todo: 'move this section behind “{{other}}”.',
      },
      before: {
        what: 'A reader looks for “{{heading}}” before “{{other}}”, and finds it behind.',
        label: 'stands behind “{{other}}”',
        todo: 'move this section in front of “{{other}}”.',
      },
      after: {
        what: 'A reader looks for “{{heading}}” after “{{other}}”, and finds it in front.',
        label: 'stands in front of “{{other}}”',
        todo: 'move this section behind “{{other}}”.',
      },
      moveBefore: {what: 'Move it in front of “{{other}}”.'},
      moveAfter: {what: 'Move it behind “{{other}}”.'},
    },
  },
  create(context) {
    const {options, policy, text} = context
    let moves = 0
    const order = new Map(options.order.map((role, index) => [role, index]))

    return {
      policy() {
        const families = new Map<Section | null, Section[]>()
        for (const section of policy.sections) {
          if (section.form === 'label') continue
          const siblings = families.get(section.parent) ?? []
          families.set(section.parent, siblings)
          siblings.push(section)
        }
        for (const siblings of families.values()) {
          if (order.size > 0) judgeAll(siblings)
          else if (siblings[0]?.parent === null) judgeClear(siblings)
        }
      },
    }

    function judgeClear(siblings: readonly Section[]): void {
      const canMove = isMovable(siblings)
      const matters = siblings.filter(({roles}) => roles.length > 0 && !roles.some(role => around.has(role)))
      const [first] = matters
      const last = matters.at(-1)
      const told = new Set<Role>()
      let count = 0
      for (const section of siblings) {
        const {roles} = section
        const leads = roles.some(role => leading.has(role)) && roles.every(role => opening.has(role))
        if (leads && first && count > mostBefore && !roles.some(role => told.has(role)))
          report(section, first, {canMove, messageId: 'late', count})
        const isLog = roles.length > 0 && roles.every(role => role === 'changelog')
        if (isLog && last && count > mostBefore && last.range[0] > section.range[0])
          report(section, last, {canMove, messageId: 'log'})
        if (section === matters[count]) count++
        for (const role of roles) told.add(role)
      }
    }

    function judgeAll(siblings: readonly Section[]): void {
      const canMove = isMovable(siblings)
      const placed = siblings.flatMap(section => {
        const place = section.roles.map(role => order.get(role)).find(place => place !== undefined)
        return place === undefined ? [] : [{section, place}]
      })
      const kept = longestRising(placed.map(({place}) => place))
      const isKept = new Set(kept)
      const placeOf = (at: number) => placed[kept[at] ?? -1]?.place ?? 0
      placed.forEach(({section, place}, index) => {
        if (isKept.has(index)) return
        const behind = kept[firstIndex(kept.length, at => placeOf(at) > place)] ?? placed.length
        const front = kept[firstIndex(kept.length, at => placeOf(at) >= place) - 1] ?? -1
        const neighbour = placed[behind < index ? behind : front]
        if (neighbour)
          report(section, neighbour.section, {canMove, messageId: behind < index ? 'before' : 'after'})
      })
    }

    function report(section: Section, other: Section, {messageId, canMove, count = 0}: Disorder): void {
      const isEarly = messageId === 'after' || messageId === 'log'
      const move = isEarly ? ('moveAfter' as const) : ('moveBefore' as const)
      const data = {heading: section.heading, other: other.heading, count}
      const fix = canMove && moves++ < mostMoves ? () => moved(section, other) : null
      context.report({
        range: section.headingRange,
        messageId,
        data,
        related: [other.headingRange],
        suggest: fix ? [{messageId: move, data, fix}] : [],
      })
    }

    function moved({range}: Section, {range: goal}: Section): Fix {
      return range[0] > goal[0]
        ? swapBlocks(text, [goal[0], range[0], range[1]])
        : swapBlocks(text, [range[0], range[1], goal[1]])
    }
  },
})

interface Disorder {
  messageId: 'late' | 'log' | 'before' | 'after'
  canMove: boolean
  count?: number
}

/** Numbers would be wrong behind a move, and HTML may be open from one heading to the next. */
function isMovable(siblings: readonly Section[]): boolean {
  return siblings.every(({form, heading}) => form === 'heading' && !/\d/.test(heading.slice(0, 12)))
}
