import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Greek about words and sentences. */
export const wordingMessages: LanguagePack['messages'] = {
  'sentence-length/long': {
    what: 'Όποιος διαβάζει χάνει τον ειρμό πριν τελειώσει μια πρόταση με {{words}} λέξεις· έως {{max}} διαβάζονται μονομιάς.',
    label: '{{words}} λέξεις',
    todo: 'πείτε το με δύο προτάσεις.',
  },
  'sentence-length/splits': {
    what: 'Όποιος διαβάζει χάνει τον ειρμό πριν τελειώσει μια πρόταση με {{words}} λέξεις· έως {{max}} διαβάζονται μονομιάς.',
    label: '{{words}} λέξεις',
    todo: 'πείτε το με δύο προτάσεις, π.χ. με νέα πρόταση από το «{{next}}».',
  },
  'readability/hard': {
    what: 'Πολλοί πρέπει να διαβάσουν το κείμενο δύο φορές: έχει {{score}} κατά {{formula}}, ενώ ζητείται {{limit}} ή περισσότερο.',
    todo: 'γράψτε πιο σύντομες προτάσεις και πιο συνηθισμένες λέξεις· αρχίστε από τις πιο δύσκολες προτάσεις, γραμμές {{lines}}.',
  },
  'readability/heavy': {
    what: 'Πολλοί πρέπει να διαβάσουν το κείμενο δύο φορές: έχει {{score}} κατά {{formula}}, ενώ ζητείται {{limit}} ή λιγότερο.',
    todo: 'γράψτε πιο σύντομες προτάσεις και πιο συνηθισμένες λέξεις· αρχίστε από τις πιο δύσκολες προτάσεις, γραμμές {{lines}}.',
  },
}
