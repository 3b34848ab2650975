import type {ReporterEntry} from './types.ts'

/**
 * Every reporter by name.
 *
 * @example const reporter = await reporters.pretty.load()
 */
export const reporters: Readonly<Record<string, ReporterEntry>> = {
  pretty: {
    name: 'pretty',
    description: 'Every finding with its lines, an example and a summary (default)',
    load: async () => (await import('./pretty/pretty.ts')).pretty,
  },
  stylish: {
    name: 'stylish',
    description: 'One line a finding',
    load: async () => (await import('./stylish/stylish.ts')).stylish,
  },
  json: {
    name: 'json',
    description: "ESLint's result array, for machines",
    load: async () => (await import('./json/json.ts')).json,
  },
}
