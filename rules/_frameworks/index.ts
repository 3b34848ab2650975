import {elChartisYpochreoseon} from './el-chartis-ypochreoseon.ts'
import {esCartaDeServicios} from './es-carta-de-servicios.ts'
import {esLey102025} from './es-ley-10-2025.ts'
import {iso10001} from './iso-10001.ts'
import {iso10002} from './iso-10002.ts'
import {itCartaDeiServizi} from './it-carta-dei-servizi.ts'
import {svTjanstegaranti} from './sv-tjanstegaranti.ts'
import type {Framework} from './types.ts'
import {ukCustomerService} from './uk-customer-service.ts'

/** Every framework, in the order of its id. */
export const frameworks: readonly Framework[] = [
  elChartisYpochreoseon,
  esCartaDeServicios,
  esLey102025,
  iso10001,
  iso10002,
  itCartaDeiServizi,
  svTjanstegaranti,
  ukCustomerService,
]

export const frameworkIds: readonly string[] = frameworks.map(({id}) => id)

export {type ClauseState, type ClauseStatus, judgeClauses} from './judge-clauses.ts'
export type * from './types.ts'
export {citation} from './types.ts'
