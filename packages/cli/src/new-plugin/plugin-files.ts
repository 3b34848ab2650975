/** Files of a new plugin by their paths. */
export type PluginFiles = Readonly<Record<string, string>>

/**
 * Everything that a plugin needs to be tested, packed and installed.
 *
 * @param name what follows `policy-lint-plugin-`
 * @param version of policy-lint
 */
export function pluginFiles(name: string, version: string): PluginFiles {
  const home = `policy-lint-plugin-${name}`
  return {
    'package.json': manifest(home, version),
    'index.js': index,
    'rules/no-shouting.js': rule,
    'rules/no-shouting.test.js': ruleTest,
    'README.md': readme(name, home),
    '.gitignore': 'node_modules\n',
  }
}

function manifest(home: string, version: string): string {
  const content = {
    name: home,
    version: '0.1.0',
    description: 'Rules for policy-lint.',
    keywords: ['policy-lint', 'policy-lint-plugin'],
    license: 'MIT',
    type: 'module',
    exports: './index.js',
    files: ['index.js', 'rules/*.js', '!rules/*.test.js'],
    scripts: {test: 'node --test'},
    engines: {node: '>=20.19'},
    peerDependencies: {'policy-lint': `>=${version}`},
    devDependencies: {'policy-lint': `^${version}`},
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

const index = `import {definePlugin} from 'policy-lint/define'
import noShouting from './rules/no-shouting.js'

export default definePlugin({
  rules: {'no-shouting': noShouting},
})
`

const rule = `import {defineRule} from 'policy-lint/define'

export default defineRule({
  meta: {
    id: 'no-shouting',
    description: 'Disallow sentences in capitals.',
    severity: 'warn',
    presets: ['recommended'],
    type: 'suggestion',
    needs: [],
    options: {
      minLetters: {
        type: 'integer',
        minimum: 1,
        default: 8,
        description: 'Shorter ones may be names or abbreviations.',
      },
    },
    messages: {
      shouting: {
        what: 'A reader feels shouted at by “{{words}}”.',
        label: 'all in capitals',
        todo: 'write it in small letters.',
      },
    },
  },
  create: context => ({
    sentence({text, range}) {
      const letters = text.match(/\\p{L}/gu) ?? []
      const isLoud = text === text.toUpperCase() && text !== text.toLowerCase()
      if (letters.length < context.options.minLetters || !isLoud) return
      const words = text.slice(0, 40).replace(/[.!?]$/, '')
      context.report({range, messageId: 'shouting', data: {words}})
    },
  }),
})
`

const ruleTest = `import {ruleTester} from 'policy-lint/rule-tester'
import rule from './no-shouting.js'

ruleTester(rule, {
  valid: [
    'Call us before you come.',
    'NHS',
    {text: 'CALL US BEFORE YOU COME.', options: {minLetters: 50}},
  ],
  invalid: [
    {
      text: 'CALL US BEFORE YOU COME.',
      expect: \`
        CALL US BEFORE YOU COME.
        ~~~~~~~~~~~~~~~~~~~~~~~~ A reader feels shouted at by “CALL US BEFORE YOU COME”.
      \`,
    },
  ],
})
`

function readme(name: string, home: string): string {
  return `# ${home}

Rules for [policy-lint](https://github.com/policy-lint/policy-lint).

## Use

\`\`\`sh
npm install --save-dev policy-lint ${home}
\`\`\`

\`\`\`yaml
# .policy-lintrc.yaml
plugins:
  ${name}: ${home}
extends:
  - policy-lint:recommended
  - ${name}:recommended
rules:
  ${name}/no-shouting: [warn, {minLetters: 12}]
\`\`\`

## Rules

| rule | what |
| --- | --- |
| \`${name}/no-shouting\` | Disallow sentences in capitals. |

## Work on it

\`npm test\` runs the tests of the rules. How rules are written:
https://github.com/policy-lint/policy-lint/blob/main/docs/write-a-rule.md
`
}
