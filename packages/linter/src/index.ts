export {packs, packTag} from '@policy-lint/languages'
export {parse} from '@policy-lint/model'
export {
  createLinter,
  docsUrl,
  type Linter,
  type LintTextOptions,
  type ReadTextOptions,
} from './create-linter.ts'
