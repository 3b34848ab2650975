import {inLanguage} from '@policy-lint/reporters'

/** What `policy-lint explain` says itself, in one interface language. */
export interface ExplainWords {
  tag: string
  severity: Readonly<Record<'warn' | 'error', string>>
  category: string
  presets: string
  mended: string
  byFix: string
  bySuggestion: string
  byHand: string
  languages: string
  anyLanguage: string
  says: string
  page: string
  /** In front of a page in English; empty in English. */
  pageInEnglish: string
}

const en: ExplainWords = {
  tag: 'en',
  severity: {warn: 'warning', error: 'error'},
  category: 'Category',
  presets: 'Presets',
  mended: 'Mended by',
  byFix: '--fix',
  bySuggestion: 'a suggestion that a person accepts',
  byHand: 'a person',
  languages: 'Languages',
  anyLanguage: 'any',
  says: 'What it says',
  page: 'Page',
  pageInEnglish: '',
}

const it: ExplainWords = {
  tag: 'it',
  severity: {warn: 'avviso', error: 'errore'},
  category: 'Categoria',
  presets: 'Insiemi',
  mended: 'Si corregge',
  byFix: 'con --fix',
  bySuggestion: 'con un suggerimento che una persona accetta',
  byHand: 'a mano',
  languages: 'Lingue',
  anyLanguage: 'tutte',
  says: 'Che cosa dice',
  page: 'Pagina',
  pageInEnglish: 'La pagina della regola è in inglese:',
}

const es: ExplainWords = {
  tag: 'es',
  severity: {warn: 'aviso', error: 'error'},
  category: 'Categoría',
  presets: 'Conjuntos',
  mended: 'Se corrige',
  byFix: 'con --fix',
  bySuggestion: 'con una sugerencia que acepta una persona',
  byHand: 'a mano',
  languages: 'Idiomas',
  anyLanguage: 'todos',
  says: 'Qué dice',
  page: 'Página',
  pageInEnglish: 'La página de la regla está en inglés:',
}

const el: ExplainWords = {
  tag: 'el',
  severity: {warn: 'προειδοποίηση', error: 'σφάλμα'},
  category: 'Κατηγορία',
  presets: 'Σύνολα',
  mended: 'Διορθώνεται',
  byFix: 'με --fix',
  bySuggestion: 'με πρόταση που δέχεται ένας άνθρωπος',
  byHand: 'με το χέρι',
  languages: 'Γλώσσες',
  anyLanguage: 'όλες',
  says: 'Τι λέει',
  page: 'Σελίδα',
  pageInEnglish: 'Η σελίδα του κανόνα είναι στα αγγλικά:',
}

const sv: ExplainWords = {
  tag: 'sv',
  severity: {warn: 'varning', error: 'fel'},
  category: 'Kategori',
  presets: 'Uppsättningar',
  mended: 'Rättas',
  byFix: 'med --fix',
  bySuggestion: 'med ett förslag som någon godtar',
  byHand: 'för hand',
  languages: 'Språk',
  anyLanguage: 'alla',
  says: 'Vad den säger',
  page: 'Sida',
  pageInEnglish: 'Regelns sida är på engelska:',
}

const de: ExplainWords = {
  tag: 'de',
  severity: {warn: 'Warnung', error: 'Fehler'},
  category: 'Kategorie',
  presets: 'Voreinstellungen',
  mended: 'Behebbar',
  byFix: 'mit --fix',
  bySuggestion: 'mit einem Vorschlag, den jemand annimmt',
  byHand: 'von Hand',
  languages: 'Sprachen',
  anyLanguage: 'alle',
  says: 'Was sie sagt',
  page: 'Seite',
  pageInEnglish: 'Die Seite der Regel ist auf Englisch:',
}

const fr: ExplainWords = {
  tag: 'fr',
  severity: {warn: 'avertissement', error: 'erreur'},
  category: 'Catégorie',
  presets: 'Préréglages',
  mended: 'Se corrige',
  byFix: 'avec --fix',
  bySuggestion: 'avec une suggestion que quelqu’un accepte',
  byHand: 'à la main',
  languages: 'Langues',
  anyLanguage: 'toutes',
  says: 'Ce qu’elle dit',
  page: 'Page',
  pageInEnglish: 'La page de la règle est en anglais :',
}

const all: readonly [ExplainWords, ...ExplainWords[]] = [en, it, es, el, sv, de, fr]

/** The words of a locale, in English where its language is not spoken. */
export function explainWords(locale: string): ExplainWords {
  return inLanguage(all, locale)
}
