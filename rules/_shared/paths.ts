/** `a/b/../c` is `a/c`; what leads above the start keeps its `..`. Written with `/`. */
export function normalPath(path: string): string {
  const isAbsolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || !isAbsolute) parts.push(part)
  }
  return (isAbsolute ? '/' : '') + parts.join('/')
}

/** The folder of a file, without its last `/`; nothing for a bare name. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end === 0 ? '/' : path.slice(0, Math.max(0, end))
}

/** A path that is meant from a file: `pathFrom('a/b.md', '../c.md')` is `c.md`. */
export function pathFrom(file: string, path: string): string {
  const folder = folderOf(withSlashes(file))
  return normalPath(folder === '' ? path : `${folder}/${path}`)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** One file as another sees it: `../returns.md`. Windows' backslashes count as `/`. */
export function relativePath(from: string, to: string): string {
  const source = withSlashes(from).split('/').slice(0, -1)
  const target = withSlashes(to).split('/')
  let common = 0
  while (common < source.length && common < target.length - 1 && source[common] === target[common]) common++
  return [...source.slice(common).map(() => '..'), ...target.slice(common)].join('/')
}

export function withSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}
