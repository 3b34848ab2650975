import {defineRule} from '@policy-lint/core'
import {expect, test} from 'vitest'
import {ruleReadme} from './rule-readme.ts'

const rule = defineRule({
  meta: {
    id: 'no-noise',
    description: 'Disallow noise.',
    severity: 'warn',
    presets: ['strict'],
    type: 'suggestion',
    fixable: true,
    needs: [],
    options: {words: {type: 'array', items: {type: 'string'}, default: [], description: 'A|B.'}},
    messages: {noise: {what: 'Noise.'}},
  },
  create: () => ({}),
})

const written = `<!-- generated header -->
old
<!-- /generated header -->

## Why

Because.

<!-- generated options -->
<!-- /generated options -->
`

test('writes header and options from the rule and leaves the prose', () => {
  const once = ruleReadme(written, {category: 'wording', rule}, [])
  expect(once).toBe(`<!-- generated header -->

# no-noise

Disallow noise.

| | |
| --- | --- |
| Severity | warning |
| Category | wording |
| Presets | \`policy-lint:strict\`, \`policy-lint:all\` |
| Fix | \`--fix\` |
| Languages | all |

<!-- /generated header -->

## Why

Because.

<!-- generated options -->

| Option | Type | Default | What it does |
| --- | --- | --- | --- |
| \`words\` | list | \`[]\` | A\\|B. |

<!-- /generated options -->
`)
  expect(ruleReadme(once, {category: 'wording', rule}, [])).toBe(once)
})

test('names the marks that are missing', () => {
  expect(() => ruleReadme('# x\n', {category: 'wording', rule}, [])).toThrow(
    'rules/wording/no-noise/README.md needs the two lines "<!-- generated header -->"',
  )
})
