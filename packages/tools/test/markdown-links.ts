/** Where a page leads to: a path relative to it, and an anchor; either may be empty. */
interface Link {
  path: string
  anchor: string
}

/** Links, pictures and `srcset`s of a page that stay inside the repository; code is passed over. */
export function linksOf(markdown: string): Link[] {
  const text = withoutCode(markdown)
  const targets = [
    ...text.matchAll(/\]\(<?([^\s)>]+)>?(?: "[^"]*")?\)/g),
    ...text.matchAll(/^\[[^\]]+\]: *(\S+)/gm),
    ...text.matchAll(/ (?:src|srcset|href)="([^"\s]+)"/g),
  ].map(([, target = '']) => target)
  return targets
    .filter(target => !/^(?:[a-z]+:|\/)/.test(target) && !target.includes('{{'))
    .map(target => {
      const [path = '', anchor = ''] = target.split('#')
      return {path: decodeURI(path), anchor}
    })
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = slugOf(heading)
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  return anchors
}

function slugOf(heading: string): string {
  const words = heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
  return words.replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replaceAll(' ', '-')
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replace(/`[^`\n]*`/g, '')
}

function withoutFences(markdown: string): string {
  let open = ''
  const kept = markdown.split('\n').filter(line => {
    const [, mark = ''] = /^\s*(`{3,}|~{3,})/.exec(line) ?? []
    if (open === '') open = mark
    else {
      if (mark.startsWith(open)) open = ''
      return false
    }
    return mark === ''
  })
  return kept.join('\n')
}
