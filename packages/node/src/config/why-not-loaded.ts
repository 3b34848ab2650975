import {errorCode, reasonOf} from '../user-error.ts'
import {lineIn} from './line-in.ts'

const missing = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']

/** `plug.mjs:3 could not be loaded: x is not defined; correct it`, to which a way out is added. */
export function whyNotLoaded(file: string, error: unknown): string {
  const reason = reasonOf(error).replace(/[.;]$/, '')
  const hint = missing.includes(errorCode(error)) ? 'install it' : 'correct it'
  return `${file}${lineIn(file, error)} could not be loaded: ${reason}; ${hint}`
}
