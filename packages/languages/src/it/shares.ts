import type {Share} from '@policy-lint/model'

export const shares: readonly Share[] = [
  // The article stands in front: “il 100 %”.
  {say: '100 %', to: '{number}%'},
  {say: 'tutti i', to: 'almeno il {number}% dei'},
  {say: 'tutti gli', to: 'almeno il {number}% degli'},
  {say: 'tutte le', to: 'almeno il {number}% delle'},
]
