import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs'
import {reasonOf} from '../user-error.ts'

/** More than any policy; beyond it a run would end for want of memory. */
const largest = 50_000_000

export type ReadDocument = {bytes: Buffer; text: string} | {problem: string}

/** Reads a document as UTF-8 with its byte order mark; anything else is one sentence. */
export function readDocument(path: string): ReadDocument {
  let bytes: Buffer
  try {
    const handle = openSync(path, 'r')
    try {
      const stats = fstatSync(handle)
      if (!stats.isFile()) return {problem: 'This is not a regular file, so it was not read.'}
      if (stats.size > largest) return {problem: tooLarge}
      bytes = readFileSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return {problem: `This file cannot be read: ${reasonOf(error)}.`}
  }
  return decodeDocument(bytes)
}

/** The same for bytes that are already here. */
export function decodeDocument(bytes: Buffer): ReadDocument {
  if (bytes.length > largest) return {problem: tooLarge}
  if (startsAsUtf16(bytes)) {
    return {problem: 'This file is UTF-16 text, not UTF-8; save it as UTF-8 and run the command again.'}
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return {problem: 'This file is not UTF-8 text; save it as UTF-8, or leave it out.'}
  }
  if (isBinary(bytes)) return {problem: 'This file holds binary data, not text; leave it out.'}
  return {bytes, text}
}

const tooLarge = 'This file is larger than 50 MB, so it was not read; split it or leave it out.'

function startsAsUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** A stray NUL happens in text, many do not. */
function isBinary(bytes: Buffer): boolean {
  let zeros = 0
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    zeros++
    if (zeros > 8 && zeros * 100 > bytes.length) return true
  }
  return false
}
