import type {PolicySummary, ResolvedConfig} from '@policy-lint/core'
import {createLinter} from '@policy-lint/linter'
import {findFiles, GuardedLinter, readDocument, resolveToday} from '@policy-lint/node'

/** What stands in a folder, most frequent first. */
export interface FoundPolicies {
  policies: number
  /** Kinds, and languages as their tags. */
  kinds: readonly string[]
  languages: readonly string[]
}

/** Enough to know what somebody writes. */
const most = 300

const noRules: ResolvedConfig = {
  rules: [],
  ignores: [],
  language: null,
  kind: null,
  region: null,
  settings: {},
}

/** Reads the Markdown below a folder, and tells what policies there are. Nothing is configured yet, so nothing is run. */
export async function findPolicies(cwd: string): Promise<FoundPolicies> {
  const {files} = await findFiles([], cwd)
  const guarded = new GuardedLinter(createLinter())
  const found: PolicySummary[] = []
  try {
    for (const filePath of files.slice(0, most)) {
      const document = readDocument(filePath)
      if ('problem' in document) continue
      const {text} = document
      const task = {text, filePath, config: noRules, today: resolveToday(undefined), fix: 'none'} as const
      const result = await guarded.lint({...task, onlyPolicies: true})
      if (result?.summary) found.push(result.summary)
    }
  } finally {
    guarded.close()
  }
  return {
    policies: found.length,
    kinds: byFrequency(found.map(({kind}) => kind)),
    languages: byFrequency(found.flatMap(({language}) => language ?? [])),
  }
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([name]) => name)
}
