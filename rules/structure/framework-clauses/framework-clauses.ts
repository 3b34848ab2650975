import {defineRule} from '@policy-lint/core'
import {citation, type Framework, frameworkIds, frameworks} from '../../_frameworks/index.ts'
import {type ClauseState, judgeClauses} from '../../_frameworks/judge-clauses.ts'

export default defineRule({
  meta: {
    id: 'framework-clauses',
    description: 'Require the promises and ways of contact that a law or standard asks for.',
    severity: 'error',
    presets: [],
    type: 'problem',
    readsClock: true,
    needs: ['headings', 'channels'],
    options: {
      frameworks: {
        type: 'array',
        items: {type: 'string', enum: frameworkIds},
        uniqueItems: true,
        description: 'The frameworks to hold documents against. Their presets name them here.',
        default: [],
      },
      skip: {
        type: 'array',
        items: {type: 'string'},
        description: 'Clauses that do not apply to you, such as `es-ley-10-2025/10.3`.',
        default: [],
      },
    },
    messages: {
      absent: {
        what: 'A reader finds nothing here on: {{clause}}.',
        todo: 'add it, with a number that you can keep and count, or skip the clause if it does not apply to you.',
      },
      short: {
        what: 'A reader is promised less here than the clause asks for: {{clause}}.',
        label: 'asked for: {{clause}}',
        todo: 'promise what keeps within the clause, or skip the clause if it does not apply to you.',
      },
      outdated: {
        what: 'A reader is sent to “{{text}}”, which no longer applies: {{clause}}.',
        label: 'no longer applies',
        todo: 'name the text that applies now.',
      },
    },
  },
  create(context) {
    const {options, pack, policy, today} = context
    const report = (framework: Framework, {clause, status, at}: ClauseState) => {
      const isOwn = pack?.tag.split('-')[0] === framework.language
      const data = {clause: isOwn ? clause.text.own : clause.text.en, text: at?.heading ?? ''}
      const shared = {
        data,
        because: [citation(clause)],
        ...(clause.mark === 'told' && {severity: 'warn' as const}),
      }
      if (status === 'missing') context.report({loc: {line: 1, column: 1}, messageId: 'absent', ...shared})
      else if (at?.range) {
        const messageId = clause.check.by === 'no-words' ? 'outdated' : 'short'
        context.report({range: at.range, messageId, ...shared})
      }
    }
    return {
      policy() {
        if (!pack) return
        for (const framework of frameworks) {
          if (!options.frameworks.includes(framework.id)) continue
          const states = judgeClauses(framework, policy, pack, today) ?? []
          const hasComplaints = states.some(
            ({clause: {check}, status}) =>
              check.by === 'sections' && check.oneOf.includes('complaints') && status === 'met',
          )
          for (const state of states) {
            if (options.skip.includes(`${framework.id}/${state.clause.id}`)) continue
            if (isReported(state, hasComplaints)) report(framework, state)
          }
        }
      },
    }
  },
})

/** Missing sections are reported by required-sections, dates by review-date; without a section on complaints, what it lacks is no news. */
function isReported({clause: {check}, status}: ClauseState, hasComplaints: boolean): boolean {
  if (check.by === 'review') return false
  if (status === 'short') return true
  if (status !== 'missing') return false
  if (check.by === 'promise') return check.about === 'phone' || hasComplaints
  return check.by === 'channels' && (check.in === undefined || hasComplaints)
}
