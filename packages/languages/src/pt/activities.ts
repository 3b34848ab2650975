import type {ActivityWords} from '@policy-lint/model'

export const activities: ActivityWords = {
  acknowledge: [
    'acus* (a) recepção|receção|recebimento',
    'confirm* (a|o) recepção|receção|recebimento',
    'aviso de recepção|receção|recebimento',
  ],
  answer: ['respond*', 'resposta|respostas'],
  'call-back': ['ligamos|ligaremos de volta', 'devolv* (a|sua|sua) chamada|ligação'],
  resolve: [
    'resolv*',
    'resolução|resoluções',
    'solucion*',
    'resposta|respostas definitiva|definitivas|final|completa',
  ],
  refund: ['reembols*', 'devolv* (o) dinheiro|valor'],
  deliver: ['entreg*'],
}
