import {detectLanguage, loadPack} from '@policy-lint/languages'
import {
  type Evidence,
  type LanguagePack,
  parse,
  type Root,
  readFrontMatter,
  splitBom,
} from '@policy-lint/model'

/** The language of a document, what that rests on, and its pack when it is supported. */
export interface ChosenLanguage {
  tag: string | null
  evidence: Evidence
  pack: LanguagePack | null
}

export interface ParsedDocument {
  text: string
  tree: Root
}

/** Language packs of plugins, by their tags in small letters. */
type AddedPacks = ReadonlyMap<string, LanguagePack>

const keys = new Set(['lang', 'language', 'locale'])

/** Front matter first, then the configuration, then the words themselves, then the file's name. */
export async function chooseLanguage(
  {text, tree}: ParsedDocument,
  configured: string | null,
  filePath: string,
  added: AddedPacks = new Map(),
): Promise<ChosenLanguage> {
  const frontMatter = readFrontMatter(tree, text)
  const named = frontMatter?.entries.find(({key, value}) => keys.has(key.toLowerCase()) && isTag(value))
  if (named) return withPack(named.value.trim(), 'front-matter', added)
  if (configured) return withPack(configured, 'config', added)
  const detected = detectLanguage(text.slice(frontMatter?.range[1] ?? 0))
  if (detected) return withPack(detected, 'content', added)
  const inPath = languageInPath(filePath)
  return inPath ? withPack(inPath, 'path', added) : {tag: null, evidence: 'content', pack: null}
}

const isTag = (value: string) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value.trim())

async function withPack(tag: string, evidence: Evidence, added: AddedPacks): Promise<ChosenLanguage> {
  const [language = ''] = tag.toLowerCase().split(/[-_]/)
  const pack = added.get(tag.toLowerCase()) ?? added.get(language) ?? (await loadPack(tag))
  return {tag: pack?.tag ?? tag, evidence, pack}
}

/** `charter.it.md`, `docs/it/charter.md`: only where the words were too few to tell. */
function languageInPath(filePath: string): string | null {
  const match = /(?:\.|\/)([a-z]{2})(?:-[A-Z]{2})?(?:\.md|\.markdown|\/[^/]*)$/.exec(filePath)
  return match && ['en', 'it', 'es', 'el', 'sv'].includes(match[1] as string) ? (match[1] as string) : null
}

/** Text without its byte order mark, parsed. */
export function parseDocument(given: string): ParsedDocument {
  const {text} = splitBom(given)
  return {text, tree: parse(text)}
}
