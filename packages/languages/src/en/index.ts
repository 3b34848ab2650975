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

/** English. */
export default {
  tag: 'en',
  name: {en: 'English', self: 'English'},
  foldAccents: true,
  decimal: '.',
  functionWords,
  foreignWords,
  abbreviations: [
    'e.g.',
    'i.e.',
    'etc.',
    'tel.',
    'no.',
    'nos.',
    'mr.',
    'mrs.',
    'ms.',
    'dr.',
    'st.',
    'ave.',
    'rd.',
    'inc.',
    'ltd.',
    'co.',
    'corp.',
    'approx.',
    'max.',
    'min.',
    'incl.',
    'excl.',
    'vs.',
    'a.m.',
    'p.m.',
    'jan.',
    'feb.',
    'mar.',
    'apr.',
    'jun.',
    'jul.',
    'aug.',
    'sep.',
    'sept.',
    'oct.',
    'nov.',
    'dec.',
    'mon.',
    'tue.',
    'wed.',
    'thu.',
    'fri.',
    'sat.',
    'sun.',
    'ext.',
    'fig.',
    'para.',
    'sec.',
    'art.',
    'p.',
    'pp.',
    'cf.',
    'dept.',
    'hrs.',
    'hr.',
    'mins.',
    'rev.',
    'v.',
    'ver.',
    'vol.',
    'prof.',
    'jr.',
    'sr.',
    'u.k.',
    'u.s.',
    'p.o.',
    'ref.',
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
  and: ['and', '&', 'or', 'plus', 'as well as', 'together with'],
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
  checkers: ['write-good'],
  examples,
  skeletons,
  guides,
  messages,
} as const satisfies LanguagePack
