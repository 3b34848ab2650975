import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

interface Metafile {
  outputs: Readonly<Record<string, {inputs: Readonly<Record<string, {bytesInOutput: number}>>}>>
}

/** Gathers the licences of all packages that ended up in the bundle, which their licences ask for. */
export function writeLicenses(folder: string): void {
  const metafile = join(folder, 'metafile-esm.json')
  const {outputs} = JSON.parse(readFileSync(metafile, 'utf8')) as Metafile
  const inputs = Object.values(outputs).flatMap(output => Object.keys(output.inputs))
  const packages = new Set(
    inputs.flatMap(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  )
  const texts = [...packages].map(licenseOf).sort()
  writeFileSync(join(folder, 'third-party-licenses.txt'), texts.join('\n\n---\n\n'))
  rmSync(metafile)
}

function licenseOf(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text =
    file !== undefined && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : ''
  return `${name} ${version} (${license})\n\n${text}`
}
