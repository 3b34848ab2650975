import {pathToFileURL} from 'node:url'
import {UserError} from '../user-error.ts'
import {defaultOf} from './default-of.ts'
import {type Explorer, type Loader, newExplorer} from './explorer.ts'
import {parseJson, parseYaml} from './parse-data.ts'
import {searchPlaces} from './search-places.ts'
import {whyNotLoaded} from './why-not-loaded.ts'

const loaders: Readonly<Record<string, Loader>> = {
  '.js': runScript,
  '.mjs': runScript,
  '.cjs': runScript,
  '.ts': runTypeScript,
  '.json': parseJson,
  '.yaml': parseYaml,
  '.yml': parseYaml,
  noExt: parseYaml,
}

/** cosmiconfig with our places and loaders only. */
export function createExplorer(allowCode: boolean): Explorer {
  const all = Object.entries(loaders).map(([extension, loader]) => {
    const isCode = loader === runScript || loader === runTypeScript
    return [extension, guarded(isCode && !allowCode ? refuseCode : loader)] as const
  })
  return newExplorer(searchPlaces, Object.fromEntries(all))
}

/** cosmiconfig passes over errors that look like a missing file; ours never do. */
function guarded(loader: Loader): (file: string, text: string) => Promise<unknown> {
  return async (file, text) => {
    const value = await run(loader, file, text)
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, '$import')) {
      throw new UserError(`${file} has the key "$import"; write "extends" instead.`)
    }
    return value
  }
}

async function run(loader: Loader, file: string, text: string): Promise<unknown> {
  try {
    return await loader(file, text)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${whyNotLoaded(file, error)}, or run with --no-config.`)
  }
}

function refuseCode(file: string): never {
  throw new UserError(
    `${file} is a program, and --no-plugins runs none; write the configuration as .policy-lintrc.yaml, or use --no-config.`,
  )
}

async function runScript(file: string): Promise<unknown> {
  const loaded: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href)
  return defaultOf(loaded)
}

async function runTypeScript(file: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const jiti = createJiti(file, {fsCache: false, moduleCache: false})
  return jiti.import(file, {default: true})
}
