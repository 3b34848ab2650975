import type {ReporterContext} from '@policy-lint/reporters'
import type {Io} from './io.ts'

/** What is known about the place where a report is read. */
export type Medium = Pick<ReporterContext, 'color' | 'width' | 'ascii' | 'hyperlinks' | 'locale' | 'env'>

const narrowest = 20

/** `color` is the option's value; `toFile` says that the report does not go to the terminal. */
export function mediumOf(io: Io, color: boolean | undefined, toFile: boolean): Medium {
  const isTerminal = io.stdout.isTTY === true && !toFile
  const hasColor = color ?? wantsColor(io, isTerminal)
  return {
    color: hasColor,
    width: Math.max(narrowest, widthOf(io, isTerminal)),
    ascii: ['C', 'POSIX'].includes(localeVariable(io)),
    hyperlinks: isTerminal && hasColor && understandsLinks(io.env),
    locale: localeOf(io),
    env: io.env.GITHUB_ACTIONS === 'true' ? 'github-actions' : isTerminal ? 'terminal' : 'pipe',
  }
}

function wantsColor({env}: Io, isTerminal: boolean): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR) return false
  return isTerminal && env.TERM !== 'dumb'
}

function widthOf({stdout, env}: Io, isTerminal: boolean): number {
  const columns = isTerminal ? stdout.columns : Number(env.COLUMNS)
  return columns !== undefined && Number.isInteger(columns) && columns > 0 ? columns : 80
}

function localeVariable({env}: Io): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
}

/** `it_IT.UTF-8` is `it-IT`; without a language it is English. */
function localeOf(io: Io): string {
  const name = (localeVariable(io).split(/[.@]/)[0] ?? '').replaceAll('_', '-')
  if (name === '' || name === 'C' || name === 'POSIX') return 'en'
  try {
    return Intl.getCanonicalLocales(name)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

function understandsLinks(env: Io['env']): boolean {
  if (env.CI || env.TERM === 'dumb') return false
  const programs = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper']
  return (
    programs.includes(env.TERM_PROGRAM ?? '') ||
    Number(env.VTE_VERSION) >= 5000 ||
    env.TERM === 'xterm-kitty' ||
    env.WT_SESSION !== undefined
  )
}
