import type {Role} from '@policy-lint/model'

/** Sections in the order in which a reader meets them in most charters and policies. */
const usualOrder: readonly Role[] = [
  'summary',
  'overview',
  'purpose',
  'audience',
  'scope',
  'mission',
  'vision-values',
  'definitions',
  'goals',
  'services',
  'customer-rights',
  'customer-duties',
  'standards',
  'measurement',
  'exceptions',
  'staff-expectations',
  'guidelines',
  'procedures',
  'returns',
  'complaints',
  'escalation',
  'compensation',
  'feedback',
  'channels',
  'opening-hours',
  'social-media',
  'contact',
  'privacy',
  'equal-treatment',
  'accessibility',
  'memberships',
  'training',
  'enforcement',
  'owner',
  'legal-basis',
  'related-documents',
  'publication',
  'review',
  'changelog',
]

/** Where a section usually stands among the others: a smaller number is nearer to the title. */
export function usualPlace(role: Role): number {
  return usualOrder.indexOf(role)
}
