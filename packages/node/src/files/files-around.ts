import {existsSync, readdirSync, realpathSync} from 'node:fs'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {Files} from '@policy-lint/core'

/** Folders with more names than this are not looked through for a near miss. */
const mostNames = 20_000

/**
 * Answers which files there are around a document. Whether a path exists is asked everywhere; names are told of folders
 * below the working folder only, wherever symbolic links lead.
 *
 * @example filesAround('/home/me/policies/charter.md', '/home/me').exists('../README.md')
 */
export function filesAround(filePath: string, cwd: string): Files {
  const folder = dirname(resolve(cwd, filePath))
  const known = new Map<string, readonly string[] | null>()
  // A path that starts with `/` is one of the working folder, never one of the disk.
  const pathOf = (path: string) => (path.startsWith('/') ? join(cwd, path) : resolve(folder, `./${path}`))
  return {
    exists: path => !path.includes('\0') && existsSync(pathOf(path)),
    names(path) {
      const at = pathOf(path)
      const names = known.get(at) ?? (path.includes('\0') ? null : namesIn(at, cwd))
      known.set(at, names)
      return names
    },
  }
}

function namesIn(folder: string, cwd: string): readonly string[] | null {
  try {
    const below = relative(realpathSync(cwd), realpathSync(folder))
    if (isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`)) return null
    const names = readdirSync(folder)
    return names.length > mostNames ? null : names
  } catch {
    return null
  }
}
