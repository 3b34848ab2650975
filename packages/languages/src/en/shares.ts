import type {Share} from '@policy-lint/model'

export const shares: readonly Share[] = [
  {say: '100 %', to: 'at least {number}%'},
  {say: 'all of', to: 'at least {number}% of'},
  {say: 'all', to: 'at least {number}% of'},
]
