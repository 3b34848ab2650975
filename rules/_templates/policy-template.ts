import type {Kind, LanguagePack, Role} from '@policy-lint/model'
import {type Clause, citation, type Framework} from '../_frameworks/types.ts'
import {kindSections} from '../_shared/kind-settings.ts'
import {usualPlace} from '../_shared/usual-order.ts'

/** Kinds of document to start from: those of the presets. */
export const templateKinds: readonly string[] = Object.keys(kindSections)

export interface TemplateOptions {
  /** One of `templateKinds`. */
  kind: string
  framework: Framework | null
  /** `YYYY-MM-DD`, the day of the first review. */
  today: string
}

/**
 * A document to start from: each section that its kind or framework asks for, with whole sentences in which only the
 * numbers and names are missing. Null where the language lacks a section.
 *
 * @example policyTemplate(pack, {kind: 'charter', framework: null, today: '2026-11-22'})
 */
export function policyTemplate(pack: LanguagePack, {kind, framework, today}: TemplateOptions): string | null {
  const roles = rolesFor(kind, framework, pack)
  const sections = roles.map(role => sectionOf(role, framework, pack))
  if (sections.includes(null)) return null
  const documentKind = documentKindOf(kind)
  const owner = placeholderIn(pack.skeletons.owner?.body ?? '') ?? pack.examples.number
  return [
    '---',
    `lang: ${pack.tag}`,
    `kind: ${documentKind}`,
    `owner: '${owner}'`,
    `last_reviewed_on: ${today}`,
    'review_in: 12 months',
    '---',
    '',
    `# ${pack.examples.title[documentKind]}`,
    '',
    sections.join('\n\n'),
    '',
  ].join('\n')
}

/** A statement is a short charter. */
export function documentKindOf(kind: string): Kind {
  return kind === 'policy' || kind === 'procedure' || kind === 'playbook' ? kind : 'charter'
}

function rolesFor(kind: string, framework: Framework | null, pack: LanguagePack): Role[] {
  const {required = [], recommended = []} = kindSections[kind] ?? {}
  const asked = (framework?.clauses ?? []).flatMap(({check}) =>
    check.by === 'sections' ? [check.oneOf] : [],
  )
  const roles = new Set<Role>()
  const groups = [...required, ...recommended, ...asked].map(group => [group].flat() as readonly Role[])
  // What is asked for by itself first, so that one of several is not asked for twice.
  for (const group of groups.toSorted((one, other) => one.length - other.length)) {
    if (group.some(role => roles.has(role))) continue
    const role = group.find(role => pack.skeletons[role]) ?? group[0]
    if (role) roles.add(role)
  }
  return [...roles].sort((one, other) => usualPlace(one) - usualPlace(other))
}

function sectionOf(role: Role, framework: Framework | null, pack: LanguagePack): string | null {
  const skeleton = pack.skeletons[role]
  if (!skeleton) return null
  const guide = pack.guides?.[role]
  const clauses = (framework?.clauses ?? []).filter(clause => serves(clause, role))
  const isOwn = framework?.language === pack.tag.split('-')[0]
  const comments = [
    ...(guide ? [guide] : []),
    ...clauses.map(clause => `${citation(clause)}: ${isOwn ? clause.text.own : clause.text.en}`),
  ].map(text => `<!-- ${text} -->`)
  return [
    `## ${skeleton.heading}`,
    ...(comments.length > 0 ? [comments.join('\n')] : []),
    skeleton.body.trim(),
    ...(role === 'complaints' ? stepsAsked(framework, pack) : []),
  ].join('\n\n')
}

const toldSteps = ['record', 'learning'] as const

/** Sentences on steps of handling a complaint that the framework asks for besides the usual ones. */
function stepsAsked(framework: Framework | null, pack: LanguagePack): string[] {
  const asked = (framework?.clauses ?? []).flatMap(({check}) => {
    const isOfSteps = check.by === 'rules' && check.rules.includes('complaint-process')
    const parts = isOfSteps ? check.options?.parts : []
    return Array.isArray(parts) ? parts : []
  })
  return toldSteps.flatMap(step => {
    const example = pack.complaints?.parts[step]?.example
    return asked.includes(step) && example ? [example] : []
  })
}

function serves({check}: Clause, role: Role): boolean {
  switch (check.by) {
    case 'sections':
      return check.oneOf.includes(role)
    case 'promise':
      return role === (check.about === 'phone' ? 'standards' : 'complaints')
    case 'channels':
      return role === (check.in ?? 'contact')
    case 'review':
      return role === 'review'
    default:
      return false
  }
}

/** The first text in brackets. */
function placeholderIn(text: string): string | null {
  return /\[[^\]]+\]/.exec(text)?.[0] ?? null
}
