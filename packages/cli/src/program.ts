import {didYouMean, readSeverity, type Severity} from '@policy-lint/core'
import type {FixType} from '@policy-lint/node'
import {Command, InvalidArgumentError, Option} from 'commander'
import manifest from '../package.json' with {type: 'json'}
import type {ExplainOptions} from './explain/explain-command.ts'
import type {InitOptions} from './init/init-command.ts'
import type {InspectOptions} from './inspect/inspect-command.ts'
import type {LintOptions} from './lint/lint-options.ts'
import type {NewOptions} from './new/new-command.ts'
import type {RulesOptions} from './rules/rules-command.ts'

const fixTypes: readonly FixType[] = ['problem', 'suggestion', 'layout', 'directive']

/** What the command line asks for. */
export type Wish =
  | {command: 'lint'; paths: string[]; options: LintOptions}
  | {command: 'inspect'; paths: string[]; options: InspectOptions}
  | {command: 'explain'; rule: string; options: ExplainOptions}
  | {command: 'rules'; options: RulesOptions}
  | {command: 'new-plugin'; name: string}
  | {command: 'init'; options: InitOptions}
  | {command: 'new'; kind: string | undefined; options: NewOptions}

/** The command line's grammar; `act` is called with what was asked for. */
export function createProgram(formats: readonly string[], act: (wish: Wish) => void): Command {
  const program = new Command('policy-lint')
    .description('Checks customer-service policies written in Markdown.')
    .argument('[paths...]', 'files, folders and globs; without any, all policies below this folder')
    .usage('[options] [paths...]')
    .version(manifest.version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showSuggestionAfterError()
  addConfigOptions(program)
    .option('--fix', 'write the fixes that change no promise')
    .option('--fix-dry-run', 'the same without writing')
    .option('--diff', 'print what --fix would change as a diff, and write nothing')
    .option('-i, --interactive', 'with --fix: ask about each fix and suggestion')
    .option('--fix-type <types>', `only fixes of these types: ${fixTypes.join(', ')}`, parseFixTypes)
    .option('-f, --format <name>', `how to print: ${formats.join(', ')} (default: pretty)`)
    .option('--locale <tag>', 'language of the messages: en, it, es … (default: the environment’s)')
    .option('-o, --output-file <file>', 'write the report into a file')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings', parseCount)
    .option('--quiet', 'only errors')
    .addOption(new Option('--rule <rule>', "set a rule, for example 'no-jargon: off'").argParser(collect))
    .option('--no-inline-config', 'ignore comments and front matter that silence rules')
    .option('--report-unused-disable-directives', 'comments that silence nothing are errors, not warnings')
    .option(
      '--report-unused-disable-directives-severity <severity>',
      'what they are: off, warn or error',
      parseSeverity,
    )
    .option('--baseline <file>', 'set aside the findings that this file knows')
    .option('--baseline-write', 'write all present findings into it')
    .option('--baseline-prune', 'remove from it what is no longer found')
    .option('--print-config <file>', 'print the configuration of a file, and where each value was set')
    .option('--verbose', 'the reason and the example at every finding')
    .option('--stdin', 'check the text of standard input')
    .option('--stdin-filename <file>', 'its name')
    .action((paths: string[], options: LintOptions) => act({command: 'lint', paths, options}))
    .addHelpText('after', '\nExit codes: 0 nothing found, 1 findings, 2 something went wrong.')

  addConfigOptions(program.command('inspect'))
    .description('Prints what documents say: sections, promises, contacts, dates.')
    .argument('<files...>', 'files, folders and globs')
    .helpOption('--help', 'print this help')
    .option('-f, --format <name>', 'how to print: table, json (default: table)')
    .action((paths: string[], options: InspectOptions) =>
      act({command: 'inspect', paths, options: {...program.opts<InspectOptions>(), ...options}}),
    )
  addExplain(program, act)
  addNew(program, act)
  addInit(program, act)
  addNewPlugin(program, act)
  return program
}

function addExplain(program: Command, act: (wish: Wish) => void): void {
  addColorOptions(program.command('explain'))
    .description('Prints the page of a rule: why it is there, with examples.')
    .argument('<rule>', 'its id, for example no-jargon')
    .helpOption('--help', 'print this help')
    .option('--locale <tag>', 'language of the messages: en, it, es … (default: the environment’s)')
    .action((rule: string, options: ExplainOptions) =>
      act({command: 'explain', rule, options: {...program.opts<ExplainOptions>(), ...options}}),
    )
  addColorOptions(program.command('rules'))
    .description('Lists all rules.')
    .helpOption('--help', 'print this help')
    .option('-f, --format <name>', 'how to print: table, json (default: table)')
    .action((options: RulesOptions) =>
      act({command: 'rules', options: {...program.opts<RulesOptions>(), ...options}}),
    )
}

function addConfigOptions(command: Command): Command {
  return addColorOptions(command)
    .option('--config <file>', 'use this configuration file')
    .option('--no-config', 'use the recommended rules; no configuration is looked for')
    .option('--no-plugins', 'run nothing of the folder: no plugins, no configuration that is a program')
    .option('--today <date>', 'the day that date rules count from, YYYY-MM-DD')
}

function addColorOptions(command: Command): Command {
  return command
    .option('--color', 'colours even where they are not expected')
    .option('--no-color', 'no colours')
}

function parseCount(text: string): number {
  const count = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(count)) {
    throw new InvalidArgumentError('It needs a whole number, 0 or more.')
  }
  return count
}

function parseSeverity(text: string): Severity {
  const severity = readSeverity(text)
  if (severity) return severity
  throw new InvalidArgumentError('It needs off, warn or error.')
}

function parseFixTypes(text: string, before: readonly FixType[] = []): readonly FixType[] {
  const types = text.split(',').map(name => {
    const type = fixTypes.find(known => known === name.trim())
    if (type) return type
    throw new InvalidArgumentError(
      `There is no type "${name.trim()}" of fixes.${didYouMean(name.trim(), fixTypes)} Types: ${fixTypes.join(', ')}.`,
    )
  })
  return [...new Set([...before, ...types])]
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

function addNew(program: Command, act: (wish: Wish) => void): void {
  program
    .command('new')
    .description('Writes a document to start from, in which only names and numbers are missing.')
    .argument('[kind]', 'charter, policy, procedure, playbook or public-statement')
    .helpOption('--help', 'print this help')
    .option('--lang <tag>', 'its language: en, it, es …')
    .option(
      '--framework <name>',
      'a law or standard whose sections it gets, for example es-carta-de-servicios',
    )
    .option('-o, --output <file>', 'its name; - prints it')
    .option('--today <date>', 'the day of its first review, YYYY-MM-DD')
    .action((kind: string | undefined, options: NewOptions) =>
      act({command: 'new', kind, options: {...program.opts<NewOptions>(), ...options}}),
    )
}

function addInit(program: Command, act: (wish: Wish) => void): void {
  program
    .command('init')
    .description('Writes a configuration for the policies of this folder.')
    .helpOption('--help', 'print this help')
    .option('--yes', 'ask nothing, and take what is usual')
    .action((options: InitOptions) => act({command: 'init', options}))
}

function addNewPlugin(program: Command, act: (wish: Wish) => void): void {
  program
    .command('new-plugin')
    .description('Writes a plugin to start from: a rule with its test, ready to be packed.')
    .argument('<name>', 'what its rules are called by, for example house')
    .helpOption('--help', 'print this help')
    .action((name: string) => act({command: 'new-plugin', name}))
}
