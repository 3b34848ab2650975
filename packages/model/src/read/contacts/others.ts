import type {Section} from '../../policy/types.ts'
import type {Block} from '../outline.ts'
import type {Reading} from '../reading.ts'
import {rowAround} from '../tables.ts'
import type {ContactInput, Raw} from './contacts.ts'

/** Whose a contact is: others are named in the heading, in the row, or nearer in front than the organisation. */
export class Others {
  readonly #input: ContactInput
  readonly #sections = new Map<Section, boolean>()
  #announced = false
  #index = 0

  constructor(input: ContactInput) {
    this.#input = input
  }

  /** To be called for every block in order. */
  enter(index: number): void {
    this.#index = index
    const before = this.#input.blocks[index - 1]
    const block = this.#input.blocks[index] as Block
    if (block.prose.kind === 'heading') this.#announced = false
    else if (before && before.prose.kind !== 'cell') {
      if (
        isExternal(this.#input.readingOf(before)) &&
        (/[:：]\s*$/.test(before.prose.text) || this.#goesOn(block))
      )
        this.#announced = true
      else if (!block.item && before.prose.kind === 'paragraph' && isProse(block)) this.#announced = false
    }
  }

  /** "Telephone: …" in a paragraph of its own behind a name and an address. */
  #goesOn(block: Block): boolean {
    const reading = this.#input.readingOf(block)
    return !block.item && labels.some(list => reading.at(list, 0) !== undefined)
  }

  owns(block: Block, contact: Raw): boolean {
    if (this.#announced) return true
    const reading = this.#input.readingOf(block)
    const section = this.#input.sectionAt(contact.range[0])
    if (section && this.#isExternalSection(section, reading)) return true
    return block.row ? this.#isExternalRow() : namesOther(reading, contact)
  }

  #isExternalSection(section: Section, reading: Reading): boolean {
    let external = this.#sections.get(section)
    if (external === undefined) {
      external = isExternal(reading.another(section.heading))
      this.#sections.set(section, external)
    }
    return external
  }

  #isExternalRow(): boolean {
    const {blocks, readingOf} = this.#input
    return rowAround(blocks, this.#index).some(block => isExternal(readingOf(block)))
  }
}

const labels = ['contacts.phone', 'contacts.email', 'contacts.address', 'contacts.url']

const isExternal = (reading: Reading) => reading.has('contacts.external')

/** Running text, unlike the lines of an address. */
const isProse = ({prose}: Block) =>
  prose.kind === 'paragraph' && /\p{L}[.!?]\s+\p{Lu}/u.test(prose.text) && !prose.text.includes('\u2028')

/** The nearest name in front decides; a name behind counts in the same sentence only. */
function namesOther(reading: Reading, contact: Raw): boolean {
  const hits = reading.of('contacts.external')
  if (hits.length === 0) return false
  const at = firstTokenAt(reading, contact.range[0])
  const before = hits.findLast(hit => hit.start < at)
  if (before) {
    const own = reading.of('cues.organisation').findLast(hit => hit.end <= at && hit.start >= before.end)
    return own === undefined
  }
  const after = hits.find(hit => hit.start >= at)
  return after !== undefined && !endsSentence(reading, at, after.start)
}

function firstTokenAt(reading: Reading, offset: number): number {
  const {length} = reading.tokens
  for (let token = 0; token < length; token++) if (reading.range(token, token + 1)[1] > offset) return token
  return length
}

function endsSentence(reading: Reading, start: number, end: number): boolean {
  const {text} = reading.prose
  const between = text.slice(reading.tokens.starts[start], reading.tokens.starts[end])
  return /[.!?]\s|\u2028/.test(between)
}
