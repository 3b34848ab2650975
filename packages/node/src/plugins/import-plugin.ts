import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Plugin} from '@policy-lint/core'

/** Runs a plugin's file and returns what it exports, as it is. */
export async function importPlugin(file: string): Promise<Plugin> {
  const loaded: unknown = await importFile(file)
  const isModule = typeof loaded === 'object' && loaded !== null && 'default' in loaded
  return (isModule ? loaded.default : loaded) as Plugin
}

async function importFile(file: string): Promise<unknown> {
  if (!['.ts', '.mts', '.cts'].includes(extname(file))) {
    return import(/* @vite-ignore */ pathToFileURL(file).href)
  }
  const {createJiti} = await import('jiti')
  return createJiti(file, {fsCache: false}).import(file)
}
