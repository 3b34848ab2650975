import {randomBytes} from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {reasonOf} from '../user-error.ts'
import {removeLeftOvers, temporaryName} from './left-overs.ts'

/**
 * Replaces a file's content as one step: afterwards it is the old one or the new one, never a part.
 *
 * Follows symbolic links, keeps mode and owner, and writes nothing when the bytes on disk are no longer `before`.
 * Returns null, or one sentence that says why nothing was written; `what` begins it.
 */
export function replaceFile(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  what = 'The fixes were',
): string | null {
  try {
    const real = realpathSync(path)
    removeLeftOvers(dirname(real), basename(real))
    return replaceReal(real, before, after) ? null : changedMeanwhile(what)
  } catch (error) {
    return `${what} not written: ${reasonOf(error)}.`
  }
}

function changedMeanwhile(what: string): string {
  const rest = what.charAt(0).toLowerCase() + what.slice(1)
  return `The file was changed by somebody else meanwhile, so ${rest} not written; run the command again.`
}

/** False when the file is no longer what it was. */
function replaceReal(real: string, before: Uint8Array, after: Uint8Array): boolean {
  const temporary = join(
    dirname(real),
    temporaryName(basename(real), process.pid, randomBytes(6).toString('hex')),
  )
  const handle = openSync(temporary, 'wx', 0o600)
  try {
    try {
      writeFileSync(handle, after)
      keepModeAndOwner(handle, real)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    const now = readFileSync(real)
    if (now.equals(after)) return true
    if (!now.equals(before)) return false
    renameSync(temporary, real)
    fsyncFolder(dirname(real))
    return true
  } finally {
    rmSync(temporary, {force: true})
  }
}

function keepModeAndOwner(handle: number, real: string): void {
  const original = openSync(real, 'r+')
  try {
    const wanted = fstatSync(original)
    const own = fstatSync(handle)
    if (own.uid !== wanted.uid || own.gid !== wanted.gid)
      tryTo(() => fchownSync(handle, wanted.uid, wanted.gid))
    fchmodSync(handle, wanted.mode & 0o7777)
  } finally {
    closeSync(original)
  }
}

/** Makes the rename itself survive a power cut, where the system lets a folder be opened. */
function fsyncFolder(folder: string): void {
  tryTo(() => {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  })
}

function tryTo(action: () => void): void {
  try {
    action()
  } catch {
    // Only the owner may give files away, and not every system syncs folders: the content is safe without.
  }
}
