export type {Nodes, Root} from 'mdast'
export type * from './pack/language-pack.ts'
export type * from './policy/policy.ts'
export * from './policy/types.ts'
