// What `npm start` and `npm test` run on a machine that has Node and npm and nothing else. Plain Node, no dependencies.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync, utimesSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const installed = join(root, 'node_modules/.modules.yaml')
const built = ['bin.js', 'index.js', 'index.d.ts'].map(name => join(root, 'packages/cli/dist', name))
const samples = 'fixtures/policies'
const [task = 'start', ...given] = process.argv.slice(2)

checkNode()
if (!['start', 'test', 'build'].includes(task))
  stop(`There is no task "${task}"; there are start, test and build.`)
install()
build()
if (task === 'start') start()
if (task === 'test') test()

function start() {
  const cli = join(root, 'packages/cli/dist/bin.js')
  if (given.length > 0) {
    process.exit(
      run(process.execPath, [cli, ...given], {cwd: process.env.INIT_CWD ?? root, stdio: 'inherit'}).status,
    )
  }
  const {status} = run(process.execPath, [cli, samples], {stdio: 'inherit'})
  if (status > 1) stop('The demonstration did not run to its end; the lines above say why.', status)
  console.log(
    `\nThis was a demonstration on the sample policies in ${samples}, so the findings do not count as a failure. Check your own: npm start -- path/to/policy.md`,
  )
}

function test() {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  process.exit(run(process.execPath, [vitest, 'run', ...given], {stdio: 'inherit'}).status)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(
    `policy-lint needs Node 20.19 or later; this is ${process.versions.node}. A newer one is at https://nodejs.org.`,
  )
}

function install() {
  const asked = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests()]
  if (changedAt(installed) > Math.max(...asked.map(path => changedAt(join(root, path))))) return
  const {packageManager} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  say('Installing what policy-lint needs (once, about a minute) …')
  const options = ['--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false']
  // npm is a script with another ending on Windows, which only a shell finds; all arguments are ours.
  const npx = run('npx', ['-y', packageManager, 'install', ...options], {shell: process.platform === 'win32'})
  if (npx.status !== 0) {
    stop('Installing failed; the lines above say why. Is the network there? Then try again.', 1, npx)
  }
  // An installation that had nothing to do leaves the file as it was.
  utimesSync(installed, new Date(), new Date())
}

function build() {
  const sources = [
    'package.json',
    'tsconfig.base.json',
    'rules',
    ...folders('packages').filter(path => path !== 'packages/tools'),
  ]
  if (Math.min(...built.map(changedAt)) > Math.max(...sources.map(newestIn))) return
  say('Building …')
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
  const result = run(process.execPath, [tsup], {cwd: join(root, 'packages/cli')})
  if (result.status !== 0) stop('Building failed; the lines above say why.', 1, result)
}

function manifests() {
  const places = ['.', 'rules', ...folders('packages')]
  return places.map(path => join(path, 'package.json')).filter(path => existsSync(join(root, path)))
}

function folders(path) {
  const entries = readdirSync(join(root, path), {withFileTypes: true})
  return entries.filter(entry => entry.isDirectory()).map(entry => join(path, entry.name))
}

/** Folders count as well, so that a file that was taken away is noticed. Tests are in no build. */
function newestIn(path) {
  const children = statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path)) : []
  const own = children.filter(name => !/^(node_modules|dist|test)$|\.test\.ts$|\.md$|^\./.test(name))
  return Math.max(changedAt(join(root, path)), ...own.map(name => newestIn(join(path, name))))
}

function changedAt(file) {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
}

function run(command, args, options) {
  const result = spawnSync(command, args, {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, ...options})
  if (result.error) stop(`"${command}" could not be run: ${result.error.message}`)
  return {...result, status: result.status ?? 1}
}

function say(text) {
  console.error(text)
}

function stop(sentence, code = 1, {stdout = '', stderr = ''} = {}) {
  const details = `${stdout ?? ''}${stderr ?? ''}`.trimEnd()
  if (details !== '') say(details)
  say(sentence)
  process.exit(code)
}
