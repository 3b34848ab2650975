/** A row of the table in docs/architecture.md. */
export interface Allowed {
  /** `packages/model` */
  folder: string
  /** Names of the packages it may import; null for all. */
  imports: readonly string[] | null
  onlyTypes: boolean
  isBrowserSafe: boolean
}

/** Reads the table "package, what, imports" of docs/architecture.md. */
export function importTable(page: string): Allowed[] {
  return [...page.matchAll(/^\| `([\w/-]+)` \|.*\| ([^|]+) \|$/gm)].map(([, folder = '', last = '']) => {
    const names = last.replace(/\(.*?\)|, types only/g, '').trim()
    return {
      folder,
      imports: names === 'everything' ? null : names.split(', ').filter(name => name !== '–'),
      onlyTypes: last.includes('types only'),
      isBrowserSafe: last.includes('browser-safe'),
    }
  })
}
