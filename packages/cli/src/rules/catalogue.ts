import {builtInPresets, meetsNeeds, type RegisteredRule} from '@policy-lint/core'
import {docsUrl, type Linter, packs} from '@policy-lint/linter'

/** What there is to know about a rule without reading its page. */
export interface CatalogueEntry {
  id: string
  category: string
  description: string
  severity: 'warn' | 'error'
  type: string
  /** Names as in `extends`. */
  presets: string[]
  fixable: boolean
  hasSuggestions: boolean
  /** Tags of the languages that it works in. */
  languages: string[]
  /** It needs no words, so that it works in any other language too. */
  anyLanguage: boolean
  url: string
}

/** Every rule, in the order of categories and ids. */
export async function catalogueOf(linter: Linter): Promise<CatalogueEntry[]> {
  const loaded = await Promise.all(Object.values(packs).map(({load}) => load()))
  const presets = Object.entries({...builtInPresets(linter.rules), ...linter.presets})
  const entryOf = ({category, rule: {meta}, rule}: RegisteredRule): CatalogueEntry => ({
    id: meta.id,
    category,
    description: meta.description,
    severity: meta.severity,
    type: meta.type,
    presets: presets.flatMap(([name, settings]) => (Object.hasOwn(settings, meta.id) ? [name] : [])),
    fixable: meta.fixable === true,
    hasSuggestions: meta.hasSuggestions === true,
    languages: loaded.filter(pack => meetsNeeds(rule, pack)).map(({tag}) => tag),
    anyLanguage: meta.needs.length === 0,
    url: docsUrl(category, meta.id),
  })
  const order = [...new Set(Object.values(linter.rules).map(({category}) => category))].sort()
  return order.flatMap(shelf =>
    Object.values(linter.rules)
      .filter(({category}) => category === shelf)
      .map(entryOf),
  )
}
