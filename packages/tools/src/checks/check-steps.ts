import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Outcome, runNode, runTool} from '../run-tool.ts'
import {checkImports} from './check-imports.ts'
import {checkLockfile} from './check-lockfile.ts'
import type {CheckStep} from './check-step.ts'

/** All that `pnpm check` looks at: what CI runs besides the tests. */
export function checkSteps(root: string): CheckStep[] {
  const packages = readdirSync(join(root, 'packages')).map(name => `packages/${name}`)
  const typed = [...packages, 'rules'].filter(folder => existsSync(join(root, folder, 'tsconfig.json')))
  const types = 'Mend the types at the places named. Browser-safe packages know neither Node nor the DOM.'
  return [
    ...typed.map(folder =>
      step(`types of ${folder}`, types, () => runTool('typescript', ['-p', folder], root, 'tsc')),
    ),
    step('types of the tests', types, () =>
      runTool('typescript', ['-p', 'tsconfig.tests.json'], root, 'tsc'),
    ),
    step('lint and format', 'Run `npm run format`; what it cannot mend is listed above.', () =>
      runTool(
        '@biomejs/biome',
        ['check', '--error-on-warnings', '--diagnostic-level=warn', '.'],
        root,
        'biome',
      ),
    ),
    step('generated files', null, () =>
      runNode(['--import', 'tsx', 'packages/tools/src/generate.ts', '--check'], root),
    ),
    step(
      'score',
      'See where with `npm run score -- --differences`. When the labels were wrong or the loss is meant: `npm run score -- --write`.',
      () => runNode(['--import', 'tsx', 'packages/tools/src/score.ts', '--check'], root),
    ),
    step('imports', 'Imports go one way; see the table in docs/architecture.md.', async () =>
      told(checkImports(root)),
    ),
    step(
      'lockfile',
      'Install again with the public registry and without overrides that name an address.',
      async () => told(checkLockfile(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'))),
    ),
    step('unused files, exports and dependencies', 'Take away what nothing uses, or use it.', () =>
      runTool('knip', ['--no-progress'], root),
    ),
    step('build, demonstration and package', 'Mend what is published in packages/cli.', () =>
      buildAndPack(root),
    ),
  ]
}

/** One after the other, since the second and the third need what the first makes. */
async function buildAndPack(root: string): Promise<Outcome> {
  const shown = await runNode(['packages/tools/bootstrap.mjs', 'start'], root)
  if (!shown.isRight) return shown
  if (!shown.output.includes('This was a demonstration'))
    return told(['`npm start` no longer says that it is a demonstration.'])
  return runTool('publint', ['run', 'packages/cli', '--strict', '--pack=npm'], root)
}

function step(name: string, advice: string | null, run: () => Promise<Outcome>): CheckStep {
  return {name, advice, run}
}

function told(problems: readonly string[]): Outcome {
  return {isRight: problems.length === 0, output: problems.join('\n')}
}
