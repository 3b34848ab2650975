/** A lockfile names packages by version and hash only, so that any registry serves them and no address is trusted. */
export function checkLockfile(lockfile: string): string[] {
  return lockfile
    .split('\n')
    .flatMap((line, index) =>
      /\btarball:|https?:\/\/|\bgit(\+|@)|\brepo:/.test(line) && !/^\s+deprecated:/.test(line)
        ? [`pnpm-lock.yaml:${index + 1} names an address: ${line.trim()}`]
        : [],
    )
}
