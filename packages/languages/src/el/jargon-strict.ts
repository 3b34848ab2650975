import type {JargonEntry} from '@policy-lint/model'

/** Words that are plain enough for many readers: reported only when the rule is strict. */
export const strictJargon: readonly JargonEntry[] = [
  {
    say: 'εντός',
    suggest: ['μέσα σε'],
    strict: true,
    hits: ['Εντός τριών ημερών.'],
    misses: ['Μέσα σε τρεις ημέρες.'],
  },
  {say: 'από πλευράς', suggest: ['από'], strict: true},
  {say: 'διατίθεται|διατίθενται', suggest: ['υπάρχει', 'υπάρχουν'], strict: true},
  {
    say: 'πραγματοποιούμε|πραγματοποιεί|πραγματοποιείται|πραγματοποιούνται|πραγματοποίηση',
    suggest: ['κάνουμε', 'γίνεται'],
    strict: true,
  },
  {say: 'περαιτέρω', suggest: ['επιπλέον', 'άλλος'], strict: true},
  {say: 'υποβάλλετε|υποβάλετε|υποβάλλει|υποβάλλονται|υποβολή', suggest: ['στέλνετε', 'κάνετε'], strict: true},
  {say: 'άρση (της) βλάβης', suggest: ['επισκευή'], strict: true},
  {say: 'σε περίπτωση που', suggest: ['αν'], strict: true},
  {say: 'αποστέλλουμε|αποστέλλεται|αποστέλλονται', suggest: ['στέλνουμε', 'στέλνεται'], strict: true},
  {say: 'λαμβάνετε|λαμβάνει', suggest: ['παίρνετε', 'παίρνει'], strict: true},
  {
    say: 'συναλλασσόμενος|συναλλασσόμενοι|συναλλασσομένων|συναλλασσόμενων|συναλλασσόμενους',
    suggest: ['πελάτης', 'πολίτης', 'εσείς'],
    strict: true,
  },
  {say: 'διεκπεραίωση|διεκπεραιώνουμε|διεκπεραιώνεται', suggest: ['ολοκλήρωση', 'τελειώνουμε'], strict: true},
  {say: 'γραπτώς', suggest: ['γραπτά'], strict: true},
]
