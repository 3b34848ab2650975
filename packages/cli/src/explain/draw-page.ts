import {parse} from '@policy-lint/linter'
import {type Line, type Span, wrap, wrapText} from '@policy-lint/reporters'
import type {List, Nodes, PhrasingContent, RootContent, Table} from 'mdast'

const narrowest = 20

/** A rule's page as lines for a terminal, without its title and the table under it. */
export function drawPage(markdown: string, width: number): Line[] {
  const header = '<!-- /generated header -->'
  const start = markdown.indexOf(header)
  const {children} = parse(start === -1 ? markdown : markdown.slice(start + header.length))
  return children.flatMap(node => block(node, width)).slice(1)
}

/** One block, with a blank line in front. */
function block(node: RootContent, width: number): Line[] {
  switch (node.type) {
    case 'heading':
      return [[], ...wrap([{text: plain(node), style: 'bold'}], width)]
    case 'paragraph':
      return [[], ...wrap(spans(node.children), width)]
    case 'list':
      return [[], ...list(node, width)]
    case 'code':
      return [[], ...node.value.split('\n').flatMap(line => code(line, width))]
    case 'table':
      return table(node, width)
    case 'blockquote':
      return [[], ...indented(node.children.flatMap(child => block(child, width - 2)).slice(1), '> ')]
    default:
      return []
  }
}

function list(node: List, width: number): Line[] {
  return node.children.flatMap((item, index) => {
    const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
    const lines = item.children
      .flatMap(child => block(child, Math.max(narrowest, width - mark.length)))
      .filter(line => line.length > 0)
    return lines.map((line, row): Line => [{text: row === 0 ? mark : ' '.repeat(mark.length)}, ...line])
  })
}

/** A line of an example stays as it is, but for one that is too long. */
function code(line: string, width: number): Line[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const room = Math.max(narrowest, width - 4 - indent.length)
  return wrapText(line.trim(), room).map((part): Line => [{text: `    ${indent}${part}`}])
}

/** Each row as its first cell, and what the others say below it. */
function table({children: [head, ...rows]}: Table, width: number): Line[] {
  const names = (head?.children ?? []).map(plain)
  return rows.flatMap(({children: [first, ...others]}): Line[] => {
    const facts = others
      .slice(0, -1)
      .map((cell, index) => `${names[index + 1]?.toLowerCase()} ${plain(cell)}`)
    const said = spans(others.at(-1)?.children ?? [])
    const room = Math.max(narrowest, width - 4)
    return [
      [],
      ...wrap([{text: first ? plain(first) : '', style: 'bold'}, {text: ` (${facts.join(', ')})`}], width),
      ...indented(wrap(said, room), '    '),
    ]
  })
}

const indented = (lines: readonly Line[], by: string): Line[] => lines.map(line => [{text: by}, ...line])

/** Running text. Of a link the words are left, and the address where it leads out of the repository. */
function spans(nodes: readonly PhrasingContent[]): Span[] {
  return nodes.flatMap((node): Span[] => {
    if (node.type === 'link') {
      const isOutside = /^https?:/.test(node.url) && plain(node) !== node.url
      return [...spans(node.children), ...(isOutside ? [{text: ` (${node.url})`}] : [])]
    }
    if (node.type === 'strong') return [{text: plain(node), style: 'bold'}]
    if ('children' in node) return spans(node.children)
    return [{text: oneLine(plain(node))}]
  })
}

function plain(node: Nodes): string {
  if ('children' in node) return (node.children as Nodes[]).map(plain).join('')
  return 'value' in node && node.type !== 'html' ? oneLine(node.value) : ''
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
