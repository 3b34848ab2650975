import {defineConfig} from 'tsup'
import {copyRulePages} from './copy-rule-pages.ts'
import {writeLicenses} from './write-licenses.ts'

export default defineConfig({
  entry: {
    bin: 'src/bin.ts',
    index: 'src/index.ts',
    define: 'src/define.ts',
    'rule-tester': 'src/rule-tester.ts',
    'lint-worker': '../node/src/guard/worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  splitting: true,
  // `node:test` has no other name.
  removeNodeProtocol: false,
  metafile: true,
  onSuccess: async () => {
    writeLicenses('dist')
    copyRulePages('../../rules', 'dist')
  },
  clean: true,
  dts: {
    entry: {index: 'src/index.ts', define: 'src/define.ts', 'rule-tester': 'src/rule-tester.ts'},
    compilerOptions: {
      baseUrl: '.',
      paths: {
        '@policy-lint/rules': ['../../rules/index.ts'],
        '@policy-lint/core/define': ['../core/src/define.ts'],
        '@policy-lint/rule-tester/plan-tests': ['../rule-tester/src/plan-tests.ts'],
        '@policy-lint/*': ['../*/src/index.ts'],
      },
    },
  },
  // Everything is bundled, so that an installation stays small. jiti loads parts of itself by path; the others are what
  // cosmiconfig would load, when asked, for file formats that we read ourselves.
  noExternal: [/^(?!(?:jiti|typescript|import-fresh|js-yaml|parse-json)$|node:)/],
  external: ['jiti', 'typescript', 'import-fresh', 'js-yaml', 'parse-json'],
  // cosmiconfig is CommonJS and asks for Node's own modules by require().
  banner: {
    js: "import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url);",
  },
  esbuildOptions(options) {
    options.conditions = ['source']
    options.legalComments = 'none'
    options.charset = 'utf8'
  },
})
