import type {LanguagePack} from '@policy-lint/model'

export const messages: LanguagePack['messages'] = {}
