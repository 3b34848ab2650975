import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Greek about what the checker write-good finds in English documents. */
export const writeGoodMessages: LanguagePack['messages'] = {
  'write-good/illusion': {
    what: 'Ο αναγνώστης σκοντάφτει στο «{{text}}», που υπάρχει δύο φορές.',
    label: 'δύο φορές',
    todo: 'σβήστε το ένα.',
  },
  'write-good/weasel': {
    what: 'Το «{{text}}» δεν λέει στον αναγνώστη τίποτα που να ελέγχεται.',
    label: 'λέει λίγα',
    todo: 'πείτε πόσο, πόσα ή ποια, ή σβήστε τη λέξη.',
  },
  'write-good/so': {
    what: 'Ο αναγνώστης ψάχνει από τι προκύπτει το «So».',
    label: 'δεν προσθέτει τίποτα',
    todo: 'αρχίστε με αυτό που θέλετε να πείτε.',
  },
  'write-good/thereIs': {
    what: 'Μετά το «{{text}}» ο αναγνώστης περιμένει το υποκείμενο.',
    label: 'καθυστερεί το υποκείμενο',
    todo: 'αρχίστε με το ποιος κάνει τι.',
  },
  'write-good/passive': {
    what: 'Το «{{text}}» αφήνει τον αναγνώστη να μαντέψει ποιος ενεργεί.',
    label: 'από ποιον;',
    todo: 'πείτε ποιος το κάνει, όταν έχει σημασία.',
  },
  'write-good/adverb': {
    what: 'Το «{{text}}» ίσως λέει λιγότερα από το ρήμα χωρίς αυτό.',
    label: 'χρειάζεται;',
    todo: 'πείτε το χωρίς αυτές τις λέξεις και κρατήστε τες μόνο αν λείπει κάτι.',
  },
  'write-good/tooWordy': {
    what: 'Το «{{text}}» θέλει περισσότερο χρόνο απ’ όσο χρειάζεται.',
    label: 'πιο μακρύ απ’ όσο χρειάζεται',
    todo: 'βρείτε μια πιο σύντομη λέξη.',
  },
  'write-good/cliches': {
    what: 'Ο αναγνώστης προσπερνά το «{{text}}», που υπάρχει παντού.',
    label: 'τετριμμένο',
    todo: 'πείτε με δικά σας λόγια τι εννοείτε.',
  },
  'write-good/eprime': {
    what: 'Το «{{text}}» λέει ότι κάτι είναι και όχι τι κάνει.',
    label: 'τι κάνει;',
    todo: 'δοκιμάστε ένα ρήμα που λέει τι γίνεται.',
  },
  'write-good/remove': {what: 'Να σβηστεί το δεύτερο «{{text}}».'},
}
