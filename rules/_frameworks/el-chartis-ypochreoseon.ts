import type {Framework} from './types.ts'

const water = 'Χάρτης Υποχρεώσεων της ΕΥΑΘ'
const post = 'Χάρτης Υποχρεώσεων των ΕΛΤΑ, περιεχόμενα'
const municipal = 'ν. 3463/2006, άρθρο 214'

/** The charters of Greek public utilities towards consumers, and of municipalities towards citizens. */
export const elChartisYpochreoseon: Framework = {
  id: 'el-chartis-ypochreoseon',
  title: {en: 'Greek charters of obligations', own: 'Χάρτης Υποχρεώσεων προς τους Καταναλωτές'},
  language: 'el',
  applies: {
    en: 'Public utilities (water, post, power, ports); municipalities have a charter of rights and duties of their own.',
    own: 'Επιχειρήσεις κοινής ωφέλειας (νερό, ταχυδρομεία, ρεύμα, λιμάνια)· οι δήμοι έχουν τη Χάρτα Δικαιωμάτων και Υποχρεώσεων.',
  },
  kinds: ['charter'],
  clauses: [
    {
      id: 'purpose',
      cite: `${water}, Σκοπός`,
      text: {en: 'the purpose of the charter', own: 'σκοπός του χάρτη'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['purpose']},
    },
    {
      id: 'definitions',
      cite: `${water}, Ορισμοί`,
      text: {en: 'definitions, such as working days', own: 'ορισμοί, όπως οι εργάσιμες ημέρες'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['definitions'], recommended: true},
    },
    {
      id: 'structure',
      cite: municipal,
      text: {en: 'structure and tasks of the body', own: 'δομή και αρμοδιότητες'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['overview'], recommended: true},
    },
    {
      id: 'services',
      cite: municipal,
      text: {en: 'the services', own: 'παρεχόμενες υπηρεσίες'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['services'], recommended: true},
    },
    {
      id: 'limits',
      cite: municipal,
      text: {en: 'time limits', own: 'προθεσμίες εξυπηρέτησης'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['standards']},
    },
    {
      id: 'model',
      cite: 'ΔΕΔΔΗΕ, Εγγυημένες Υπηρεσίες',
      text: {
        en: 'each limit with its start, its exceptions and what is paid',
        own: 'για κάθε προθεσμία: έναρξη, εξαιρέσεις και ποσό',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: 'consequences',
      cite: municipal,
      text: {
        en: 'what follows when a limit is not kept',
        own: 'συνέπειες όταν δεν τηρείται η προθεσμία',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['compensation']},
    },
    {
      id: 'exceptions',
      cite: post,
      text: {en: 'cases to which it does not apply', own: 'περιπτώσεις όπου δεν εφαρμόζεται'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['exceptions'], recommended: true},
    },
    {
      id: 'contact',
      cite: `${post}, εξυπηρέτηση πελατών`,
      text: {en: 'how to reach customer service', own: 'επικοινωνία και εξυπηρέτηση πελατών'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['contact', 'channels']},
    },
    {
      id: 'complaints',
      cite: 'Χάρτης Υποχρεώσεων προς τους Καταναλωτές',
      text: {en: 'complaints', own: 'παράπονα και καταγγελίες'},
      mark: 'told',
      check: {by: 'sections', oneOf: ['complaints']},
    },
    {
      id: 'ombudsman',
      cite: 'ν. 3297/2004 (Συνήγορος του Καταναλωτή)',
      text: {
        en: 'the consumer ombudsman as the next step',
        own: 'ο Συνήγορος του Καταναλωτή ως επόμενο βήμα',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['escalation'], recommended: true},
    },
  ],
}
