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

export interface Sizes {
  /** What a page loads at once, in bytes, minified. */
  entry: number
  entryGzipped: number
  /** What it loads for the one language that takes most. */
  language: number
  languageGzipped: number
}

const entryPoint = fileURLToPath(new URL('lint-in-browser.ts', import.meta.url))

/** What a page loads whose bundler splits where the linter loads a language: the linter first, then each language it meets. */
export async function sizesWhenSplit(): Promise<Sizes> {
  const {outputFiles, metafile} = await build({
    entryPoints: [entryPoint],
    outdir: 'out',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['source'],
    minify: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
  })
  const codeOf = (name: string) =>
    outputFiles.find(({path}) => path.replaceAll('\\', '/').endsWith(name))?.text ?? ''
  const chunks = Object.entries(metafile.outputs).map(([name, {entryPoint: source = ''}]) => ({
    code: codeOf(name),
    isLanguage: /languages\/src\/[a-z]{2,3}\/index\.ts$/.test(source),
  }))
  const languages = chunks.filter(({isLanguage}) => isLanguage).map(({code}) => code)
  const rest = chunks.filter(({isLanguage}) => !isLanguage).map(({code}) => code)
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)
  return {
    entry: sum(rest.map(code => Buffer.byteLength(code))),
    entryGzipped: sum(rest.map(code => gzipSync(code).length)),
    language: Math.max(...languages.map(code => Buffer.byteLength(code))),
    languageGzipped: Math.max(...languages.map(code => gzipSync(code).length)),
  }
}

/**
 * The linter with all its languages and rules as one script for browsers: no stubs, nothing left outside.
 *
 * A dependency asks the page for the names of characters, which a worker cannot; as every bundler, this one has to be
 * told when the script is for a worker.
 */
export async function bundleForBrowsers(place: 'page' | 'worker'): Promise<Bundle> {
  const result = await build({
    entryPoints: [entryPoint],
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
