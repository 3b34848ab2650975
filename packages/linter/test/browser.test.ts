import {existsSync, readFileSync} from 'node:fs'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {bundleForBrowsers, sizesWhenSplit} from './bundle.ts'
import {lint} from './lint-in-browser.ts'

// What a visitor of a page loads: the linter with its rules, and a language when a document is written in it.
const mostGzipped = 240_000
const mostGzippedLanguage = 130_000

const samples = ['en', 'it'].map(tag => `fixtures/policies/${tag}/bad.md`)

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const hasBrowser = existsSync(browserPath) || process.env.CI === 'true'
if (!hasBrowser) {
  console.log(
    `Not tested in a browser: there is none at ${browserPath}. Install chromium, or name one in CHROMIUM.`,
  )
}

const browserArguments = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const [forPages, forWorkers] = await Promise.all([bundleForBrowsers('page'), bundleForBrowsers('worker')])

test.each([
  ['a page', forPages],
  ['a worker', forWorkers],
])('is bundled for %s without a stub', (place, {bytes, gzipped, warnings}) => {
  console.log(`The linter with all languages for ${place}: ${bytes} bytes, ${gzipped} gzipped.`)
  expect(warnings).toEqual([])
})

test('is of a size that a page can bear', async () => {
  const sizes = await sizesWhenSplit()
  console.log(`What a page loads: ${JSON.stringify(sizes)}`)
  expect(sizes.entryGzipped).toBeLessThan(mostGzipped)
  expect(sizes.languageGzipped).toBeLessThan(mostGzippedLanguage)
})

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser
  let page: Page
  let mistakes: string[]

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: browserPath, args: browserArguments})
  }, 60_000)
  afterAll(() => browser?.close())

  beforeEach(async () => {
    page = await browser.newPage()
    mistakes = []
    page.on('pageerror', error => mistakes.push(error.message))
  })
  afterEach(async () => {
    await page.close()
    expect(mistakes).toEqual([])
  })

  test.each(samples)('a page says the same of %s as Node does', async path => {
    const text = read(path)
    await page.addScriptTag({content: forPages.code})
    const found = await page.evaluate(askPage, {text, path})
    expect(found).toEqual(await fromNode(text, path))
  })

  test.each(samples)('a worker says the same of %s as Node does', async path => {
    const data = {text: read(path), path}
    const answer = 'onmessage = async ({data}) => postMessage(await lint(data.text, data.path))'
    const found = await page.evaluate(askWorker, {script: `${forWorkers.code};${answer}`, data})
    expect(found).toEqual(await fromNode(data.text, path))
  })
})

/** Runs in the page, where the script has put `lint`. */
function askPage({text, path}: {text: string; path: string}): Promise<unknown> {
  return (globalThis as unknown as {lint: typeof lint}).lint(text, path)
}

/** Runs in the page. */
function askWorker({script, data}: {script: string; data: unknown}): Promise<unknown> {
  return new Promise((done, fail) => {
    const worker = new Worker(URL.createObjectURL(new Blob([script], {type: 'text/javascript'})))
    worker.onmessage = message => done(message.data)
    worker.onerror = error => fail(new Error(error.message))
    worker.postMessage(data)
  })
}

async function fromNode(text: string, path: string): Promise<unknown> {
  const found = await lint(text, path)
  expect(found.length).toBeGreaterThan(0)
  return JSON.parse(JSON.stringify(found))
}

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
}
