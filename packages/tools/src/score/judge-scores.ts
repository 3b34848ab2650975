import type {CellName} from './score.ts'
import type {StoredScores} from './stored-scores.ts'

const tolerance = 0.005
const write = 'write it with `npm run score -- --write`.'

/** What got worse since the scores were stored, a sentence each; what got better is no matter. */
export function judgeScores(before: StoredScores, now: StoredScores): string[] {
  const gone = Object.keys(before).filter(tag => !(tag in now))
  return [
    ...gone.map(tag => `${nameOf(tag)} has a stored score and no labelled documents any more; ${write}`),
    ...Object.entries(now).flatMap(([tag, byCell]) => {
      const known = before[tag]
      if (!known) return [`${nameOf(tag)} has labelled documents and no stored score; ${write}`]
      return Object.entries(byCell).flatMap(([name, {f1}]) => {
        const was = known[name as CellName]?.f1 ?? 0
        if (was - f1 <= tolerance + Number.EPSILON) return []
        return [`${nameOf(tag)}: “${name}” fell from ${percent(was)} to ${percent(f1)} (F1).`]
      })
    }),
  ]
}

const nameOf = (tag: string) => new Intl.DisplayNames(['en'], {type: 'language'}).of(tag) ?? tag

const percent = (share: number) => `${(share * 100).toFixed(1)}%`
