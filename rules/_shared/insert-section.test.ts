import {type Policy, parse, type Role, type Section} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {insertSection} from './insert-section.ts'

const skeleton = {
  heading: 'If we get it wrong',
  body: 'Tell us within [number] days:\n\n* by phone\n* by email\n',
}

const inserted = `## If we get it wrong

Tell us within [number] days:

- by phone
- by email`

/** Sections of a text by their headings: `[heading, role]`. */
function policyOf(text: string, roles: Readonly<Record<string, Role>> = {}): Policy {
  const headings = parse(text).children.flatMap(node => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    return node.type === 'heading' && node.depth > 1
      ? [{depth: node.depth, start, line: text.slice(start, end)}]
      : []
  })
  const sections = headings.map(({depth, start, line}, index): Partial<Section> => {
    const next = headings.slice(index + 1).find(other => other.depth <= depth)
    const heading = line.replace(/^#+ /, '')
    const role = roles[heading]
    return {
      form: 'heading',
      depth,
      heading,
      roles: role ? [role] : [],
      range: [start, next?.start ?? text.length],
    }
  })
  return {text, sections} as unknown as Policy
}

function insertInto(text: string, roles?: Readonly<Record<string, Role>>): string {
  const {range, text: addition} = insertSection(policyOf(text, roles), 'complaints', skeleton)
  return text.slice(0, range[0]) + addition + text.slice(range[1])
}

describe('insertSection', () => {
  test('goes after the last section that usually comes before it', () => {
    const text =
      '# Charter\n\n## Purpose\n\nA.\n\n## Standards\n\nB.\n\n### Letters\n\nC.\n\n## Contact\n\nD.\n'
    const roles = {Purpose: 'purpose', Standards: 'standards', Contact: 'contact'} as const
    expect(insertInto(text, roles)).toBe(text.replace('\n## Contact', `\n${inserted}\n\n## Contact`))
  })

  test('goes to the end where nothing comes before it, and keeps the final newline', () => {
    expect(insertInto('# Charter\n\nA.\n')).toBe(`# Charter\n\nA.\n\n${inserted}\n`)
  })

  test('keeps a missing final newline missing', () => {
    expect(insertInto('# Charter\n\nA.')).toBe(`# Charter\n\nA.\n\n${inserted}`)
  })

  test('starts an empty document', () => {
    expect(insertInto('')).toBe(inserted)
  })

  test('keeps Windows line endings', () => {
    const text = '# Charter\r\n\r\n## Standards\r\n\r\nB.\r\n\r\n## Contact\r\n\r\nD.\r\n'
    const result = insertInto(text, {Standards: 'standards', Contact: 'contact'})
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(result).toBe(
      text.replace('\r\n## Contact', `\r\n${inserted.replaceAll('\n', '\r\n')}\r\n\r\n## Contact`),
    )
  })

  test('sets a blank line where the next heading follows at once', () => {
    const text = '# Charter\n\n## Standards\nB.  \n## Contact\nD.'
    expect(insertInto(text, {Standards: 'standards', Contact: 'contact'})).toBe(
      `# Charter\n\n## Standards\nB.  \n\n${inserted}\n\n## Contact\nD.`,
    )
  })

  test('takes the depth of the sections around it', () => {
    expect(insertInto('# Charter\n\n### Standards\n\nB.\n', {Standards: 'standards'})).toContain(
      '\n### If we get it wrong',
    )
  })
})
