/** One demand of the articles that this project grew from, and what became of it. */
export interface Demand {
  /** `S000-1`: the article, and the number of the demand in it. */
  id: string
  /** In our own words. */
  asks: string
  /** What serves it: rules (`review-date`), their options (`review-date#maxAge`), presets (`policy-lint:charter`). */
  by: readonly string[]
  /** What part of it is served, where it is not all. */
  note?: string
  /** Why no program can judge it. */
  why?: string
  /** How a program could judge it, where none of the rules does yet. */
  open?: string
}
