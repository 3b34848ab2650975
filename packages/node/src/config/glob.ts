/** More alternatives than anybody writes. */
const mostAlternatives = 200

type Parts = readonly string[]

/**
 * Whether a path matches a glob: `*` and `?` stand for characters of a name, `**` for any folders, `{a,b}` for one of
 * several. Takes a time that grows with the lengths of both only, because both may be somebody else's.
 *
 * @example globMatcher('policies/*.{it,es}.md')('policies/charter.it.md') // true
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const patterns = expandBraces(glob).map(pattern => pattern.split('/'))
  return path => {
    const names = path.split('/')
    return patterns.some(pattern => matchesPath(pattern, names))
  }
}

/** All ways to read the braces of a glob; one with too many is read as it stands. */
function expandBraces(glob: string): string[] {
  const done: string[] = []
  const waiting = [glob]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const match = /\{([^{},]*,[^{}]*)\}/.exec(next)
    const choices = match?.[1]?.split(',') ?? []
    if (done.length + waiting.length + Math.max(1, choices.length) > mostAlternatives) return [glob]
    if (!match) done.push(next)
    else {
      const [before, after] = [next.slice(0, match.index), next.slice(match.index + match[0].length)]
      waiting.push(...choices.map(choice => before + choice + after))
    }
  }
  return done
}

/** Which parts of the pattern may come next, name after name. */
function matchesPath(pattern: Parts, names: Parts): boolean {
  let next = withSkipped(new Set([0]), pattern)
  for (const name of names) {
    const reached = new Set<number>()
    for (const at of next) {
      const part = pattern[at]
      if (part === '**') reached.add(at)
      else if (part !== undefined && matchesName(part, name)) reached.add(at + 1)
    }
    next = withSkipped(reached, pattern)
  }
  return next.has(pattern.length)
}

/** `**` may stand for no folder at all. */
function withSkipped(places: Set<number>, pattern: Parts): Set<number> {
  for (const at of places) if (pattern[at] === '**') places.add(at + 1)
  return places
}

/** Goes back to the last star only, so that no name takes long. */
function matchesName(pattern: string, name: string): boolean {
  let [at, place] = [0, 0]
  let star = -1
  let resume = 0
  while (place < name.length) {
    if (pattern[at] === '*') {
      star = at++
      resume = place
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[place])) {
      at++
      place++
    } else if (star !== -1) {
      at = star + 1
      place = ++resume
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
