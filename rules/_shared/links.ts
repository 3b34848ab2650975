import type {Nodes, Policy, Range} from '@policy-lint/model'
import {Coverage} from './coverage.ts'
import {rangeOf} from './nodes-of.ts'

export interface Link {
  target: string
  range: Range
}

/** What a site generator fills in (`{{ site.email }}`, `<%= email %>`), alone or as the target of a link. */
const variable = /(?:\[[^[\]\n]{0,200}\]\( ?)?(?:\{\{[^{}\n]{1,100}\}\}|<%=[^%\n]{1,100}%>)/g
const domain =
  /(?<![\p{L}\p{N}@/:._-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}@])(?:\/[^\s<>"'()[\]]{0,300})?/gu
const href = /\shref\s?=\s?["']?([^"'\s>]{1,2000})/gi
const known = new WeakMap<Policy, readonly Link[]>()

/** All links of a document with their targets: Markdown's, HTML's, variables of site generators, bare domains. */
export function linksOf(policy: Policy): readonly Link[] {
  let links = known.get(policy)
  if (!links) {
    const marked = [...treeLinks(policy), ...variables(policy)]
    const places = new Coverage(marked.map(({range}) => range))
    const bare = bareDomains(policy).filter(({range}) => !places.touches(range))
    links = [...marked, ...bare].sort((one, other) => one.range[0] - other.range[0])
    known.set(policy, links)
  }
  return links
}

function treeLinks(policy: Policy): Link[] {
  const targets = new Map<string, string>()
  const links: (Link & {identifier?: string})[] = []
  // A list to work off instead of calls: documents may be nested deeper than the stack.
  const open: Nodes[] = [policy.tree]
  for (let node = open.pop(); node; node = open.pop()) {
    const range = rangeOf(node)
    if (node.type === 'definition') targets.set(node.identifier, node.url)
    else if (node.type === 'link') links.push({target: node.url, range})
    else if (node.type === 'linkReference') links.push({identifier: node.identifier, target: '', range})
    else if (node.type === 'html') {
      for (const [, target = ''] of node.value.matchAll(href)) links.push({target, range})
    }
    if ('children' in node) open.push(...node.children)
  }
  return links.map(({identifier, target, range}) => ({
    target: targets.get(identifier ?? '') ?? target,
    range,
  }))
}

function variables(policy: Policy): Link[] {
  const start = policy.frontMatter?.range[1] ?? 0
  const found = [...policy.text.slice(start).matchAll(variable)]
  return found.map(({0: target, index}) => ({target, range: [start + index, start + index + target.length]}))
}

/** `example.org/contact` in running text. */
function bareDomains(policy: Policy): Link[] {
  return policy.prose.flatMap(({text, toSource}) =>
    [...text.matchAll(domain)].map(({0: target, index}) => ({
      target,
      range: toSource(index, index + target.length),
    })),
  )
}
