import type {Reporter} from '../types.ts'

export const pretty: Reporter = () => ''
