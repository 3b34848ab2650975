import type {LanguagePack} from '@policy-lint/model'
import {absolutes, notAbsolutes} from './absolutes.ts'
import {activities} from './activities.ts'
import {channels} from './channels.ts'
import {complaints} from './complaint-words.ts'
import {contacts, placeholders} from './contacts.ts'
import {cues} from './cues.ts'
import {dates} from './dates.ts'
import {foreignWords, functionWords} from './detection-words.ts'
import {examples} from './examples.ts'
import {expectations} from './expectations.ts'
import {guides} from './guides.ts'
import {headingWords} from './heading-words.ts'
import {headings, neutralWords} from './headings.ts'
import {jargon} from './jargon.ts'
import {kinds} from './kinds.ts'
import {knownAbbreviations} from './known-abbreviations.ts'
import {messages} from './messages.ts'
import {metrics} from './metrics.ts'
import {owners} from './owners.ts'
import {privacy} from './privacy-words.ts'
import {readability} from './readability.ts'
import {replies} from './replies.ts'
import {shares} from './shares.ts'
import {skeletons} from './skeletons.ts'
import {terms} from './terms.ts'
import {notVague, vague} from './vague.ts'
import {writtenDates} from './written-dates.ts'

/** Greek. Case endings are written out where a wildcard would catch another word; accents never count. */
export default {
  tag: 'el',
  name: {en: 'Greek', self: 'Ελληνικά'},
  foldAccents: true,
  verbFirst: true,
  decimal: ',',
  functionWords,
  foreignWords,
  abbreviations: [
    'π.χ.',
    'λ.χ.',
    'κ.λπ.',
    'κλπ.',
    'κ.ά.',
    'κ.α.',
    'κ.ο.κ.',
    'δηλ.',
    'βλ.',
    'πρβλ.',
    'αρ.',
    'αριθ.',
    'αριθμ.',
    'άρ.',
    'παρ.',
    'παράγρ.',
    'περ.',
    'εδ.',
    'σελ.',
    'τηλ.',
    'ηλ.',
    'κιν.',
    'ν.',
    'π.δ.',
    'ν.δ.',
    'φ.ε.κ.',
    'υ.α.',
    'κ.υ.α.',
    'πρωτ.',
    'α.π.',
    'τ.κ.',
    'τ.θ.',
    'λεωφ.',
    'λ.',
    'οδ.',
    'πλ.',
    'ταχ.',
    'εκ.',
    'εκατ.',
    'χλμ.',
    'μ.μ.',
    'π.μ.',
    'ημ.',
    'εργ.',
    'δευτ.',
    'λεπτ.',
    'ωρ.',
    'κ.',
    'κα.',
    'κος.',
    'δρ.',
    'στ.',
    'χιλ.',
    'ευρ.',
    'μηχ.',
    'τμ.',
    'ιαν.',
    'φεβ.',
    'μαρ.',
    'απρ.',
    'ιουν.',
    'ιουλ.',
    'αυγ.',
    'σεπ.',
    'σεπτ.',
    'οκτ.',
    'νοε.',
    'δεκ.',
  ],
  cues,
  metrics,
  vague,
  notVague,
  absolutes,
  notAbsolutes,
  channels,
  headings,
  headingWords,
  neutralWords,
  and: ['και', 'κι', '&', 'καθώς και', 'μαζί με'],
  kinds,
  dates,
  writtenDates,
  owners,
  contacts,
  placeholders,
  activities,
  privacy,
  complaints,
  expectations,
  replies,
  shares,
  jargon,
  knownAbbreviations,
  readability,
  terms,
  examples,
  skeletons,
  guides,
  messages,
} satisfies LanguagePack
