/** A fenced block of a page: a file to write, or commands with what they print. */
type Block = {kind: 'file'; name: string; text: string} | {kind: 'commands'; commands: readonly PageCommand[]}

export interface PageCommand {
  /** Words behind the name of the program, still in one line. */
  words: string
  /** What the page shows below the command; null where it shows nothing. */
  output: readonly string[] | null
}

const fence = /^( *)```(\w*) *(\S*)\n([\s\S]*?)^ *```$/gm
const program = /^(?:npx policy-lint|policy-lint|npm start --)(?: (.*))?$/

/** The blocks of a page that can be run: files with a name behind the language, and `sh` or `console` blocks. */
export function readPage(markdown: string): Block[] {
  return [...markdown.matchAll(fence)].flatMap(
    ([, indent = '', language = '', name = '', inside = '']): Block[] => {
      const text = inside.replaceAll(`\n${indent}`, '\n').slice(indent.length)
      if (name !== '') return [{kind: 'file', name, text}]
      if (language === 'sh') return [{kind: 'commands', commands: text.split('\n').flatMap(commandOf)}]
      return language === 'console' ? [{kind: 'commands', commands: readConsole(text)}] : []
    },
  )
}

/** Lines that start with `$ ` are commands, the others are what the command above them prints. */
function readConsole(text: string): PageCommand[] {
  const [, ...parts] = `\n${text.trimEnd()}`.split('\n$ ')
  return parts.flatMap(part => {
    const [line = '', ...output] = part.split('\n')
    return commandOf(line).map(command => ({...command, output: output.length > 0 ? output : null}))
  })
}

/** Other programs, such as npm, are not run. */
function commandOf(line: string): PageCommand[] {
  const match = program.exec(line)
  return match ? [{words: match[1] ?? '', output: null}] : []
}
