/** Something that the person at the keyboard can put right: one sentence, no stack trace, exit code 2. */
export class UserError extends Error {
  override name = 'UserError'
}

/** The `code` of a system error (`ENOENT`, …), or an empty string. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error ? (error as {code?: unknown}).code : undefined
  return typeof code === 'string' ? code : ''
}

/** A system error in words that people know. */
export function reasonOf(error: unknown): string {
  const reason = reasons[errorCode(error)]
  if (reason !== undefined) return reason
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').trim() || 'unknown reason'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program holds it',
  EIO: 'the disk reported an error',
}
