import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {searchPlaces} from './search-places.ts'

/** The configuration file of a folder itself, or null. Nothing of it is run. */
export function configFileIn(folder: string): string | null {
  const name = searchPlaces.find(place => {
    const file = join(folder, place)
    return place === 'package.json' ? hasKey(file) : existsSync(file)
  })
  return name === undefined ? null : join(folder, name)
}

function hasKey(file: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'policy-lint')
  } catch {
    return false
  }
}
