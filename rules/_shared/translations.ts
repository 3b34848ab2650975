import type {Policy} from '@policy-lint/model'
import {nameOf, normalPath, pathFrom, withSlashes} from './paths.ts'

const keys = new Set(['translationof', 'translation_of', 'translation-of'])

/** How the document of one path is known to be a translation of others. */
export interface TranslationKey {
  /** Equal for all translations of one document; its own path where nothing says that it is one. */
  key: string
  /** The path of the document that it says it translates. */
  of: string | null
}

/**
 * What a document's path and front matter say about being a translation: `charter.it.md`, `charter-it.md`,
 * `it/charter.md`, `translationOf: charter.md`. A tag in a path counts when the document is in that language.
 */
export function translationKey(filePath: string, policy: Policy): TranslationKey {
  const path = normalPath(withSlashes(filePath))
  const entry = policy.frontMatter?.entries.find(({key}) => keys.has(key.toLowerCase()))
  const of = entry ? pathFrom(filePath, entry.value.trim()) : null
  return {key: withoutTag(path, policy.language.tag), of}
}

function withoutTag(path: string, language: string | null): string {
  if (language === null) return path
  const short = language.slice(0, 2).toLowerCase()
  const name = nameOf(path)
  const tagged = /^(.{1,200})[._-]([a-z]{2})(?:[-_][A-Za-z]{2})?(\.[a-z]{2,10})$/.exec(name)
  if (tagged?.[2] === short) return `${path.slice(0, path.length - name.length)}${tagged[1]}${tagged[3]}`
  const parts = path.split('/')
  const at = parts.findLastIndex(
    (part, index) =>
      index < parts.length - 1 && /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(part) && part.startsWith(short),
  )
  return at === -1 ? path : parts.with(at, '*').join('/')
}
