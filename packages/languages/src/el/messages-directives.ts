import type {LanguagePack} from '@policy-lint/model'

/** Findings in Greek about comments and front matter that silence rules. */
export const directiveMessages: LanguagePack['messages'] = {
  'directives/unknownRule': {what: 'Δεν υπάρχει κανόνας «{{name}}»· εδώ δεν απενεργοποιείται τίποτα.'},
  'directives/unknownRuleNear': {
    what: 'Δεν υπάρχει κανόνας «{{name}}»· εδώ δεν απενεργοποιείται τίποτα. Το πιο κοντινό όνομα είναι «{{nearest}}».',
    label: '«{{nearest}}»;',
  },
  'directives/unknownDirective': {what: 'Δεν υπάρχει οδηγία «{{name}}»· εδώ δεν γίνεται τίποτα.'},
  'directives/unknownDirectiveNear': {
    what: 'Δεν υπάρχει οδηγία «{{name}}»· εδώ δεν γίνεται τίποτα. Το πιο κοντινό όνομα είναι «{{nearest}}».',
    label: '«{{nearest}}»;',
  },
  'directives/unused': {
    what: 'Εδώ δεν μένει τίποτα από {{names}} για απενεργοποίηση.',
    label: 'δεν απενεργοποιεί τίποτα',
  },
  'directives/unusedAll': {
    what: 'Εδώ δεν μένει τίποτα για απενεργοποίηση.',
    label: 'δεν απενεργοποιεί τίποτα',
  },
  'directives/expired': {
    what: 'Αυτό ίσχυε έως {{until}}· όσα απενεργοποιούσε εμφανίζονται ξανά.',
    label: 'δεν ισχύει πια',
    todo: 'διορθώστε ό,τι βρέθηκε ή ορίστε άλλη ημέρα.',
  },
  'directives/wrongDay': {what: 'Το «until {{until}}» δεν είναι ημέρα· εδώ δεν απενεργοποιείται τίποτα.'},
}
