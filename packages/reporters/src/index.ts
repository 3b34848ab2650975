export * from './reporters.ts'
export type * from './types.ts'
