import type {Share} from '@policy-lint/model'

export const shares: readonly Share[] = [
  // Other words would change their case behind a share, so only the number is left open.
  {say: '100 %', to: '{number}%'},
]
