export type * from './config/types.ts'
export type * from './rule/options.ts'
export type * from './rule/types.ts'
export type * from './run/result.ts'
