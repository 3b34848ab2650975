const shortest = 7_000
const longest = 50_000
const largest = 20_000_000

/** Milliseconds that a document of so many characters may take: 7 s, growing with its size to 50 s at 20 MB. */
export function deadlineFor(length: number): number {
  return Math.round(shortest + (longest - shortest) * Math.min(1, length / largest))
}
