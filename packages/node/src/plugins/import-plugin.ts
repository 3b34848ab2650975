import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Plugin} from '@policy-lint/core'
import {defaultOf} from '../config/default-of.ts'

/** Runs a plugin's file and returns what it exports, as it is. */
export async function importPlugin(file: string): Promise<Plugin> {
  return defaultOf(await importFile(file)) as Plugin
}

async function importFile(file: string): Promise<unknown> {
  if (!['.ts', '.mts', '.cts'].includes(extname(file))) {
    return import(/* @vite-ignore */ pathToFileURL(file).href)
  }
  const {createJiti} = await import('jiti')
  return createJiti(file, {fsCache: false}).import(file)
}
