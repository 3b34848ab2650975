import type {Visitors} from '../rule/types.ts'

type Listener = (subject: unknown) => void

interface Listening {
  ruleId: string
  listen: Listener
}

/** The visitors of all rules by key. A rule whose visitor throws is not called again. */
export class Listeners {
  readonly #byKey = new Map<string, Listening[]>()
  readonly #stopped = new Set<string>()
  readonly #onFailure: (ruleId: string, error: unknown) => void

  constructor(onFailure: (ruleId: string, error: unknown) => void) {
    this.#onFailure = onFailure
  }

  /** Calls `create` and keeps its visitors. */
  add(ruleId: string, create: () => Visitors): void {
    this.#guard(ruleId, () => {
      for (const [key, listen] of Object.entries(create()) as [string, Listener | undefined][]) {
        if (listen === undefined) continue
        const listening = this.#byKey.get(key) ?? []
        listening.push({ruleId, listen})
        this.#byKey.set(key, listening)
      }
    })
  }

  isHeard(key: string): boolean {
    return this.#byKey.has(key)
  }

  emit(key: string, subject: unknown): void {
    for (const {ruleId, listen} of this.#byKey.get(key) ?? []) {
      if (!this.#stopped.has(ruleId)) this.#guard(ruleId, () => listen(subject))
    }
  }

  #guard(ruleId: string, act: () => void): void {
    try {
      act()
    } catch (error) {
      this.#stopped.add(ruleId)
      this.#onFailure(ruleId, error)
    }
  }
}
