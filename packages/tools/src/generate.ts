import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {generatedFiles} from './generated-files.ts'
import {repository} from './workspace.ts'

/** `pnpm generate` writes what is out of date; `--check` only tells. */
const isCheck = process.argv.includes('--check')
const changed: string[] = []

try {
  await generate()
  tell()
} catch (error) {
  console.error(`Nothing more was generated. ${(error as Error).message}`)
  process.exitCode = 1
}

async function generate(): Promise<void> {
  for await (const {path, text} of generatedFiles(repository)) {
    const file = join(repository, path)
    if (text === read(file)) continue
    changed.push(path)
    if (!isCheck) writeFileSync(file, text)
    // What follows is made from this file, so it cannot be judged before it is right.
    else if (/^(rules|packages)\/.*\.ts$/.test(path)) return
  }
}

function tell(): void {
  if (!isCheck) {
    console.log(
      changed.length === 0 ? 'All generated files are up to date.' : `Written: ${changed.join(', ')}`,
    )
  } else if (changed.length > 0) {
    console.error(`Out of date: ${changed.join(', ')}\nRun \`npm run generate\` and commit what it writes.`)
    process.exitCode = 1
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return null
  }
}
