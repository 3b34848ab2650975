const words =
  'art|article|articles|articolo|artículo|artikel|artigo|άρθρο|αρθρο|κεφ|κεφάλαιο|κεφαλαιο|μέρος|μερος|παράρτημα|παραρτημα|ενότητα|ενοτητα|kap|kapitel|cap|capítulo|capitolo|chapter|chapitre|sez|sezione|sección|secção|section|avsnitt|abschnitt|ziffer|punkt|clause|part|parte|partie|teil|bilaga|anlage|annex|annexe|anexo|allegato|appendix|schedule|título|titolo|titre'

/** Words that stand in front of the number of a section, in any language: "Article 5", "Kapitel II". */
export const numberingWord = new RegExp(`^(?:${words})$`, 'iu')

const line = new RegExp(
  `^(?:${words})\\.?\\s(?:\\d{1,3}(?:\\.\\d{1,2})?|[IVX]{1,5})\\s?[.:–—-]{1,2}\\s\\S`,
  'iu',
)
const longest = 90

/** Whether a line on its own is a heading by its numbering: "Article 2 – Our commitments". */
export const isNumberedLine = (text: string): boolean =>
  text.length <= longest && line.test(text) && !/[.;,:!]$/.test(text)
