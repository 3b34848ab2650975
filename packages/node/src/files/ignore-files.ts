import {lstatSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

const ignoreFileNames = ['.gitignore', '.policy-lintignore'] as const
const alwaysSkipped = new Set(['node_modules', '.git', '.hg', '.svn', '.jj'])
const largestIgnoreFile = 1_000_000

interface Layer {
  folder: string
  file: string
  rules: Ignore
}

/** Answers whether a path is left out by `.gitignore` and `.policy-lintignore` files, those of nearer folders winning. */
export class IgnoreFiles {
  readonly #layers = new Map<string, readonly Layer[]>()
  readonly #roots = new Map<string, string>()

  /** Name of the ignore file that leaves out `path`, or null. Folders on the way count too. */
  ignoredBy(path: string, from: string): string | null {
    const root = this.#rootOf(from)
    const rest = relative(root, path)
    if (rest === '' || rest.startsWith('..')) return null
    let folder = root
    const names = rest.split(sep)
    for (const [index, name] of names.entries()) {
      const by = this.ignoredEntry(folder, name, index < names.length - 1, root)
      if (by !== null) return by
      folder = join(folder, name)
    }
    return null
  }

  /** The same for one entry of a folder whose parents are known not to be ignored. */
  ignoredEntry(folder: string, name: string, isFolder: boolean, from: string): string | null {
    if (isFolder && alwaysSkipped.has(name)) return name
    let by: string | null = null
    for (const layer of this.#layersOf(folder, this.#rootOf(from))) {
      const path = relative(layer.folder, join(folder, name)).split(sep).join('/')
      const answer = layer.rules.test(isFolder ? `${path}/` : path)
      if (answer.ignored) by = layer.file
      if (answer.unignored) by = null
    }
    return by
  }

  /** Ignore files count from the repository's root, or from the folder itself where there is no repository. */
  #rootOf(folder: string): string {
    let root = this.#roots.get(folder)
    if (root === undefined) {
      root = repositoryRoot(folder) ?? folder
      this.#roots.set(folder, root)
    }
    return root
  }

  #layersOf(folder: string, root: string): readonly Layer[] {
    const key = `${root}\0${folder}`
    const known = this.#layers.get(key)
    if (known !== undefined) return known
    const parent = dirname(folder)
    const above = folder === root || parent === folder ? [] : this.#layersOf(parent, root)
    const own = ignoreFileNames.flatMap(name => readLayer(folder, name) ?? [])
    const layers = own.length === 0 ? above : [...above, ...own]
    this.#layers.set(key, layers)
    return layers
  }
}

function repositoryRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), {throwIfNoEntry: false}) !== undefined) return at
    if (dirname(at) === at) return null
  }
}

function readLayer(folder: string, name: string): Layer | null {
  const file = join(folder, name)
  try {
    const stats = lstatSync(file, {throwIfNoEntry: false})
    if (stats === undefined || !stats.isFile() || stats.size > largestIgnoreFile) return null
    const lines = readFileSync(file, 'utf8').split(/\r?\n/).filter(isCheap)
    return {folder, file: name, rules: ignore({allowRelativePaths: false}).add(lines)}
  } catch {
    // An ignore file that cannot be read leaves nothing out: more is checked, never less.
    return null
  }
}

/** Patterns become regular expressions; many stars in one segment, or many pairs of them, would make them backtrack for hours. */
function isCheap(line: string): boolean {
  const parts = line.split('/')
  const isDeep = parts.filter(part => part === '**').length > 2
  return line.length <= 1000 && !isDeep && parts.every(part => part.split('*').length <= 4)
}
