import {isAbsolute, relative, sep} from 'node:path'
import {globMatcher} from './glob.ts'

type Match = (path: string) => boolean

/** Answers which files an entry of `overrides` is about. Globs are relative to the configuration's folder. */
export class FileFilter {
  readonly files: readonly string[]
  readonly #folder: string
  readonly #isMeant: Match
  readonly #isExcluded: Match

  constructor(folder: string, files: readonly string[], excluded: readonly string[]) {
    this.files = files
    this.#folder = folder
    this.#isMeant = anyOf(files)
    this.#isExcluded = anyOf(excluded)
  }

  /** False for files outside the folder, too. */
  selects(filePath: string): boolean {
    const path = relative(this.#folder, filePath)
    if (isAbsolute(path) || path === '' || path === '..' || path.startsWith(`..${sep}`)) return false
    const slashed = path.split(sep).join('/')
    return this.#isMeant(slashed) && !this.#isExcluded(slashed)
  }
}

function anyOf(globs: readonly string[]): Match {
  const matches = globs.map(matcherOf)
  return path => matches.some(isMatch => isMatch(path))
}

/** Without a slash a glob is about the name in any folder. A folder's name means everything below it. */
function matcherOf(glob: string): Match {
  const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '')
  const isAnywhere = plain === glob && !plain.includes('/')
  const matches = [plain, `${plain}/**`].map(one => globMatcher(isAnywhere ? `**/${one}` : one))
  return path => matches.some(isMatch => isMatch(path))
}
