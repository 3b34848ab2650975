import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const require = createRequire(import.meta.url)

export interface Outcome {
  isRight: boolean
  output: string
}

/** Runs a tool of node_modules by its package's own `bin`, without a shell, on any system. */
export function runTool(name: string, args: readonly string[], cwd: string, bin = name): Promise<Outcome> {
  return runNode([binOf(name, bin), ...args], cwd)
}

/** Runs a script with this Node. */
export function runNode(args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise(done => {
    const child = spawn(process.execPath, args, {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.on('error', error => done({isRight: false, output: error.message}))
    child.on('close', code => done({isRight: code === 0, output}))
  })
}

function binOf(name: string, bin: string): string {
  const manifest = manifestOf(name)
  const bins = JSON.parse(readFileSync(manifest, 'utf8')).bin as string | Record<string, string>
  const path = typeof bins === 'string' ? bins : bins[bin]
  if (path === undefined) throw new Error(`The package ${name} has no command "${bin}".`)
  return join(dirname(manifest), path)
}

/** Packages may hide their package.json; it is looked for where Node would look. */
function manifestOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, name, 'package.json')
    try {
      readFileSync(file)
      return file
    } catch {}
  }
  throw new Error(`${name} is not installed; run \`npm test\` once, which installs everything.`)
}
