// The class itself, not the function cosmiconfig(): that one looks for settings of its own in the working directory
// (`.config/config.js`, the key "cosmiconfig" of package.json) and runs what it finds, whatever its options say.
import * as internals from 'cosmiconfig/dist/Explorer.js'

export type Loader = (file: string, text: string) => unknown

/** What we use of cosmiconfig. */
export interface Explorer {
  search(folder: string): Promise<{filepath: string; config: unknown} | null>
  load(file: string): Promise<{filepath: string; config: unknown} | null>
}

interface ExplorerOptions {
  moduleName: string
  packageProp: string
  searchPlaces: readonly string[]
  searchStrategy: 'none'
  ignoreEmptySearchPlaces: boolean
  loaders: Readonly<Record<string, Loader>>
  cache: boolean
  transform: (result: unknown) => unknown
  metaConfigFilePath: null
}

const {Explorer: Internal} = internals as unknown as {Explorer: new (options: ExplorerOptions) => Explorer}

/** cosmiconfig that looks into one folder, with these places and loaders only. */
export function newExplorer(
  searchPlaces: readonly string[],
  loaders: Readonly<Record<string, Loader>>,
): Explorer {
  return new Internal({
    moduleName: 'policy-lint',
    packageProp: 'policy-lint',
    searchPlaces,
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    loaders,
    cache: true,
    transform: result => result,
    metaConfigFilePath: null,
  })
}
