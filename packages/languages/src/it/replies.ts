import type {ReplyWords} from '@policy-lint/model'

export const replies: ReplyWords = {
  automatic: [
    'automatico|automatica|automatici|automatiche',
    'automaticamente',
    'risponditore|autorisponditore|risponditori',
    'bot|chatbot|robot|macchina',
  ],
  personal: [
    'persona|persone|umano|umana',
    'operatore|operatrice|operatori|operatrici|addetto|addetta|addetti',
    'personalmente|personale|personali|di persona',
    'un nostro|una nostra collega|incaricato|incaricata',
  ],
}
