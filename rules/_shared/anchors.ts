import type {Policy} from '@policy-lint/model'
import {nodesOf, textOf} from './nodes-of.ts'

/** Where a text takes in others, whose headings can't be known: includes of Jekyll, Hugo, MkDocs, templates. */
const include =
  /\{%-?\s{0,3}(?:include|render)|\{\{[<%>]|\{!|<%=?|--8<--|!\[\[|\{\{\s{0,3}(?:include|template)/
const explicit = /\{:?\s{0,3}#([^\s{}#]{1,100})[^{}\n]{0,100}\}/g
const attribute = /\s(?:id|name)\s?=\s?(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'>]{1,200}))/gi
/** Everywhere a page has its top. */
const always = ['top']
const known = new WeakMap<Policy, ReadonlySet<string> | null>()

/**
 * The addresses within a document, as GitHub and the usual site generators make them from headings, or null where the
 * text takes in others. Each may be written in capitals or not.
 */
export function anchorsOf(policy: Policy): ReadonlySet<string> | null {
  let anchors = known.get(policy)
  if (anchors === undefined) {
    anchors = read(policy)
    known.set(policy, anchors)
  }
  return anchors
}

function read(policy: Policy): ReadonlySet<string> | null {
  if (include.test(policy.text)) return null
  const anchors = new Set<string>(always)
  const counts = new Map<string, number>()
  const add = (anchor: string) => anchors.add(anchor.normalize('NFC').toLowerCase())
  for (const [, id = ''] of policy.text.matchAll(explicit)) add(id)
  for (const node of nodesOf(policy.tree)) {
    if (node.type === 'html') {
      for (const [, double, single, bare] of node.value.matchAll(attribute))
        add(double ?? single ?? bare ?? '')
      for (const title of htmlHeadings(node.value)) for (const slug of slugs(title, counts)) add(slug)
    } else if (node.type === 'heading') {
      const title = textOf(node).replace(explicit, '').trim()
      for (const slug of slugs(title, counts)) add(slug)
    } else if (node.type === 'footnoteDefinition') {
      add(`fn-${node.identifier}`)
      add(`user-content-fn-${node.identifier}`)
      add(`fn:${node.identifier}`)
    }
  }
  return anchors
}

/** GitHub's address of a heading, and those of generators that fold accents, runs of hyphens and numbers in front. */
function slugs(title: string, counts: Map<string, number>): string[] {
  const plain = title.normalize('NFC').toLowerCase()
  const github = plain.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replace(/ /g, '-')
  const count = counts.get(github) ?? 0
  counts.set(github, count + 1)
  const folded = github.normalize('NFD').replace(/\p{M}/gu, '')
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word !== '')
  const joined = words.join('-')
  const forms = [
    github,
    folded,
    folded.replace(/[^a-z0-9_-]/g, ''),
    github.replace(/-{2,}/g, '-').replace(/^-|-$/g, ''),
    joined,
    joined.normalize('NFD').replace(/\p{M}/gu, ''),
    github.replace(/^[^\p{L}]+/u, ''),
    folded.replace(/^[^\p{L}]+/u, ''),
    words.join('_'),
  ]
  return count === 0
    ? forms
    : forms.flatMap(form => [`${form}-${count}`, `${form}_${count}`, `${form}${count}`])
}

function htmlHeadings(html: string): string[] {
  return [...html.matchAll(/<h[1-6][^>]{0,300}>([^<]{1,300})<\/h[1-6]>/gi)].map(([, title = '']) => title)
}
