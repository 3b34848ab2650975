import {applyFixes, type Diagnostic, describeFindings, type Fix, type LintResult} from '@policy-lint/core'

/** A change that can be made for a finding. */
interface Offer {
  fix: Fix
  /** What a suggestion says of itself; null for the fix, which may run unasked. */
  desc: string | null
}

/** A finding to ask about. */
export interface Case {
  diagnostic: Diagnostic
  offers: readonly Offer[]
  /** By which it is known again when lines have moved. */
  key: string
}

/** The findings with something to offer that nobody has set aside, in order. */
export function openCases(
  result: LintResult,
  setAside: ReadonlyMap<string, number>,
  isWanted: (diagnostic: Diagnostic) => boolean,
): Case[] {
  const open: Case[] = []
  const seen = new Map<string, number>()
  const entries = describeFindings(result)
  for (const [index, diagnostic] of result.diagnostics.entries()) {
    const key = entries[index]?.fingerprint ?? ''
    const offers = offersOf(diagnostic)
    if (offers.length === 0 || !isWanted(diagnostic)) continue
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    if (count > (setAside.get(key) ?? 0)) open.push({diagnostic, offers, key})
  }
  return open
}

function offersOf({fix, suggestions = []}: Diagnostic): Offer[] {
  return [
    ...(fix ? [{fix, desc: null}] : []),
    ...suggestions.map(({fix: change, desc}) => ({fix: change, desc})),
  ]
}

/** The text with one change made. */
export function withChange(text: string, fix: Fix): string {
  return applyFixes(text, [{fix}]).text
}
