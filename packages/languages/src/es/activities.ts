import type {ActivityWords} from '@policy-lint/model'

export const activities: ActivityWords = {
  acknowledge: ['acus* (el) recibo', 'acuse|acuses de recibo', 'confirm* (la) recepción'],
  answer: ['contest*', 'respond*', 'respuesta|respuestas', 'atend* (la|las|su|sus) llamada|llamadas'],
  'call-back': ['devolv* (la|las|su|sus) llamada|llamadas', 'volv* a llamar*'],
  resolve: [
    'resolv*',
    'resuelv*',
    'resuelt*',
    'resolución|resoluciones',
    'solucion*',
    'respuesta|respuestas definitiva|definitivas|final|completa',
  ],
  refund: ['reembols*', 'devolv* (el) importe|dinero', 'devolución del importe|dinero'],
  deliver: ['entreg*'],
}
