import {LanguageTagError, makeLanguage} from './make-language.ts'
import {runNode} from './run-tool.ts'
import {loadPack, repository} from './workspace.ts'

/** `npm run new:language <tag>` */
try {
  const english = await loadPack(repository, 'en')
  const files = makeLanguage(repository, process.argv[2], english)
  const generated = await runNode(['--import', 'tsx', 'packages/tools/src/generate.ts'], repository)
  if (!generated.isRight) throw new LanguageTagError(generated.output.trim())
  const folder = files[0]?.replace('/index.ts', '')
  console.log(`Made a language that works and knows next to nothing yet:

${files.map(file => `  ${file}`).join('\n')}

Fill cues.ts, metrics.ts, vague.ts and headings.ts first, then detection-words.ts; leave empty what you do not know.

  npm test packages/languages     tests every phrase that has hits and misses
  npm run generate                writes ${folder}/review.md for a second speaker

docs/add-a-language.md shows the way.`)
} catch (error) {
  if (!(error instanceof LanguageTagError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
