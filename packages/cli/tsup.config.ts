import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {bin: 'src/bin.ts', index: 'src/index.ts', 'lint-worker': '../node/src/guard/worker.ts'},
  format: 'esm',
  platform: 'node',
  target: 'node20',
  splitting: true,
  clean: true,
  dts: {entry: {index: 'src/index.ts'}, resolve: true},
  // Everything is bundled, so that an installation is two packages. jiti loads parts of itself by path.
  noExternal: [/^(?!jiti$|node:)/],
  // What cosmiconfig loads for file formats that we read ourselves.
  external: ['jiti', 'typescript', 'import-fresh', 'js-yaml', 'parse-json'],
  // cosmiconfig is CommonJS and asks for Node's own modules by require().
  banner: {
    js: "import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url);",
  },
  esbuildOptions(options) {
    options.conditions = ['source']
    options.legalComments = 'none'
  },
})
