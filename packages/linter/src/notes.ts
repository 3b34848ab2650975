import type {ChosenLanguage} from './language.ts'

/** One remark for a document whose language has no pack. It is no finding and never counted. */
export function languageNote({tag, pack}: ChosenLanguage): string[] {
  if (pack) return []
  const what = tag
    ? `The language “${nameOf(tag)}” is not supported yet`
    : 'The language of this document could not be told, or is not supported yet'
  const next = tag ? '' : ' Name it in the front matter (lang: en) or in the configuration.'
  return [`${what}: only the rules that need no words were run.${next}`]
}

function nameOf(tag: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], {type: 'language'}).of(tag)
    return name && name !== tag ? `${name} (${tag})` : tag
  } catch {
    return tag
  }
}
