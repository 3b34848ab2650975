import type {Entries, Role} from '@policy-lint/model'
import {aboutHeadings} from './headings-about.ts'
import {everydayHeadings} from './headings-everyday.ts'
import {keepingHeadings} from './headings-keeping.ts'
import {serviceHeadings} from './headings-service.ts'

/** Words that join two subjects in one heading. */
export const and: Entries = ['et', '&', 'ou', 'ainsi que']

const plainHeadings: Readonly<Partial<Record<Role, Entries>>> = {
  ...aboutHeadings,
  ...serviceHeadings,
  ...keepingHeadings,
}

/** Compared with a whole heading, or with a whole part of it between "et" and signs. */
export const headings: Readonly<Partial<Record<Role, Entries>>> = Object.fromEntries(
  (Object.keys(plainHeadings) as Role[]).map(role => [
    role,
    [...(plainHeadings[role] ?? []), ...(everydayHeadings[role] ?? [])],
  ]),
)

/** Words that may stand beside a heading's own words and change nothing. */
export const neutralWords = [
  'présent',
  'présente',
  'document',
  'charte',
  'politique',
  'procédure',
  'guide',
  'règlement',
  'service',
  'services',
  'mairie',
  'commune',
  'ville',
  'entreprise',
  'établissement',
  'bibliothèque',
  'médiathèque',
  'équipe',
  'équipes',
  'agence',
  'association',
  'pratique',
  'pratiques',
  'générales',
  'général',
  'généraux',
  'quelques',
  'concrètement',
  'quotidien',
  'simplement',
  'ici',
  'téléphone',
  'courriel',
  'écrit',
  'ligne',
  'programme',
  'organisme',
  'régie',
  'collectivité',
] as const
