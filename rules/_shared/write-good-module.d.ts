/** The library has no types of its own. */
declare module 'write-good' {
  export interface Suggestion {
    index: number
    /** The length of the words. */
    offset: number
    reason: string
  }

  export default function writeGood(text: string, options?: Readonly<Record<string, boolean>>): Suggestion[]
}
