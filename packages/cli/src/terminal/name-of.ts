import {isAbsolute, relative} from 'node:path'

/** A path as people would write it here: relative where it is below the working directory. */
export function nameOf(filePath: string, cwd: string): string {
  if (!isAbsolute(filePath)) return filePath
  const path = relative(cwd, filePath)
  return path.startsWith('..') || path === '' ? filePath : path
}
