import type {Files} from '@policy-lint/core'

/** A list of paths as the files around a document: folders are there when something is in them. */
export function filesOf(given: readonly string[] | Files): Files {
  if ('exists' in given) return given

  const parts = (path: string) => path.split('/').filter(part => part !== '.' && part !== '')
  const known = given.map(parts)
  const below = (folder: string) => {
    const wanted = parts(folder)
    return known.filter(path => wanted.every((part, index) => path[index] === part))
  }
  return {
    exists: path => below(path).length > 0,
    names(folder) {
      const depth = parts(folder).length
      return [...new Set(below(folder).flatMap(path => path[depth] ?? []))]
    },
  }
}
