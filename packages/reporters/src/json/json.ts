import type {Reporter} from '../types.ts'

export const json: Reporter = () => ''
