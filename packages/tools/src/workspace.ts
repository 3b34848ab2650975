import {existsSync, readdirSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Presets, RegisteredRule, RuleList} from '@policy-lint/core'
import type {LanguagePack} from '@policy-lint/model'
import {compare, ruleFolders} from './rule-folders.ts'

/** The repository that these tools belong to. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')

/** All rules, loaded from their folders; the generated index may be out of date. */
export async function loadRules(root: string): Promise<RuleList> {
  const rules: Record<string, RegisteredRule> = {}
  for (const {category, id} of ruleFolders(join(root, 'rules'))) {
    const module = await load<{default?: RegisteredRule['rule']}>(
      join(root, 'rules', category, id, `${id}.ts`),
    )
    const rule = module.default
    if (rule?.meta.id !== id) {
      throw new Error(
        `rules/${category}/${id}/${id}.ts must export a rule as default whose meta.id is "${id}".`,
      )
    }
    rules[id] = {category, rule}
  }
  return rules
}

/** The presets by kind and framework, for these rules. */
export async function loadPresets(root: string, rules: RuleList): Promise<Presets> {
  const module = await load<{presetsFor: (rules: RuleList) => Presets}>(join(root, 'rules/presets.ts'))
  return module.presetsFor(rules)
}

/** All language packs, loaded from their folders, sorted by tag. */
export async function loadPacks(root: string): Promise<LanguagePack[]> {
  const folder = join(root, 'packages/languages/src')
  const tags = readdirSync(folder).filter(tag => existsSync(join(folder, tag, 'index.ts')))
  const packs: LanguagePack[] = []
  for (const tag of tags.sort(compare)) packs.push(await loadPack(root, tag))
  return packs
}

/** One language pack, loaded from its folder. */
export async function loadPack(root: string, tag: string): Promise<LanguagePack> {
  const path = `packages/languages/src/${tag}/index.ts`
  const pack = (await load<{default?: LanguagePack}>(join(root, path))).default
  if (!pack) throw new Error(`${path} must export the pack as default.`)
  return pack
}

/** A module of the repository that no package exports; the caller says what is in it. */
export function loadFrom<Module>(root: string, path: string): Promise<Module> {
  return load<Module>(join(root, path))
}

async function load<Module>(file: string): Promise<Module> {
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    throw new Error(`${relative(repository, file)} cannot be loaded: ${(error as Error).message}`)
  }
}
