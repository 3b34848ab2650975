/** Where a folder's configuration may stand; the first one found counts. */
export const searchPlaces = [
  'policy-lint.config.js',
  'policy-lint.config.mjs',
  'policy-lint.config.cjs',
  'policy-lint.config.ts',
  '.policy-lintrc',
  '.policy-lintrc.json',
  '.policy-lintrc.yaml',
  '.policy-lintrc.yml',
  'package.json',
] as const
