// What plugins and configurations need at run time, and nothing that takes time to load.
export type {Config} from '@policy-lint/core'
export * from '@policy-lint/core/define'
export {defineConfig} from './define-config.ts'
