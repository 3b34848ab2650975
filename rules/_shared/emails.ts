import {decode} from './link-parts.ts'

/** Names that stand in templates for somebody's own: RFC 2606's, and what people write instead of theirs. */
const fictional =
  /(?:^|\.)(?:example\.(?:com|net|org|edu)|[\p{L}\p{N}-]+\.(?:example|tld|invalid)|(?:your|my|our)-?(?:domain|company|organi[sz]ation|business|website|site|name|email)\.\p{L}{2,})$/iu

/** The address of a `mailto:` link, or of a link to a bare address; null for all others. */
export function mailOf(url: string): string | null {
  const target = /^mailto:([^?]*)/i.exec(url)?.[1] ?? (isBareMail(url) ? url : null)
  return target === null ? null : decode(target)
}

/** `someone@example.org` without `mailto:`, which leads to a file of that name. */
export function isBareMail(url: string): boolean {
  return /^[^\s/:@?#]{1,64}@[^\s/:@?#]{1,200}\.\p{L}{2,}$/u.test(url)
}

/**
 * Whether mail can be sent to an address. What servers decide themselves (quotes, unusual signs) is left to them; only
 * what cannot be delivered anywhere is refused.
 */
export function isMailable(address: string): boolean {
  const [local = '', domain = '', ...more] = address.split('@')
  if (more.length > 0 || local === '' || local.length > 64 || domain.length > 253) return false
  if (/[\s,;:<>()[\]\\]|\.\.|^\.|\.$/.test(local)) return false
  const labels = domain.split('.')
  return (
    labels.length > 1 &&
    labels.every(isLabel) &&
    /^(?:\p{L}{2,63}|xn--[\p{L}\p{N}-]{2,59})$/u.test(labels.at(-1) ?? '')
  )
}

export function isFictionalDomain(domain: string): boolean {
  return fictional.test(domain)
}

/**
 * The address behind Cloudflare's `/cdn-cgi/l/email-protection#…`, which is written by turning each byte with the first.
 * Null where there is nothing to read.
 */
export function unprotect(url: string): string | null {
  const hex = /\/cdn-cgi\/l\/email-protection#([\da-f]{6,400})$/i.exec(url)?.[1]
  if (hex === undefined) return null
  const bytes = (hex.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
  const [key = 0, ...rest] = bytes
  const address =
    rest
      .map(byte => String.fromCharCode(byte ^ key))
      .join('')
      .split('?')[0] ?? ''
  return isMailable(address) ? address : null
}

function isLabel(label: string): boolean {
  return /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u.test(label)
}
