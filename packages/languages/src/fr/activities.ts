import type {ActivityWords} from '@policy-lint/model'

export const activities: ActivityWords = {
  acknowledge: ['accus* (de) réception', 'accusé|accusés de réception', 'confirm* (la) réception'],
  answer: [
    {say: 'répond*', hits: ['Nous avons répondu.'], misses: ['Le public a voté.']},
    'réponse|réponses',
    'décroch*',
  ],
  'call-back': ['rappelons|rappellerons|rappelle|rappellent|rappelé|rappelés|rappelée|rappelées|rappeler'],
  resolve: ['résol*', 'résou*', 'réponse|réponses définitive|définitives|complète|finale'],
  refund: ['rembours*'],
  deliver: ['livrons|livrer|livrerons|livré|livrés|livrée|livrées|livraison|livraisons'],
}
