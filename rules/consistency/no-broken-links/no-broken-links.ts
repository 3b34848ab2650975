import {defineRule, type FactPlace, type Files, type FixFunction, nearestName} from '@policy-lint/core'
import type {Policy} from '@policy-lint/model'
import {anchorsOf} from '../../_shared/anchors.ts'
import {isElsewhere, splitTarget} from '../../_shared/link-parts.ts'
import {type LinkTarget, linkTargets} from '../../_shared/link-targets.ts'
import {folderOf, nameOf, normalPath, pathFrom, relativePath, withSlashes} from '../../_shared/paths.ts'
import {undefinedReferences} from '../../_shared/undefined-references.ts'
import {allows} from '../../_shared/wildcards.ts'

/** What other documents have to know of this one. */
interface Facts {
  /** Null where they can't be known. */
  anchors: readonly string[] | null
  /** Links to a place in another document, by its path. */
  links: readonly {path: string; anchor: string; place: FactPlace}[]
}

/** More links than this between documents are not followed; nobody reads such a page. */
const mostLinks = 2000
/** As many near misses are looked for; a document with more broken links has another trouble. */
const mostSearches = 25
const todo = 'correct the address, or take the link out.'

export default defineRule({
  meta: {
    id: 'no-broken-links',
    description: 'Disallow links to files and headings that are not there.',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    type: 'problem',
    hasSuggestions: true,
    needs: [],
    options: {
      root: {
        type: 'string',
        default: '',
        description:
          'The folder that “/” stands for in links, relative to the working folder; without it such links are not looked at.',
      },
      anchors: {
        type: 'boolean',
        default: true,
        description: 'Whether to look for headings and other places that links name behind “#”.',
      },
      ignore: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Targets that are not looked at; “*” stands for anything.',
      },
    },
    messages: {
      file: {
        what: 'A reader who follows this link finds nothing: there is no file “{{path}}”.',
        label: 'no such file',
        todo,
      },
      case: {
        what: 'A reader may find nothing here: the file is called “{{name}}”, and most websites tell capitals from small letters.',
        label: 'written “{{name}}”',
        todo: 'write the name as the file has it.',
      },
      anchor: {
        what: 'A reader who follows this link is not led to the place: nothing here has the address “#{{anchor}}”.',
        label: 'no such place',
        todo,
      },
      anchorElsewhere: {
        what: 'A reader who follows this link is not led to the place: nothing in {{file}} has the address “#{{anchor}}”.',
        label: 'no such place',
        todo,
      },
      empty: {
        what: 'A reader who follows this link stays where they are: it leads nowhere.',
        label: 'leads nowhere',
        todo: 'write the address, or take the link out.',
      },
      scheme: {
        what: 'A reader who follows this link finds nothing: without “https://” it is taken for a file of this name.',
        label: 'taken for a file',
        todo: 'write the whole address.',
      },
      reference: {
        what: 'A reader sees brackets instead of a link: nothing defines “[{{label}}]”.',
        label: 'defined nowhere',
        todo: 'add a line “[{{label}}]: …” with the address.',
      },
      use: {what: 'Write “{{text}}”.'},
    },
  },
  create(context) {
    const {files, options, policy} = context
    const isIgnored = allows(options.ignore)
    let searches = 0
    /** Every search takes as long as there are names. */
    const nearestTo = (name: string, names: Iterable<string>) =>
      searches++ < mostSearches ? nearestName(name, names) : null

    return {
      policy() {
        for (const target of linkTargets(policy)) if (!isIgnored(target.url)) judge(target)
        for (const {label, range} of undefinedReferences(policy)) {
          context.report({range, messageId: 'reference', data: {label}})
        }
      },
    }

    function judge(target: LinkTarget): void {
      const {url, whole, range, form} = target
      if (url.trim() === '' || (url === '#' && form === 'link' && !target.isAlone)) {
        if (form !== 'html') context.report({range: whole, messageId: 'empty'})
        return
      }
      if (isElsewhere(url)) return
      if (/^www\.[^/]+\./i.test(url)) {
        const suggest = replacing(target, url, `https://${url}`)
        context.report({range, messageId: 'scheme', suggest})
        return
      }
      const {path, anchor} = splitTarget(url)
      if (path !== '') judgeFile(target, path)
      else if (options.anchors && anchor !== '') judgeAnchor(target, anchor)
    }

    function judgeAnchor(target: LinkTarget, anchor: string): void {
      const all = anchorsOf(policy)
      if (!all || hasAnchor(all, anchor)) return
      const nearest = nearestTo(anchor, all)
      const suggest = nearest === null ? [] : replacing(target, `#${anchor}`, `#${nearest}`)
      context.report({range: target.range, messageId: 'anchor', data: {anchor}, suggest})
    }

    function judgeFile(target: LinkTarget, path: string): void {
      if (!files || !isCertain(path, policy)) return
      const place = placeOf(path, options.root)
      if (place === null) return
      const name = nameOf(path)
      const names = files.names(folderOf(place) || '.')
      const same = names?.find(other => isSameName(other, name))
      if (same !== undefined) return
      const inOtherCase = names?.find(other => isSameName(other.toLowerCase(), name.toLowerCase()))
      const nearest = inOtherCase ?? (names && nearestTo(name, names))
      const suggest = nearest ? replacing(target, name, nearest) : []
      const {range} = target
      if (files.exists(place)) {
        // Only where names are known: folders outside the working folder are not looked into.
        if (inOtherCase) context.report({range, messageId: 'case', data: {name: inOtherCase}, suggest})
      } else if (!isPublishedElsewhere(place, files)) {
        context.report({range, messageId: 'file', data: {path}, suggest})
      }
    }
  },
  collect({filePath, options, policy, place}): Facts | null {
    if (!options.anchors) return null
    const isIgnored = allows(options.ignore)
    const links = linkTargets(policy).flatMap(({url, range}) => {
      const {path, anchor} = isElsewhere(url) ? {path: '', anchor: ''} : splitTarget(url)
      if (path === '' || path.startsWith('/') || anchor === '' || isIgnored(url)) return []
      return [{path: pathFrom(filePath, path), anchor, place: place(range)}]
    })
    const anchors = anchorsOf(policy)
    return {anchors: anchors && [...anchors], links: links.slice(0, mostLinks)}
  },
  check(documents, context) {
    const anchorsByPath = new Map(
      documents.map(({filePath, facts}) => [
        normalPath(withSlashes(filePath)),
        {filePath, anchors: facts.anchors && new Set(facts.anchors)},
      ]),
    )
    for (const {filePath, facts} of documents) {
      for (const {path, anchor, place} of facts.links) {
        const target = anchorsByPath.get(path)
        if (!target?.anchors || hasAnchor(target.anchors, anchor)) continue
        const file = relativePath(filePath, target.filePath)
        context.report({filePath, place, messageId: 'anchorElsewhere', data: {anchor, file}})
      }
    }
  },
})

function hasAnchor(anchors: ReadonlySet<string>, anchor: string): boolean {
  // `#:~:text=…` marks words, `#L10` a line, `#/` a page of an application.
  return /^(?:[:!/]|L\d)/.test(anchor) || anchors.has(anchor.normalize('NFC').toLowerCase())
}

/** A name with an ending that is a file's own: pages without one, or with a web page's, may come from anywhere. */
function isCertain(path: string, policy: Policy): boolean {
  const ending = /\.([\p{L}\d]{1,8})$/u.exec(nameOf(path))?.[1]?.toLowerCase()
  if (ending === undefined || /^(?:x?html?|php|aspx?|jspx?|cfm|erb|\d+)$/.test(ending)) return false
  if (ending === 'md' || ending === 'markdown') return true
  const movers = ['permalink', 'slug', 'url', 'layout']
  return !policy.frontMatter?.entries.some(({key}) => movers.includes(key))
}

/** Where to look: relative to the document, or below the root when there is one. */
function placeOf(path: string, root: string): string | null {
  if (!path.startsWith('/')) return normalPath(path)
  return root === '' ? null : normalPath(`/${root}${path}`)
}

function isSameName(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC')
}

/** A Markdown page may be written with the ending of its template. */
function isPublishedElsewhere(place: string, files: Files): boolean {
  return ['.erb', '.liquid', '.njk', '.hbs', '.jinja', '.j2', 'x'].some(more => files.exists(place + more))
}

/** The target with a part of it written otherwise. */
function replacing({url, range, isExact}: LinkTarget, from: string, to: string) {
  const at = url.lastIndexOf(from)
  if (!isExact || at === -1) return []
  const text = url.slice(0, at) + to.replaceAll(' ', '%20') + url.slice(at + from.length)
  const fix: FixFunction = fixer => fixer.replaceTextRange(range, text)
  return [{messageId: 'use' as const, data: {text}, fix}]
}
