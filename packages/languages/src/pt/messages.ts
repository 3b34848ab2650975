import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Portuguese; what is missing here is shown in English. */
export const messages: LanguagePack['messages'] = {}
