export {
  countEntries,
  openBaseline,
  type UseBaselineOptions,
  type UsedBaseline,
  useBaseline,
} from './baseline/use-baseline.ts'
export {configFileIn} from './config/config-file-in.ts'
export {type ConfigOptions, ConfigSource, type DocumentConfig} from './config/config-source.ts'
export {explainConfig, type PrintedConfig, type PrintedOrigin} from './config/explain-config.ts'
export {holdVerdict} from './config/hold-verdict.ts'
export {type FoundFiles, findFiles} from './files/find-files.ts'
export {decodeDocument, type ReadDocument, readDocument} from './files/read-document.ts'
export {failedResult} from './guard/failed-result.ts'
export {GuardedLinter, type GuardOptions} from './guard/guarded-linter.ts'
export {isFixWanted} from './guard/run-task.ts'
export type {FixType, Task} from './guard/task.ts'
export * from './inspect/inspection.ts'
export {type LintedFiles, type LintFilesOptions, lintFiles, type Relint, taskOf} from './lint/lint-files.ts'
export {onlyErrors} from './lint/only-errors.ts'
export type {PluginFile, PluginUser} from './plugins/plugin-host.ts'
export {resolveToday} from './today.ts'
export {errorCode, reasonOf, UserError} from './user-error.ts'
