import type {Role, Section} from '@policy-lint/model'

/** What the text in a section is about: its roles, or those of the nearest section around it that has any. */
export function rolesAround(section: Section | null): readonly Role[] {
  if (!section) return []
  return section.roles.length > 0 ? section.roles : rolesAround(section.parent)
}

/** Whether a section, or one around it, has one of some roles. */
export function isUnder(section: Section | null, roles: readonly Role[]): boolean {
  for (let at = section; at; at = at.parent) if (at.roles.some(role => roles.includes(role))) return true
  return false
}

/**
 * Sections whose wording is not a promise that somebody counts: what the organisation is for and believes in,
 * and where the law itself uses words such as "without undue delay".
 */
export const uncountedSections: readonly Role[] = [
  'purpose',
  'mission',
  'vision-values',
  'privacy',
  'legal-basis',
]
