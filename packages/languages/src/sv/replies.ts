import type {ReplyWords} from '@policy-lint/model'

export const replies: ReplyWords = {
  automatic: ['automatisk*', 'autosvar*', 'telefonsvarare|svarsrobot', 'bot|chatbot|chattbot|robot|maskin'],
  personal: [
    'människa|människor|person|personer',
    'personlig*',
    'medarbetare|handläggare|kollega|någon av oss',
  ],
}
