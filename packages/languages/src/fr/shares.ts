import type {Share} from '@policy-lint/model'

export const shares: readonly Share[] = [
  {say: '100 %', to: 'au moins {number} %'},
  {say: 'tous les', to: 'au moins {number} % des'},
  {say: 'toutes les', to: 'au moins {number} % des'},
  {say: 'tous nos', to: 'au moins {number} % de nos'},
  {say: 'toutes nos', to: 'au moins {number} % de nos'},
  {say: 'tous vos', to: 'au moins {number} % de vos'},
  {say: 'toutes vos', to: 'au moins {number} % de vos'},
]
