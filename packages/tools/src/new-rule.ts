import {makeRule, RuleNameError} from './make-rule.ts'
import {runNode} from './run-tool.ts'
import {repository} from './workspace.ts'

/** `pnpm new:rule <category>/<id>` */
try {
  const files = makeRule(repository, process.argv[2])
  const generated = await runNode(['--import', 'tsx', 'packages/tools/src/generate.ts'], repository)
  if (!generated.isRight) throw new RuleNameError(generated.output.trim())
  const id = process.argv[2]?.split('/')[1]
  console.log(`Made a rule that works and passes its test; change it into yours:

${files.map(file => `  ${file}`).join('\n')}

  npx vitest ${id}     tests it, again after each change

docs/write-a-rule.md shows the way.`)
} catch (error) {
  if (!(error instanceof RuleNameError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
