import type {ReplyWords} from '@policy-lint/model'

export const replies: ReplyWords = {
  automatic: ['αυτόματ*', 'αυτοματοποιημέν*', 'τηλεφωνητή*', 'ρομπότ|ρομποτ|bot|chatbot|μηχανή'],
  personal: [
    'άνθρωπος|άνθρωποι|ανθρωπος|πρόσωπο',
    'προσωπικ*',
    'υπάλληλος|υπάλληλοι|εκπρόσωπος|συνεργάτης|συνεργάτες',
  ],
}
