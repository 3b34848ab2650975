import type {LanguagePack} from '@policy-lint/model'
import {absolutes, notAbsolutes} from './absolutes.ts'
import {activities} from './activities.ts'
import {channels} from './channels.ts'
import {complaints} from './complaint-words.ts'
import {contacts, placeholders} from './contacts.ts'
import {cues} from './cues.ts'
import {dates} from './dates.ts'
import {abbreviations, foreignWords, functionWords} from './detection-words.ts'
import {examples} from './examples.ts'
import {expectations} from './expectations.ts'
import {guides} from './guides.ts'
import {headingWords} from './heading-words.ts'
import {and, headings, neutralWords} from './headings.ts'
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

/** French. Accents are often missing in capitals, so they do not count. */
export default {
  tag: 'fr',
  name: {en: 'French', self: 'français'},
  foldAccents: true,
  decimal: ',',
  functionWords,
  foreignWords,
  abbreviations,
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
  and,
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
