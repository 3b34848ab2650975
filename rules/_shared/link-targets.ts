import type {Policy, Range} from '@policy-lint/model'
import {nodesOf, rangeOf, textOf} from './nodes-of.ts'

export interface LinkTarget {
  /** As it is meant: entities and escapes are undone. */
  url: string
  /** The target itself where it stands in the source as it is meant, else the whole link. */
  range: Range
  isExact: boolean
  /** The whole link, image, definition or element. */
  whole: Range
  form: 'link' | 'image' | 'definition' | 'html'
  /** What a reader sees of a link. */
  words: string
  /** The link is all that its paragraph, item or cell holds. */
  isAlone: boolean
}

const attribute = /\s(href|src)\s?=\s?(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/gi
const known = new WeakMap<Policy, readonly LinkTarget[]>()

/** Every target of a link or image, with the place at which it is written. Bare addresses in the text have none. */
export function linkTargets(policy: Policy): readonly LinkTarget[] {
  let targets = known.get(policy)
  if (!targets) {
    targets = read(policy)
    known.set(policy, targets)
  }
  return targets
}

function read(policy: Policy): LinkTarget[] {
  const found: Omit<LinkTarget, 'isAlone'>[] = []
  const alone = new Set<number>()
  for (const node of nodesOf(policy.tree)) {
    if (node.type === 'html') found.push(...htmlTargets(node.value, rangeOf(node)))
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      found.push({
        ...placeOf(node.url, rangeOf(node), policy.text),
        form: node.type,
        words: node.type === 'link' ? textOf(node) : '',
      })
    }
    if ('children' in node && node.children.length === 1 && node.children[0]?.type === 'link') {
      alone.add(rangeOf(node.children[0])[0])
    }
  }
  return found.map(target => ({...target, isAlone: alone.has(target.whole[0])}))
}

function placeOf(
  url: string,
  whole: Range,
  text: string,
): Pick<LinkTarget, 'url' | 'range' | 'isExact' | 'whole'> {
  const source = text.slice(...whole)
  const at = url === '' ? -1 : source.lastIndexOf(url)
  // `[charter.md](charter.md)` has its address twice; the last one counts. An autolink is its own text.
  const start = whole[0] + at
  return at < 0
    ? {url, range: whole, isExact: false, whole}
    : {url, range: [start, start + url.length], isExact: true, whole}
}

function htmlTargets(html: string, whole: Range): Omit<LinkTarget, 'isAlone'>[] {
  return [...html.matchAll(attribute)].map(([, , double, single, bare]) => ({
    url: double ?? single ?? bare ?? '',
    range: whole,
    isExact: false,
    whole,
    form: 'html' as const,
    words: '',
  }))
}
