import {realpathSync, type Stats, statSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {glob, isDynamicPattern} from 'tinyglobby'
import {errorCode, reasonOf, UserError} from '../user-error.ts'
import {IgnoreFiles} from './ignore-files.ts'
import {isMarkdown, searchFolder} from './search-folder.ts'

export interface FoundFiles {
  /** Absolute paths in code unit order, each file once. */
  files: readonly string[]
  /** One sentence for every named path that does not exist or holds no Markdown; the run ends with exit code 2. */
  problems: readonly string[]
  /** Remarks about named files that an ignore file lists. */
  notes: readonly string[]
}

/** Turns paths, folders and globs into files; without any, all Markdown below `cwd`. */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<FoundFiles> {
  const wanted = patterns.filter(pattern => !pattern.startsWith('!'))
  const unwanted = patterns.filter(pattern => pattern.startsWith('!'))
  const search = new Search(
    cwd,
    unwanted.map(pattern => withSlashes(pattern.slice(1))),
  )
  if (wanted.length === 0) search.addFolder(cwd)
  for (const pattern of wanted) await search.add(pattern)
  return search.result()
}

class Search {
  readonly #cwd: string
  readonly #unwanted: Ignore
  readonly #ignores = new IgnoreFiles()
  readonly #found = new Map<string, string>()
  readonly #problems: string[] = []
  readonly #notes: string[] = []

  constructor(cwd: string, unwanted: readonly string[]) {
    this.#cwd = cwd
    this.#unwanted = ignore().add(unwanted)
  }

  async add(pattern: string): Promise<void> {
    const path = resolve(this.#cwd, pattern)
    const stats = this.#stat(pattern, path)
    if (stats === 'problem') return
    if (stats === null) return this.#addGlob(pattern)
    if (stats.isFile()) return this.#addNamed(pattern, path)
    if (!stats.isDirectory()) {
      this.#problems.push(
        `"${pattern}" is neither a file nor a folder; name a Markdown file, or pipe it to --stdin.`,
      )
    } else if (this.addFolder(path) === 0) {
      this.#problems.push(`No Markdown file (*.md, *.markdown) was found in "${pattern}".`)
    }
  }

  /** Adds what is found below a folder and returns how many files that is. */
  addFolder(folder: string): number {
    try {
      const files = searchFolder(folder, this.#ignores)
        .filter(path => !this.#isUnwanted(path))
        .sort(byCodeUnit)
      for (const file of files) this.#take(file)
      return files.length
    } catch (error) {
      throw new UserError(`The folder "${folder}" cannot be read: ${reasonOf(error)}.`)
    }
  }

  result(): FoundFiles {
    return {files: [...this.#found.values()].sort(byCodeUnit), problems: this.#problems, notes: this.#notes}
  }

  #stat(pattern: string, path: string): Stats | 'problem' | null {
    try {
      return statSync(path)
    } catch (error) {
      if (isDynamicPattern(withSlashes(pattern))) return null
      const reason = errorCode(error) === 'ENOENT' ? 'does not exist' : `cannot be read: ${reasonOf(error)}`
      this.#problems.push(`"${pattern}" ${reason}.`)
      return 'problem'
    }
  }

  #addNamed(pattern: string, path: string): void {
    const by = this.#ignores.ignoredBy(path, this.#cwd)
    if (by?.startsWith('.') && by.endsWith('ignore')) {
      this.#notes.push(`"${pattern}" is listed in ${by}; it was checked because it was named.`)
    }
    this.#take(path)
  }

  async #addGlob(pattern: string): Promise<void> {
    const slashed = withSlashes(pattern)
    const matches = await glob(slashed, {
      cwd: this.#cwd,
      ignore: ['**/node_modules/**', '**/.git/**'],
      absolute: true,
      dot: true,
      expandDirectories: false,
      followSymbolicLinks: false,
    })
    const files = matches
      .map(match => resolve(match))
      .filter(path => (namesExtension(slashed) || isMarkdown(path)) && this.#mayTake(path))
      .sort(byCodeUnit)
    for (const file of files) this.#take(file)
    if (files.length === 0) this.#problems.push(`No file matches "${pattern}".`)
  }

  #isUnwanted(path: string): boolean {
    const below = relative(this.#cwd, path).split(sep).join('/')
    return ignore.isPathValid(below) && this.#unwanted.ignores(below)
  }

  #mayTake(path: string): boolean {
    if (this.#isUnwanted(path) || this.#ignores.ignoredBy(path, this.#cwd) !== null) return false
    return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
  }

  /** Two names of one file count once, under the first. */
  #take(path: string): void {
    let real = path
    try {
      real = realpathSync(path)
    } catch {
      // Left to the reader of the file, who can say what is wrong with it.
    }
    if (!this.#found.has(real)) this.#found.set(real, path)
  }
}

/** Globs are written with either separator; names with a glob's own signs were already tried as they stand. */
function withSlashes(pattern: string): string {
  return pattern.replaceAll('\\', '/')
}

/** `policies/*` means the Markdown in it; `policies/*.txt` means what it says. */
function namesExtension(pattern: string): boolean {
  return pattern.slice(pattern.lastIndexOf('/') + 1).includes('.')
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
