import type {Outcome} from '../run-tool.ts'

/** One thing that `pnpm check` looks at. */
export interface CheckStep {
  name: string
  run(): Promise<Outcome>
  /** What to do when it fails; null where the output says so itself. */
  advice: string | null
}
