import {availableParallelism} from 'node:os'
import {checkSteps} from './checks/check-steps.ts'
import {repository} from './workspace.ts'

/** `pnpm check` runs all steps, `pnpm check types` those whose name contains a word that is given. */
const words = process.argv.slice(2)
const steps = checkSteps(repository).filter(
  ({name}) => words.length === 0 || words.some(word => name.includes(word)),
)
if (steps.length === 0) {
  console.error(
    `No step is called ${words.join(', ')}; there are: ${checkSteps(repository)
      .map(({name}) => name)
      .join(', ')}.`,
  )
  process.exitCode = 2
}

const failed: string[] = []
const waiting = [...steps]
await Promise.all(Array.from({length: Math.min(4, availableParallelism())}, work))
if (failed.length > 0) {
  console.error(`\n${failed.length} of ${steps.length} checks failed: ${failed.join(', ')}.`)
  process.exitCode = 1
}

async function work(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const started = Date.now()
    const {isRight, output} = await step.run()
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    console.log(`${isRight ? 'ok    ' : 'failed'}  ${step.name} (${seconds} s)`)
    if (isRight) continue
    failed.push(step.name)
    console.log(`\n${[output.trim(), step.advice ?? ''].join('\n\n').trim()}\n`)
  }
}
