import type {ReplyWords} from '@policy-lint/model'

export const replies: ReplyWords = {
  automatic: [
    'automático|automática|automáticos|automáticas|automatizado|automatizada',
    'automáticamente',
    'contestador|contestadores|autorespuesta',
    'bot|chatbot|robot|máquina',
  ],
  personal: [
    'persona|personas|humano|humana',
    'agente|agentes|operador|operadora|gestor|gestora|empleado|empleada',
    'personalmente|personal|personalizada|personalizado|en persona',
  ],
}
