/** What a new configuration is made of. */
export interface Wishes {
  /** Full names, later ones winning. */
  presets: readonly string[]
  /** What was found, in words; empty when nothing was. */
  found: string
  /** The language of most documents, and where it is spoken if that was said. */
  language: string
  region: string | null
}

const home = 'https://github.com/policy-lint/policy-lint/blob/main/docs'
const schema = 'https://raw.githubusercontent.com/policy-lint/policy-lint/main/docs/config.schema.json'

/** A configuration in YAML that tells what can be set. */
export function configText({presets, found, language, region}: Wishes): string {
  return `# yaml-language-server: $schema=${schema}
# Configuration of policy-lint. What can stand here: ${home}/guide/configuration.md
${found === '' ? '' : `# ${found}\n`}
# Sets of rules, later ones winning: ${home}/guide/presets.md
extends:
${presets.map(name => `  - ${name}\n`).join('')}
# Severities and options of single rules: ${home}/rules.md
# A rule can run once more with words of your own.
# rules:
#   no-jargon: error
#   review-date: [warn, {maxAge: 24}]
#   no-jargon#house-words: [warn, {terms: {"leverage": "use"}, message: "We say “{{plain}}”."}]

# The country whose dates, telephone numbers and laws hold, unless a document says it.
${region === null ? '# region: GB' : `region: ${region}`}

# The language of documents that do not name theirs (lang: ${language}). Without this line their words tell.
# language: ${language}

# Other settings for some files.
# overrides:
#   - files: "staff/**"
#     kind: procedure
#     rules: {required-sections: warn}

# Files that are never checked.
# ignores: [drafts/**]
`
}
