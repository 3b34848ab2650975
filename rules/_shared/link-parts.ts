/** Web addresses, mail, and what a site generator fills in. */
export function isElsewhere(url: string): boolean {
  return (
    /^(?:[a-z][a-z0-9+.-]*:|\/\/|@)|[{}<>$|\\`]|%7[bBdD]|\[|\]/i.test(url) || /^[^/#?]+@[^/#?]+$/.test(url)
  )
}

/** A target's path and what stands behind `#`, both decoded; what is asked of a server is left out. */
export function splitTarget(url: string): {path: string; anchor: string} {
  const hash = url.indexOf('#')
  const before = hash === -1 ? url : url.slice(0, hash)
  return {path: decode(before.split('?')[0] ?? ''), anchor: hash === -1 ? '' : decode(url.slice(hash + 1))}
}

/** `%20` and its like undone; the text itself where they make no sense. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
