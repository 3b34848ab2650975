/**
 * A path as people read it: relative to the folder of the run where it lies below it.
 *
 * @example displayPath('/home/me/policies/charter.md', '/home/me') // 'policies/charter.md'
 */
export function displayPath(filePath: string, cwd: string): string {
  const folder = /[\\/]$/.test(cwd) ? cwd : `${cwd}${cwd.includes('\\') ? '\\' : '/'}`
  return filePath.startsWith(folder) && filePath.length > folder.length
    ? filePath.slice(folder.length)
    : filePath
}
