/**
 * The one of several that speaks the language of a locale; the first where none does.
 *
 * @example inLanguage([en, it], 'it_IT.UTF-8') // it
 */
export function inLanguage<Spoken extends {tag: string}>(
  all: readonly [Spoken, ...Spoken[]],
  locale: string,
): Spoken {
  const language = locale.toLowerCase().split(/[-_.]/)[0]
  return all.find(({tag}) => tag === language) ?? all[0]
}
