import {lstatSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'

const anHour = 3_600_000
const pattern = /^\.(.+)\.policy-lint-(\d+)-[0-9a-f]{12}\.tmp$/u

/** `.charter.md.policy-lint-123-0a1b….tmp`: the name says whose it is, so that a later run can remove it. */
export function temporaryName(name: string, processId: number, random: string): string {
  // File names end at 255 bytes; two hundred characters of the original tell enough.
  return `.${Array.from(name).slice(0, 40).join('')}.policy-lint-${processId}-${random}.tmp`
}

/** Removes temporary files that a killed run has left beside a file. Those of a run that lives are kept. */
export function removeLeftOvers(folder: string, name: string): void {
  const begin = temporaryName(name, 0, '').split('.policy-lint-')[0]
  for (const entry of readdirSync(folder)) {
    const match = pattern.exec(entry)
    if (match === null || `.${match[1]}` !== begin) continue
    const path = join(folder, entry)
    const stats = lstatSync(path, {throwIfNoEntry: false})
    if (stats?.isFile() && (isGone(Number(match[2])) || Date.now() - stats.mtimeMs > anHour)) {
      rmSync(path, {force: true})
    }
  }
}

/** Our own number on a file that this process does not hold open belongs to an earlier process of that number. */
function isGone(processId: number): boolean {
  if (processId === process.pid) return true
  try {
    process.kill(processId, 0)
    return false
  } catch (error) {
    return (error as {code?: unknown}).code === 'ESRCH'
  }
}
