import type {Reporter} from '../types.ts'

export const stylish: Reporter = () => ''
