import {displayPath} from '../text/display-path.ts'
import type {ReporterContext} from '../types.ts'
import type {Labels} from './labels.ts'
import {say, sayCount} from './say.ts'

/**
 * What a run without paths looked at and did not check; nothing when it left nothing out.
 *
 * @example sayLeftOut(labels, context)
 */
export function sayLeftOut(labels: Labels, context: ReporterContext): string[] {
  if (!context.firstRun) return []
  const {policies, leftOut, example} = context.firstRun
  if (leftOut === 0) return policies === 0 ? [labels.nothingChecked] : []
  const path = example === null ? '' : displayPath(example, context.cwd)
  const shown = path === '' ? '' : say(labels.example, {path})
  const total = policies + leftOut
  const recognised =
    policies === 0 ? labels.noneRecognised : sayCount(labels, labels.recognised, policies, {total})
  return [`${recognised} ${sayCount(labels, labels.leftOut, leftOut, {example: shown})} ${labels.nameAFile}`]
}
