import type {ReplyWords} from '@policy-lint/model'

export const replies: ReplyWords = {
  automatic: [
    'automatique|automatiques|automatiquement|automatisé|automatisée',
    'répondeur|répondeurs',
    'robot|robots|bot|chatbot|machine',
  ],
  personal: [
    {
      say: 'une|des|par personne|personnes|humain|humains',
      hits: ['Une personne vous répond.'],
      misses: ['Personne ne répond.'],
    },
    'personnelle|personnel|personnellement|humain|humaine',
    'agent|agents|conseiller|conseillère|collaborateur|collaboratrice|interlocuteur',
  ],
}
