import type {Commitment, Role, Section, Unit} from '../../policy/types.ts'
import {type MetricAt, metricsIn, unitAt} from '../metrics/metrics.ts'
import type {Block} from '../outline.ts'
import type {Reading} from '../reading.ts'
import {plain} from '../reading.ts'
import {rowAround, tableAround} from '../tables.ts'
import {clausesOf} from './clauses.ts'
import type {CommitmentInput} from './commitments.ts'
import {coreOf} from './core.ts'
import {describe, firstChannel} from './describe.ts'
import {vagueIn} from './vague.ts'
import {rolesAround, silentRoles} from './view.ts'

/** A table of what customers must do promises nothing either. */
const silent = new Set<Role>([...silentRoles, 'customer-duties', 'enforcement'])
const lasting = new Set<Unit>(['month', 'year'])

interface Cell {
  block: Block
  reading: Reading
  metrics: readonly MetricAt[]
  header: Reading | null
}

/** A row of a table of standards is a promise without any verb; the header may hold the unit or the channel. */
export function rowCommitments(input: CommitmentInput, index: number): Commitment[] {
  const first = input.blocks[index] as Block
  if (first.isHeaderRow) return []
  const section = input.sectionAt(first.prose.toSource(0, 0)[0])
  const roles = rolesAround(section)
  if (roles.some(role => silent.has(role))) return []
  const cells = withoutPrice(
    withoutAsides(presentOf(withoutCase(cellsOf(input, index, roles), roles))),
    roles,
  )
  return cells.some(cell => speaks(cell, cells, roles, () => timeColumnsOf(input, index)))
    ? [commitmentOf(cells, section)]
    : []
}

/** Without the columns that tell last year's results; nothing where only what was measured would be left. */
function presentOf(cells: readonly Cell[]): readonly Cell[] {
  const [first] = cells
  if (!first || isPast(first)) return []
  const present = cells.filter(cell => !isPast(cell))
  if (present.length === cells.length) return cells
  const name = present.findIndex(({reading}) => reading.tokens.kinds.includes(1))
  return present.slice(name + 1).some(({reading}) => reading.tokens.length > 0)
    ? present.map((cell, at) => (at <= name ? {...cell, metrics: []} : cell))
    : []
}

const isPast = ({header, reading}: Cell) =>
  [header, reading].some(words => words !== null && tellsPast(words))

const tellsPast = (words: Reading) => words.has('cues.past') || (hasYear(words) && !setsGoal(words))

/** "Target 2026" */
const setsGoal = (words: Reading) =>
  ['cues.aim', 'headings.goals', 'headings.standards'].some(list => words.has(list))

/** "20–39 minutes late | 50 %": in a table of compensation the first cell is the case. */
function withoutCase(cells: readonly Cell[], roles: readonly Role[]): readonly Cell[] {
  const [first, ...others] = cells
  const hasOthers = others.some(({reading}) => reading.tokens.length > 0)
  if (!first || !hasOthers || !roles.includes('compensation') || isRate(first)) return cells
  return [{...first, metrics: []}, ...others]
}

/** "New connection | £32 | 10 working days": what is paid stands in front of what is promised. */
function withoutPrice(cells: readonly Cell[], roles: readonly Role[]): readonly Cell[] {
  const wait = cells.findIndex(({metrics}) =>
    metrics.some(metric => metric.unit !== 'percent' && !isCase(metric)),
  )
  if (wait < 0 || roles.includes('compensation')) return cells
  return cells.map((cell, at) => (at < wait && cell.metrics.every(isCase) ? {...cell, metrics: []} : cell))
}

/** "£32", "three times" */
const isCase = ({unit, value}: MetricAt) => unit === 'money' || (unit === 'time' && typeof value === 'number')

/** A column or row of a year holds its results. */
function hasYear(reading: Reading): boolean {
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens.kinds[at] === 2 && /^(?:19[89]|20[0-4])\d$/.test(reading.word(at)))
      return reading.tokens.length <= 8
  }
  return false
}

function cellsOf({blocks, readingOf, pack}: CommitmentInput, index: number, roles: readonly Role[]): Cell[] {
  const row = rowAround(blocks, index)
  const {header: headers} = tableAround(blocks, index)
  const inHours = roles.includes('opening-hours') || row.some(block => namesDays(readingOf(block)))
  return row.map(block => {
    const headerBlock = headers.find(({column}) => column === block.column)
    const header = headerBlock ? readingOf(headerBlock) : null
    const reading = readingOf(block)
    const columnUnit = header ? unitIn(header) : null
    const metrics = metricsIn(reading, 0, reading.tokens.length, pack, {columnUnit, inHours})
    return {block, reading, header, metrics}
  })
}

const longestValue = 4
const longestDays = 6

/** "Mon–Thu | 9–20": days in one cell, hours in others. */
const namesDays = (reading: Reading) =>
  reading.tokens.length <= longestDays && reading.has('metrics.weekdays')

/** Where one cell says only a value, numbers inside the sentences of others describe the case. */
function withoutAsides(cells: readonly Cell[]): Cell[] {
  const isValue = (cell: Cell) =>
    cell.metrics.some(({unit}) => unit !== 'money') && wordsBeside(cell) <= longestValue
  if (!cells.some(isValue)) return [...cells]
  return cells.map(cell => (isValue(cell) || cell.metrics.length === 0 ? cell : {...cell, metrics: []}))
}

/** How many words and signs stand beside the metrics, without what is in brackets; endless where all metrics are. */
function wordsBeside({reading, metrics}: Cell): number {
  let depth = 0
  let count = 0
  let hasMetric = false
  for (let at = 0; at < reading.tokens.length; at++) {
    const isMetric = metrics.some(({start, end}) => at >= start && at < end)
    if (reading.isSign(at, '([')) depth++
    else if (reading.isSign(at, ')]')) depth--
    else if (depth <= 0 && isMetric) hasMetric = true
    else if (depth <= 0) count++
  }
  return hasMetric ? count : Number.POSITIVE_INFINITY
}

/** "10 %", "€ 30": what is paid, and nothing else. */
const isRate = (cell: Cell) =>
  wordsBeside(cell) === 0 &&
  cell.metrics.every(
    ({unit, comparator}) => (unit === 'percent' || unit === 'money') && comparator !== 'between',
  )

/** The unit that a header names: "Days", "Answer (working days)", "Target %". */
function unitIn(header: Reading): Unit | null {
  for (let at = 0; at < header.tokens.length; at++) {
    const unit = unitAt(header, at, header.tokens.length)
    if (unit && unit.unit !== 'time' && !isLetter(header, at)) return unit.unit
  }
  return null
}

/** "S. No." counts no seconds; "Answer (s)" does. */
const isLetter = (header: Reading, at: number) =>
  /^\p{L}$/u.test(header.word(at)) && !header.isSign(at - 1, '([/,')

/** A figure that is still to be filled in. */
const isOpenValue = ({reading}: Cell) =>
  /^\s*(?:\p{L}+\s){0,2}\[[^\]]+\](?:\s\p{L}+){0,3}\s*$|_{3,}/u.test(reading.prose.text) ||
  (reading.tokens.length <= longestValue && reading.has('placeholders.open'))

/** "Consulting | 95 € an hour, at least 2 hours": a row with a price sets no limit. */
function isPriced(cells: readonly Cell[]): boolean {
  const hasMoney = ({metrics}: Cell) => metrics.some(({unit}) => unit === 'money')
  return cells.some(hasMoney) && !cells.some(cell => cell.metrics.length > 0 && !hasMoney(cell))
}

/** "as soon as possible" and nothing else */
const saysWord = ({reading}: Cell) =>
  reading.tokens.length <= longestDays && ['vague.speed', 'vague.escape'].some(list => reading.has(list))

const timeColumns = new WeakMap<object, ReadonlySet<number>>()

/** The columns in which rows of the table say a time, so that a word in its place says one as well; found once a table. */
function timeColumnsOf({blocks, readingOf, pack}: CommitmentInput, index: number): ReadonlySet<number> {
  const {body} = tableAround(blocks, index)
  let columns = timeColumns.get(body)
  if (!columns) {
    const timed = body.filter(block => {
      const reading = readingOf(block)
      const metrics = metricsIn(reading, 0, reading.tokens.length, pack)
      return reading.tokens.length <= longestDays && metrics.some(({unit}) => !untimed.has(unit))
    })
    columns = new Set(timed.map(block => block.column))
    timeColumns.set(body, columns)
  }
  return columns
}

const untimed = new Set<Unit>(['money', 'percent', 'time'])

/** Money alone is a price, months and years in a privacy table are how long something is kept. */
function speaks(
  cell: Cell,
  cells: readonly Cell[],
  roles: readonly Role[],
  timeColumns: () => ReadonlySet<number>,
): boolean {
  const inTimeColumn = () => timeColumns().has(cell.block.column)
  const isPrivacy = roles.includes('privacy')
  if (roles.includes('compensation') && cell.metrics.some(({unit}) => unit === 'money')) return true
  if (isPriced(cells) && !(saysWord(cell) && inTimeColumn())) return false
  const timed = cell.metrics.filter(({unit}) => unit !== 'money' && !(isPrivacy && lasting.has(unit)))
  if (timed.length > 0) return true
  const inTable =
    roles.includes('standards') ||
    cells.some(({header}) => header?.has('cues.matter') ?? false) ||
    (cells[0]?.reading.has('cues.matter') ?? false) ||
    inTimeColumn()
  const {length} = cell.reading.tokens
  if (inTable && isOpenValue(cell)) return true
  return inTable && vagueIn(cell.reading, 0, length, clausesOf(cell.reading, 0, length), []).length > 0
}

function commitmentOf(cells: readonly Cell[], section: Section | null): Commitment {
  const [firstCell] = cells as [Cell, ...Cell[]]
  const main = cells.find(({metrics}) => metrics.length > 0) ?? firstCell
  const descriptions = cells.map(({reading, metrics}) => {
    const end = reading.tokens.length
    const clauses = clausesOf(reading, 0, end)
    const core = coreOf(reading, 0, end, clauses.main)
    return describe({reading, start: 0, end, clauses, core, leadIn: null, section}, metrics)
  })
  const of = descriptions[cells.indexOf(main)] as (typeof descriptions)[number]
  const row = firstCell.block.row?.position
  // Hedges and absolutes in a description of the case do not touch the promise beside it.
  const hasNumbers = cells.some(({metrics}) => metrics.length > 0)
  const said = descriptions.filter(({vague}, at) => {
    const {metrics, reading} = cells[at] as Cell
    return !hasNumbers || metrics.length > 0 || (vague.length > 0 && reading.tokens.length <= longestValue)
  })
  const own = cells
    .map(({reading}) => firstChannel(reading, 0, reading.tokens.length))
    .find(channel => channel !== null)
  const above = cells
    .map(({header}) => (header ? firstChannel(header, 0, header.tokens.length) : null))
    .find(channel => channel !== null)
  return {
    ...of,
    form: 'row',
    text: cells
      .map(({block}) => plain(block.prose.text))
      .filter(Boolean)
      .join(' | '),
    range: [row?.start.offset ?? 0, row?.end.offset ?? 0],
    metrics: descriptions.flatMap(({metrics}) => metrics),
    measurable: descriptions.some(({measurable}) => measurable),
    vague: said.flatMap(({vague}) => vague),
    absolutes: said.flatMap(({absolutes}) => absolutes),
    hedges: said.flatMap(({hedges}) => hedges),
    channel: own ?? above ?? of.channel,
    subject: plain(firstCell.block.prose.text) || null,
  }
}
