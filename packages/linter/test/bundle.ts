import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

export interface Bundle {
  /** The script; it puts `lint` into the global scope. */
  code: string
  bytes: number
  gzipped: number
  /** Warnings of the bundler, none of which there should be. */
  warnings: readonly string[]
}

/**
 * The linter with all its languages and rules as one script for browsers: no stubs, nothing left outside.
 *
 * A dependency asks the page for the names of characters, which a worker cannot; as every bundler, this one has to be
 * told when the script is for a worker.
 */
export async function bundleForBrowsers(place: 'page' | 'worker'): Promise<Bundle> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('lint-in-browser.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    conditions: place === 'worker' ? ['source', 'worker'] : ['source'],
    minify: true,
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const code = result.outputFiles[0]?.text ?? ''
  return {
    code,
    bytes: Buffer.byteLength(code),
    gzipped: gzipSync(code).length,
    warnings: result.warnings.map(({text}) => text),
  }
}
