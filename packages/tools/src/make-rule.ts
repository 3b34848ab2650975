import {cpSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {didYouMean} from '@policy-lint/core'
import {camelCase, categories, ruleFolders} from './rule-folders.ts'

const template = 'example-rule'

/** A wish that cannot be fulfilled; the message is one sentence for people. */
export class RuleNameError extends Error {}

/**
 * Copies the template to `rules/<category>/<id>` with its names replaced, and returns the paths of the new files.
 *
 * @example makeRule(root, 'wording/no-shouting')
 */
export function makeRule(root: string, name: string | undefined): string[] {
  const rules = join(root, 'rules')
  const {category, id} = readName(name, rules)
  const folder = join(rules, category, id)
  cpSync(join(rules, '_template', template), folder, {recursive: true})
  const files = readdirSync(folder).sort()
  return files.map(file => {
    const renamed = file.replace(template, id)
    renameSync(join(folder, file), join(folder, renamed))
    const text = readFileSync(join(folder, renamed), 'utf8')
    writeFileSync(
      join(folder, renamed),
      text.replaceAll(template, id).replaceAll(camelCase(template), camelCase(id)),
    )
    return `rules/${category}/${id}/${renamed}`
  })
}

function readName(name: string | undefined, rules: string): {category: string; id: string} {
  const [category = '', id = '', ...more] = name?.split('/') ?? []
  if (category === '' || id === '' || more.length > 0) {
    throw new RuleNameError('Name the rule with its category, for example: pnpm new:rule wording/no-shouting')
  }
  if (!categories.some(known => known === category)) {
    throw new RuleNameError(
      `There is no category "${category}"; there are ${categories.join(', ')}.${didYouMean(category, categories)}`,
    )
  }
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id)) {
    throw new RuleNameError(
      `"${id}" is no name for a rule: small Latin letters, digits and single hyphens, such as no-shouting.`,
    )
  }
  const existing = ruleFolders(rules).find(folder => folder.id === id)
  if (existing) {
    throw new RuleNameError(
      `There is a rule "${id}" already, in rules/${existing.category}/${id}; choose another name.`,
    )
  }
  return {category, id}
}
