import {type Framework, frameworks} from '@policy-lint/linter'
import type {Asker, Choice} from '../terminal/asker.ts'
import type {Wishes} from './config-text.ts'
import type {FoundPolicies} from './find-policies.ts'

type Chosen = Pick<Wishes, 'presets'>

/** What holds when nobody is asked: the sections of every kind that was found. */
export function usualWishes({kinds}: FoundPolicies): Chosen {
  return {
    presets: kinds.length === 0 ? ['policy-lint:recommended'] : kinds.map(kind => `policy-lint:${kind}`),
  }
}

/** Asks what the rules shall ask for; null when the person leaves. */
export async function askWishes(found: FoundPolicies, ask: Asker): Promise<Chosen | null> {
  const rules = await ask('How much shall be asked of your documents?', [
    {value: 'recommended', label: 'what every policy should keep (recommended)'},
    {value: 'strict', label: 'more than that (strict)'},
  ])
  if (rules === null) return null
  const presets = [`policy-lint:${rules}`]
  for (const kind of found.kinds) {
    const sections = await ask(`Shall each ${kind} have all the sections that a ${kind} usually has?`, [
      {value: 'yes', label: `yes, tell me of each that is missing (policy-lint:${kind})`},
      {value: 'no', label: 'no, only of those that readers look for first'},
    ])
    if (sections === null) return null
    if (sections === 'yes') presets.push(`policy-lint:${kind}`)
  }
  const fitting = frameworks.filter(framework => fits(framework, found))
  if (fitting.length === 0) return {presets}
  const framework = await ask('Shall they be held against a law or standard?', [
    {value: '', label: 'no'},
    ...fitting.map(toChoice),
  ])
  if (framework === null) return null
  return {presets: framework === '' ? presets : [...presets, `policy-lint:${framework}`]}
}

/** Standards in English are for everybody. */
function fits({language, kinds}: Framework, found: FoundPolicies): boolean {
  return (
    (language === 'en' || found.languages.includes(language)) &&
    kinds.some(kind => found.kinds.includes(kind))
  )
}

function toChoice({id, title}: Framework): Choice {
  return {value: id, label: `${title.en} (${id})`}
}
