import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Range} from '../../policy/types.ts'
import {rangeOf} from '../../prose/block.ts'
import {decode} from '../../prose/html.ts'
import type {Block} from '../outline.ts'
import {plain, type Reading} from '../reading.ts'
import type {Raw, Surroundings} from './contacts.ts'

const offers = ['contacts.url', 'contacts.invitation', 'channels.web-form', 'channels.live-chat']
const nearLink = 6

/** `mailto:` and `tel:` links, addresses as targets, links whose words offer a way to get in touch. */
export function linkContacts(source: string, block: Block, reading: Reading, around: Surroundings): Raw[] {
  const {node} = block.prose
  if (node.type === 'html') return htmlLinks(source, rangeOf(node), reading)
  return [
    ...bareAddresses(block, reading),
    ...nodesOf(node, 'link').flatMap((link): Raw[] => {
      const range = rangeOf(link)
      const contact = range ? contactOf(link.url, plain(textOf(link)), range, block, reading, around) : null
      return contact ? [contact] : []
    }),
  ]
}

/** "Write to us at council.example/tell-us": an address without its protocol, where it is announced. */
function bareAddresses({prose: {text, toSource}}: Block, reading: Reading): Raw[] {
  const found: Raw[] = []
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}@/.:_-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}\/[\p{L}\p{N}/_.-]{0,100}[\p{L}\p{N}/]/gu,
  )) {
    const [at] = reading.tokensIn(match.index, match.index + 1)
    const isSaid = saysInFront(reading, ['contacts.url', 'contacts.invitation', 'channels.web-form'], at)
    const range = toSource(match.index, match.index + match[0].length)
    if (isSaid) found.push({kind: 'url', text: match[0], range})
  }
  return found
}

function contactOf(
  url: string,
  words: string,
  range: Range,
  block: Block,
  reading: Reading,
  around: Surroundings,
): Raw | null {
  const mail =
    /^mailto:([^?]+)/i.exec(url)?.[1] ?? (/^[^\s/:]+@[^\s/:]+\.\p{L}{2,}$/u.test(url) ? url : undefined)
  if (mail) return {kind: 'email', text: safeDecode(mail), range}
  if (/^tel:/i.test(url)) return {kind: 'phone', text: words || url.slice(4), range}
  const isWeb = /^https?:/i.test(url)
  const own = reading.another(words)
  const saysSo = offers.some(list => own.has(list))
  if (!isWeb)
    return saysSo && /^[/.{]|^\p{L}[^:]*$/u.test(url) && own.has('channels.web-form')
      ? {kind: 'url', text: url, range}
      : null
  const isBare = around.inReach && plain(block.prose.text) === words && /^(?:https?:|www\.)/.test(words)
  const isOffered =
    isBare ||
    saysSo ||
    isAnnounced(words, block, reading) ||
    (around.row.length > 1 && around.row.some(cell => offers.some(list => cell.has(list))))
  return isOffered ? {kind: 'url', text: url, range} : null
}

/** A label for web pages or forms shortly in front: "Online: [My account](…)". */
function isAnnounced(words: string, block: Block, reading: Reading): boolean {
  const at = block.prose.text.indexOf(words)
  if (at < 0) return false
  const [first] = reading.tokensIn(at, at + 1)
  return saysInFront(reading, ['contacts.url', 'channels.web-form', 'channels.live-chat'], first)
}

/** A word of some lists a few words in front, in the same sentence. */
const saysInFront = (reading: Reading, lists: readonly string[], token: number) =>
  lists.some(list =>
    reading.shortlyBefore(list, token, nearLink).some(({end}) => !hasStop(reading, end, token)),
  )

const hasStop = (reading: Reading, start: number, end: number) => reading.hasSign('.;!?,', start, end)

/** Everything of a type in a node, in order; nothing in what is of the type already. */
export function nodesOf<Type extends Nodes['type']>(node: Nodes, type: Type): Extract<Nodes, {type: Type}>[] {
  const found: Extract<Nodes, {type: Type}>[] = []
  const stack: Nodes[] = [node]
  while (stack.length > 0) {
    const next = stack.pop() as Nodes
    if (next.type === type) found.push(next as Extract<Nodes, {type: Type}>)
    else if ('children' in next) stack.push(...next.children)
  }
  return found.reverse()
}

const longestWords = 200

function htmlLinks(source: string, range: Range | null, reading: Reading): Raw[] {
  if (!range) return []
  const text = source.slice(...range)
  const found: Raw[] = []
  for (const match of text.matchAll(/href\s{0,3}=\s{0,3}["']?([^"'>\s]{3,300})/gi)) {
    const url = decode(match[1] as string)
    const start = range[0] + match.index
    const place: Range = [start, start + match[0].length]
    const open = text.indexOf('>', match.index)
    const close = text.indexOf('<', open)
    const words =
      open > 0 && close > open && close - open < longestWords
        ? plain(decode(text.slice(open + 1, close)))
        : ''
    const mail = /^(mailto|tel):([^?]+)/i.exec(url)
    if (mail)
      found.push({
        kind: mail[1]?.toLowerCase() === 'tel' ? 'phone' : 'email',
        text: safeDecode(mail[2] as string),
        range: place,
      })
    else if (/^https?:/i.test(url) && offers.some(list => reading.another(words).has(list)))
      found.push({kind: 'url', text: url, range: place})
  }
  return found
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
