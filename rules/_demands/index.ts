import {s000} from './s000.ts'
import {s001} from './s001.ts'
import {s002} from './s002.ts'
import {s003} from './s003.ts'
import {s003Templates} from './s003-templates.ts'
import {s004} from './s004.ts'
import type {Demand} from './types.ts'

export type {Demand} from './types.ts'

/** How many demands each article makes; a list that lost one shows. */
export const counts: Readonly<Record<string, number>> = {
  'S000-': 19,
  'S001-': 13,
  'S002-': 13,
  'S003-': 31,
  S003T: 23,
  'S004-': 15,
}

/** Every demand, in the order of the articles. */
export const demands: readonly Demand[] = [...s000, ...s001, ...s002, ...s003, ...s003Templates, ...s004]
