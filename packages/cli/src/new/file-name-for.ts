/**
 * A file's name after a title: without accents, and without whose it is; the kind where the letters are not Latin.
 *
 * @example fileNameFor('Carta dei servizi di [nome]', 'charter', 'it') // 'carta-dei-servizi.it.md'
 */
export function fileNameFor(title: string, kind: string, tag: string): string {
  const [before = '', owner] = title.split('[')
  const words = before
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  // The word in front of the owner's name: of, di, de, för.
  const kept = owner === undefined ? words : words.slice(0, -1)
  const slug = kept.join('-')
  return `${/^[a-z0-9-]+$/.test(slug) && kind !== 'public-statement' ? slug : kind}.${tag}.md`
}
