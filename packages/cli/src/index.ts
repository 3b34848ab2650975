export {
  type AnyRule,
  type Config,
  type Diagnostic,
  definePlugin,
  defineRule,
  type LintMessage,
  type LintResult,
  type Plugin,
  type Rule,
  type RuleSetting,
  toMessages,
} from '@policy-lint/core'
export {createLinter, type Linter} from '@policy-lint/linter'
export {UserError} from '@policy-lint/node'
export {defineConfig} from './define-config.ts'
export {type LintFilesOptions, lintFiles} from './lint-files.ts'
export {type LintTextOptions, lintText} from './lint-text.ts'
