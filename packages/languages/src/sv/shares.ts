import type {Share} from '@policy-lint/model'

export const shares: readonly Share[] = [
  {say: '100 %', to: 'minst {number} %'},
  {say: 'alla', to: 'minst {number} % av alla'},
  {say: 'samtliga', to: 'minst {number} % av samtliga'},
]
