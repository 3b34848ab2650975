import type {Entries, Role} from '@policy-lint/model'
import {aboutHeadings} from './headings-about.ts'
import {keepingHeadings} from './headings-keeping.ts'
import {serviceHeadings} from './headings-service.ts'

/** Words that join two subjects in one heading. */
export const and: Entries = ['und', '&', 'u.', 'sowie', 'oder', 'bzw.', 'bzw']

/** Compared with a whole heading, or with a whole part of it between "und" and signs. */
export const headings: Readonly<Partial<Record<Role, Entries>>> = {
  ...aboutHeadings,
  ...serviceHeadings,
  ...keepingHeadings,
}

/** Words that may stand beside a heading's own words and change nothing. */
export const neutralWords = [
  'dokument',
  'dokuments',
  'charta',
  'richtlinie',
  'richtlinien',
  'leitfaden',
  'leitfadens',
  'servicecharta',
  'kundencharta',
  'service',
  'kundenservice',
  'kundendienst',
  'serviceteam',
  'team',
  'teams',
  'stadt',
  'gemeinde',
  'verwaltung',
  'kommune',
  'bibliothek',
  'praxis',
  'unternehmen',
  'unternehmens',
  'verein',
  'vereins',
  'betrieb',
  'wichtige',
  'wichtiges',
  'allgemeine',
  'allgemeines',
  'weitere',
  'kurz',
  'einfach',
  'online',
  'schriftlich',
  'telefonisch',
  'persönlich',
  'vertrag',
  'verfahren',
  'programm',
  'policy',
  'konkret',
  'verbindlich',
  'verbindliche',
  'neue',
  'aktuelle',
] as const
