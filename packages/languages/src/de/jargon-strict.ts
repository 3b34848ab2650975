import type {JargonEntry} from '@policy-lint/model'

/** Words that are plain enough for many readers: reported only when the rule is strict. */
export const strictJargon: readonly JargonEntry[] = [
  {say: 'sowie', suggest: ['und'], strict: true},
  {say: 'lediglich', suggest: ['nur'], strict: true},
  {say: 'gemäß', suggest: ['nach'], strict: true, hits: ['Gemäß der Satzung.']},
  {say: 'zudem|ferner|überdies', suggest: ['außerdem'], strict: true},
  {say: 'jedoch', suggest: ['aber'], strict: true},
  {say: 'jeweilig|jeweilige|jeweiligen|jeweils', suggest: ['je'], strict: true},
  {say: 'infolge', suggest: ['wegen'], strict: true},
  {say: 'sofern', suggest: ['wenn'], strict: true},
  {say: 'implementieren|implementiert', suggest: ['einführen', 'umsetzen'], strict: true},
  {say: 'optimieren|optimiert|Optimierung', suggest: ['verbessern'], strict: true},
  {say: 'realisieren|realisiert', suggest: ['umsetzen', 'verwirklichen'], strict: true},
  {say: 'gewährleisten|gewährleistet', suggest: ['dafür sorgen'], strict: true},
  {say: 'Thematik|Problematik', suggest: ['Thema', 'Problem'], strict: true},
  {say: 'Bearbeitungszeitraum', suggest: ['Bearbeitungszeit'], strict: true},
]
