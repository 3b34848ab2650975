import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {format} from './format.ts'
import {configSchemaFile} from './outputs/config-schema.ts'
import {coveragePage} from './outputs/coverage-page.ts'
import {detectionTable} from './outputs/detection-table.ts'
import {frameworksPage} from './outputs/frameworks-page.ts'
import {headingWordsFile} from './outputs/heading-words.ts'
import {languageReview} from './outputs/language-review.ts'
import {languagesPage} from './outputs/languages-page.ts'
import type {Output} from './outputs/output.ts'
import {packsIndex} from './outputs/packs-index.ts'
import {presetsPage} from './outputs/presets-page.ts'
import {readingPage} from './outputs/reading-page.ts'
import {readmeLanguages} from './outputs/readme-languages.ts'
import {ruleReadme} from './outputs/rule-readme.ts'
import {rulesIndex} from './outputs/rules-index.ts'
import {rulesPage} from './outputs/rules-page.ts'
import {ruleFolders} from './rule-folders.ts'
import {readStored, storedPath} from './score/stored-scores.ts'
import {loadPacks, loadPresets, loadRules} from './workspace.ts'

/**
 * Everything that is generated, in order: what comes later may be made from what came before, so write each before
 * asking for the next.
 */
export async function* generatedFiles(root: string): AsyncGenerator<Output> {
  for await (const output of unformatted(root)) yield {...output, text: format(output, root)}
}

async function* unformatted(root: string): AsyncGenerator<Output> {
  yield {path: 'rules/index.ts', text: rulesIndex(ruleFolders(join(root, 'rules')))}
  const packs = await loadPacks(root)
  yield {path: 'packages/languages/src/packs.ts', text: packsIndex(packs)}
  yield {path: 'packages/languages/src/detection.ts', text: detectionTable(packs)}

  for (const pack of packs)
    yield {path: `packages/languages/src/${pack.tag}/review.md`, text: languageReview(pack)}
  for (const pack of packs) if (!pack.partial) yield await headingWordsFile(root, pack)

  const rules = await loadRules(root)
  const presets = await loadPresets(root, rules)
  for (const registered of Object.values(rules)) {
    const path = `rules/${registered.category}/${registered.rule.meta.id}/README.md`
    yield {path, text: ruleReadme(readFileSync(join(root, path), 'utf8'), registered, packs, presets)}
  }
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n')
  yield {path: 'README.md', text: readmeLanguages(readme, packs)}
  const reading = readFileSync(join(root, 'docs/reading.md'), 'utf8').replaceAll('\r\n', '\n')
  yield {path: 'docs/reading.md', text: readingPage(reading, readStored(join(root, storedPath)), packs)}
  yield await page(root, 'docs/guide/presets.md', presetsPage)
  yield await page(root, 'docs/guide/frameworks.md', frameworksPage)
  yield {path: 'docs/coverage.md', text: await coveragePage(root, {rules, presets, packs})}
  yield {path: 'docs/rules.md', text: rulesPage(rules)}
  yield {path: 'docs/languages.md', text: languagesPage(rules, packs)}
  yield {path: 'docs/config.schema.json', text: configSchemaFile(rules, presets)}
  // Loaded late: it runs the linter, which cannot be loaded while the index names a rule that is gone.
  const {terminalPicture} = await import('./outputs/terminal-picture.ts')
  yield* await terminalPicture(root)
}

/** A page of which a part is written anew. */
async function page(
  root: string,
  path: string,
  write: (page: string, root: string) => Promise<string>,
): Promise<Output> {
  return {path, text: await write(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'), root)}
}
