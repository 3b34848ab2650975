import type {LanguagePack} from '@policy-lint/model'

// A section to start from, numbers left open: scope: {heading: 'Scope', body: 'This charter covers [what].'}
export const skeletons: LanguagePack['skeletons'] = {}
