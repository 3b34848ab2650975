/** One command of a scenario and what is expected of it. */
export interface Step {
  command: string
  exit: number
  stdout: string[] | null
  stderr: string[] | null
  /** Files as they must be afterwards. */
  after: Map<string, string>
}

export interface Scenario {
  files: Map<string, string>
  steps: Step[]
}

/**
 * Reads a scenario. Lines of contents start with `|`; the words above them say what they are:
 * `file NAME`, `$ COMMAND`, `exit N`, `stdout`, `stderr`, `after NAME`. Other lines are prose.
 */
export function readScenario(text: string): Scenario {
  const scenario: Scenario = {files: new Map(), steps: []}
  let add: (line: string) => void = () => {}
  for (const line of text.split('\n')) {
    const [, word = '', rest = ''] = /^(file|\$|exit|stdout|stderr|after)(?: (.*))?$/.exec(line) ?? []
    const step = scenario.steps.at(-1)
    if (line.startsWith('|')) add(line.replace(/^\| ?/, ''))
    else if (word === 'file') add = into(scenario.files, rest)
    else if (word === '$')
      scenario.steps.push({command: rest, exit: 0, stdout: null, stderr: null, after: new Map()})
    else if (word !== '' && step === undefined) throw new Error(`"${line}" stands before any command`)
    else if (word === 'exit' && step) step.exit = Number(rest)
    else if (word === 'after' && step) add = into(step.after, rest)
    else if ((word === 'stdout' || word === 'stderr') && step) {
      const lines: string[] = []
      step[word] = lines
      add = content => lines.push(content)
    }
  }
  return scenario
}

function into(files: Map<string, string>, name: string): (line: string) => void {
  files.set(name, '')
  return line => files.set(name, `${files.get(name)}${line}\n`)
}

/** Splits a command at blanks outside quotation marks. */
export function splitCommand(command: string): string[] {
  return (command.match(/'[^']*'|"[^"]*"|[^\s'"]+/g) ?? []).map(word => word.replace(/^(['"])(.*)\1$/, '$2'))
}

/** Compares lines; an expected `...` stands for any number of lines, and inside a line for any text. */
export function matches(expected: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = expected
  if (first === undefined) return actual.length === 0
  if (first === '...') {
    return matches(rest, []) || actual.some((_, index) => matches(rest, actual.slice(index)))
  }
  const [line, ...others] = actual
  return line !== undefined && matchesLine(first, line) && matches(rest, others)
}

function matchesLine(expected: string, line: string): boolean {
  const [begin = '', ...rest] = expected.split('...')
  const end = rest.pop()
  if (end === undefined) return line === expected
  if (!line.startsWith(begin) || !line.endsWith(end)) return false
  let at = begin.length
  for (const part of rest) {
    at = line.indexOf(part, at)
    if (at === -1) return false
    at += part.length
  }
  return at <= line.length - end.length
}
