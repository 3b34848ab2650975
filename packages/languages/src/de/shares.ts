import type {Share} from '@policy-lint/model'

export const shares: readonly Share[] = [
  {say: '100 %', to: 'mindestens {number} %'},
  {say: 'alle unsere', to: 'mindestens {number} % unserer'},
  {say: 'alle ihre', to: 'mindestens {number} % Ihrer'},
  {say: 'alle', to: 'mindestens {number} % der'},
]
