import type {ReplyWords} from '@policy-lint/model'

export const replies: ReplyWords = {
  automatic: [
    'automatisch*',
    'automat|automaten',
    'autoresponder|autoantwort|abwesenheitsnotiz',
    'bot|chatbot|roboter|maschine',
  ],
  personal: [
    'mensch|menschen|person|personen',
    'persönlich*',
    'mitarbeiter*',
    'sachbearbeiter*|sachbearbeitung|ansprechpartner*|kollegin|kollege',
  ],
}
