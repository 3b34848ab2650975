import type {LanguagePack} from '@policy-lint/model'
import {absolutes, notAbsolutes} from './absolutes.ts'
import {activities} from './activities.ts'
import {channels} from './channels.ts'
import {contacts, placeholders} from './contacts.ts'
import {cues} from './cues.ts'
import {dates} from './dates.ts'
import {abbreviations, foreignWords, functionWords} from './detection-words.ts'
import {examples} from './examples.ts'
import {headings, neutralWords} from './headings.ts'
import {jargon} from './jargon.ts'
import {kinds} from './kinds.ts'
import {knownAbbreviations} from './known-abbreviations.ts'
import {messages} from './messages.ts'
import {metrics} from './metrics.ts'
import {owners} from './owners.ts'
import {privacy} from './privacy-words.ts'
import {readability} from './readability.ts'
import {skeletons} from './skeletons.ts'
import {terms} from './terms.ts'
import {notVague, vague} from './vague.ts'
import {writtenDates} from './written-dates.ts'

/** Portuguese of Portugal and of Brazil, in both spellings. */
export default {
  tag: 'pt',
  name: {en: 'Portuguese', self: 'português'},
  // Skeletons and messages are missing.
  partial: true,
  foldAccents: true,
  decimal: ',',
  and: ['e', '&', '/', 'ou'],
  absolutes,
  notAbsolutes,
  channels,
  contacts,
  placeholders,
  activities,
  privacy,
  cues,
  dates,
  writtenDates,
  owners,
  abbreviations,
  foreignWords,
  functionWords,
  examples,
  headings,
  neutralWords,
  jargon,
  knownAbbreviations,
  readability,
  terms,
  kinds,
  messages,
  metrics,
  skeletons,
  notVague,
  vague,
} satisfies LanguagePack
