import {describe, expect, test} from 'vitest'
import {runNode} from '../src/run-tool.ts'
import {repository} from '../src/workspace.ts'

function bootstrapAs(version: string, task: string) {
  const versions = `{...process.versions, node: '${version}'}`
  const script = `Object.defineProperty(process, 'versions', {value: ${versions}})`
  return runNode(
    ['--import', `data:text/javascript,${script}`, 'packages/tools/bootstrap.mjs', task],
    repository,
  )
}

describe('on a fresh machine', () => {
  test.each(['18.20.4', '20.18.3'])('Node %s is told what it takes, in a sentence', async version => {
    const {isRight, output} = await bootstrapAs(version, 'start')
    expect(isRight).toBe(false)
    expect(output).toBe(
      `policy-lint needs Node 20.19 or later; this is ${version}. A newer one is at https://nodejs.org.\n`,
    )
  })

  test('an unknown task is a sentence', async () => {
    const {isRight, output} = await bootstrapAs('20.19.0', 'tset')
    expect(isRight).toBe(false)
    expect(output).toBe('There is no task "tset"; there are start, test and build.\n')
  })
})
