import type {LintResult} from '@policy-lint/core'
import type {SafeText} from './sink/sink.ts'
import type {ReporterContext, ReporterEntry} from './types.ts'

/** What may be registered: a reporter whose text came out of a sink. */
type SafeReporter = (results: readonly LintResult[], context: ReporterContext) => SafeText

function entry(name: string, description: string, load: () => Promise<SafeReporter>): ReporterEntry {
  return {name, description, load}
}

/**
 * Every reporter by name.
 *
 * @example const reporter = await reporters.pretty?.load()
 */
export const reporters: Readonly<Record<string, ReporterEntry>> = {
  pretty: entry(
    'pretty',
    'Every finding with its lines, an example and a summary (default)',
    async () => (await import('./pretty/pretty.ts')).pretty,
  ),
  stylish: entry('stylish', 'One line a finding', async () => (await import('./stylish/stylish.ts')).stylish),
  framework: entry(
    'framework',
    'Each clause of the frameworks in your configuration, with where it is met',
    async () => (await import('./framework/framework.ts')).framework,
  ),
  json: entry(
    'json',
    "ESLint's result array, for machines",
    async () => (await import('./json/json.ts')).json,
  ),
}
