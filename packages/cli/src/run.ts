import {UserError} from '@policy-lint/node'
import {reporters} from '@policy-lint/reporters'
import {CommanderError} from 'commander'
import {exitCodes} from './exit-codes.ts'
import {createProgram, type Wish} from './program.ts'
import type {Io} from './terminal/io.ts'
import {say} from './terminal/say.ts'

/**
 * Runs the command with its arguments (without `node` and the script) and returns the exit code. Throws only what is a
 * mistake of ours.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    const wish = readArguments(args, io)
    return typeof wish === 'number' ? wish : await act(wish, io)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    say(io, error.message)
    return exitCodes.failure
  }
}

async function act(wish: Wish, io: Io): Promise<number> {
  if (wish.command === 'inspect') {
    const {inspectCommand} = await import('./inspect/inspect-command.ts')
    return inspectCommand(wish.paths, wish.options, io)
  }
  if (wish.command === 'explain') {
    const {explainCommand} = await import('./explain/explain-command.ts')
    return explainCommand(wish.rule, wish.options, io)
  }
  if (wish.command === 'rules') {
    const {rulesCommand} = await import('./rules/rules-command.ts')
    return rulesCommand(wish.options, io)
  }
  if (wish.command === 'new-plugin') {
    const {newPluginCommand} = await import('./new-plugin/new-plugin-command.ts')
    return newPluginCommand(wish.name, io)
  }
  if (wish.command === 'init') {
    const {initCommand} = await import('./init/init-command.ts')
    return initCommand(wish.options, io)
  }
  if (wish.command === 'new') {
    const {newCommand} = await import('./new/new-command.ts')
    return newCommand(wish.kind, wish.options, io)
  }
  const {printConfig: file} = wish.options
  if (file !== undefined) {
    const {printConfig} = await import('./config/print-config.ts')
    return printConfig(file, wish.paths, wish.options, io)
  }
  const {lintCommand} = await import('./lint/lint-command.ts')
  return lintCommand(wish.paths, wish.options, io)
}

/** The wish, or the exit code when there is nothing left to do (help, version). */
function readArguments(args: readonly string[], io: Io): Wish | number {
  refuseBothConfigs(args)
  let wish: Wish | null = null
  const program = createProgram(Object.keys(reporters), asked => {
    wish = asked
  })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => (io.stdout.isTTY ? (io.stdout.columns ?? 80) : 80),
      getOutHasColors: () => false,
    })
  }
  try {
    program.parse(args, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.clean
    throw new UserError(`${usageSentence(error)} policy-lint --help lists what there is.`)
  }
  return wish ?? exitCodes.failure
}

/** commander's message as one sentence: `Unknown option "--fxi". (Did you mean --fix?)` */
function usageSentence(error: CommanderError): string {
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n')
  const sentence = [/[.?!]$/.test(first) ? first : `${first}.`, ...rest].join(' ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function refuseBothConfigs(args: readonly string[]): void {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  const named = options.some(option => option === '--config' || option.startsWith('--config='))
  if (named && options.includes('--no-config')) {
    throw new UserError('--config and --no-config cannot be used together; leave one out.')
  }
}
