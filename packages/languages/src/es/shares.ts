import type {Share} from '@policy-lint/model'

export const shares: readonly Share[] = [
  // The article stands in front: “el 100 %”.
  {say: '100 %', to: '{number} %'},
  {say: 'todos los', to: 'al menos el {number} % de los'},
  {say: 'todas las', to: 'al menos el {number} % de las'},
]
