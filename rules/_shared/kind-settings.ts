import type {RuleSetting} from '@policy-lint/core'
import type {Role} from '@policy-lint/model'
import {anyKind, type Requirement} from './requirements.ts'

/** What a document of a kind has to say, should say, and should leave to other documents. */
export interface KindSections {
  /** The key of the requirements: a kind, or any. */
  key: string
  required: readonly (Role | readonly Role[])[]
  recommended: readonly (Role | readonly Role[])[]
  unwanted: readonly Role[]
}

/** Sections by kind of document, from what the seeds and frameworks ask for (docs/coverage.md). */
export const kindSections: Readonly<Record<string, KindSections>> = {
  charter: {
    key: 'charter',
    required: [
      'overview',
      'purpose',
      'scope',
      'goals',
      'customer-rights',
      'standards',
      'channels',
      'complaints',
      'review',
      'contact',
    ],
    recommended: [
      'audience',
      'services',
      'opening-hours',
      'social-media',
      'escalation',
      'compensation',
      'privacy',
      'equal-treatment',
      'accessibility',
      'owner',
      'measurement',
      'feedback',
      'publication',
    ],
    unwanted: ['staff-expectations', 'guidelines', 'enforcement'],
  },
  policy: {
    key: 'policy',
    required: [
      'purpose',
      'scope',
      'standards',
      'staff-expectations',
      'procedures',
      'complaints',
      'escalation',
      'training',
      'enforcement',
      'owner',
      'feedback',
      'review',
      'changelog',
      'contact',
    ],
    recommended: [
      'audience',
      'mission',
      'vision-values',
      'definitions',
      'goals',
      'guidelines',
      'channels',
      'social-media',
      'privacy',
      'equal-treatment',
      'measurement',
      'related-documents',
      'publication',
    ],
    unwanted: [],
  },
  procedure: {
    key: 'procedure',
    required: ['purpose', 'scope', 'procedures', 'complaints', 'escalation', 'review', 'contact'],
    recommended: [
      'audience',
      'definitions',
      'staff-expectations',
      'channels',
      'privacy',
      'owner',
      'related-documents',
      'changelog',
    ],
    unwanted: [],
  },
  playbook: {
    key: 'playbook',
    required: ['purpose', 'staff-expectations', 'guidelines', 'procedures', 'training', 'review', 'contact'],
    recommended: [
      'audience',
      'scope',
      'mission',
      'vision-values',
      'goals',
      'standards',
      'channels',
      'social-media',
      'complaints',
      'escalation',
      'privacy',
      'equal-treatment',
      'enforcement',
      'owner',
      'feedback',
      'related-documents',
      'publication',
      'changelog',
    ],
    unwanted: [],
  },
  'public-statement': {
    key: anyKind,
    required: [['contact', 'channels']],
    recommended: ['standards', 'complaints', 'review'],
    unwanted: ['staff-expectations', 'guidelines', 'training', 'enforcement'],
  },
}

/** The settings of a kind's preset. */
export function kindSettings({key, required, recommended, unwanted}: KindSections): RuleSetting {
  const wanted = (roles: Role | readonly Role[]): Exclude<Requirement, string> =>
    typeof roles === 'string' ? {role: roles} : {oneOf: roles}
  const list: Requirement[] = [
    ...required.map(wanted),
    ...recommended.map((roles): Requirement => ({...wanted(roles), severity: 'warn'})),
    ...unwanted.map((role): Requirement => ({role, unwanted: true})),
  ]
  return ['error', {sections: {[key]: list}}]
}
