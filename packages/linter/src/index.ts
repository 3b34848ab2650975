export {packs, packTag} from '@policy-lint/languages'
export {parse} from '@policy-lint/model'
export {type Framework, frameworks} from '@policy-lint/rules/frameworks'
export {documentKindOf, policyTemplate, templateKinds} from '@policy-lint/rules/templates'
export {
  createLinter,
  docsUrl,
  type Linter,
  type LintTextOptions,
  type ReadTextOptions,
} from './create-linter.ts'
