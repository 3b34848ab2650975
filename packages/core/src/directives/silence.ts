import {baseId, instanceName} from '../rule/rule-id.ts'
import type {Diagnostic} from '../rule/types.ts'
import type {Directive} from './types.ts'

/** Stands for all rules where a directive names none. */
export const everyRule = '*'

/** Which rules are disabled, followed from the start of a document to its end. */
export class Silence {
  readonly #directives: readonly Directive[]
  readonly #covering: readonly Directive[]
  readonly #state = new State()
  readonly #atEnd = new State()
  readonly #atHead = new State()
  readonly #blocks = new Map<string, Directive>()
  #next = 0
  #nextCovering = 0

  constructor(directives: readonly Directive[]) {
    this.#directives = directives.filter(({covers}) => covers === null)
    this.#covering = directives
      .filter(({covers}) => covers !== null)
      .toSorted((a, b) => (a.covers?.[0] ?? 0) - (b.covers?.[0] ?? 0))
    for (const directive of this.#directives) {
      this.#atEnd.follow(directive)
      if (directive.atHead) this.#atHead.follow(directive)
    }
  }

  /** The directive that disables a diagnostic. To be asked in document order. */
  at({ruleId, range: [start]}: Diagnostic): Directive | null {
    this.#moveTo(start)
    const block = namesOf(ruleId)
      .map(name => this.#block(name, start))
      .find(found => found !== null)
    return block ?? this.#block(everyRule, start) ?? this.#state.of(ruleId)
  }

  ofDocument(ruleId: string): Directive | null {
    return this.#atHead.of(ruleId) ?? this.#atEnd.named(ruleId)
  }

  #moveTo(offset: number): void {
    for (let due = this.#directives[this.#next]; due; due = this.#directives[this.#next]) {
      if (!due.atHead && due.range[0] > offset) break
      this.#state.follow(due)
      this.#next++
    }
    for (let due = this.#covering[this.#nextCovering]; due; due = this.#covering[this.#nextCovering]) {
      if ((due.covers?.[0] ?? 0) > offset) break
      for (const rule of due.rules.length === 0 ? [everyRule] : due.rules) this.#cover(rule, due)
      this.#nextCovering++
    }
  }

  /** Of two blocks for one rule, the one that reaches farther is enough: both have begun. */
  #cover(rule: string, directive: Directive): void {
    const known = this.#blocks.get(rule)
    if (!known || endOf(known) < endOf(directive)) this.#blocks.set(rule, directive)
  }

  #block(rule: string, offset: number): Directive | null {
    const directive = this.#blocks.get(rule)
    return directive && offset < endOf(directive) ? directive : null
  }
}

class State {
  #all: Directive | null = null
  /** Null where a rule was enabled again while all others are disabled. */
  readonly #byRule = new Map<string, Directive | null>()
  /** The instances in `#byRule`, by their rules. */
  readonly #instances = new Map<string, Set<string>>()

  follow(directive: Directive): void {
    const disabling = directive.kind === 'disable' ? directive : null
    if (directive.kind === 'disable-next-line') return
    if (directive.rules.length === 0) {
      this.#all = disabling
      this.#byRule.clear()
      this.#instances.clear()
    }
    for (const rule of directive.rules) {
      for (const instance of this.#instances.get(rule) ?? []) this.#byRule.delete(instance)
      this.#instances.delete(rule)
      this.#byRule.set(rule, disabling)
      if (instanceName(rule) !== null) this.#addInstance(rule)
    }
  }

  of(ruleId: string): Directive | null {
    const named = namesOf(ruleId).find(name => this.#byRule.has(name))
    return named === undefined ? this.#all : (this.#byRule.get(named) ?? null)
  }

  named(ruleId: string): Directive | null {
    const named = namesOf(ruleId).find(name => this.#byRule.has(name))
    return (named !== undefined && this.#byRule.get(named)) || null
  }

  #addInstance(id: string): void {
    const rule = baseId(id)
    const known = this.#instances.get(rule) ?? new Set()
    this.#instances.set(rule, known.add(id))
  }
}

/** Whoever speaks of a rule speaks of all its instances, unless they are spoken of themselves. */
export function namesOf(ruleId: string): string[] {
  return instanceName(ruleId) === null ? [ruleId] : [ruleId, baseId(ruleId)]
}

function endOf({covers}: Directive): number {
  return covers?.[1] ?? 0
}
