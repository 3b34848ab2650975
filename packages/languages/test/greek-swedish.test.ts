import {readPolicy} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {loadPack} from '../src/index.ts'
import {greek, swedish} from './greek-swedish.ts'

describe.each([
  ['el', greek],
  ['sv', swedish],
] as const)('%s', (tag, readings) => {
  test.each(readings)('%s', async (sentence, expected) => {
    const [commitment] = readPolicy(sentence, {pack: await loadPack(tag)}).commitments
    const metric = commitment?.metrics[0]
    const share =
      metric && metric.unit !== 'percent' && metric.percent !== undefined ? ` ${metric.percent}%` : ''
    const told = metric ? `${metric.comparator} ${metric.value} ${metric.unit}${share}` : '-'
    expect(commitment ? told : null).toBe(expected)
  })
})

/** What a promise says besides its number. */
test.each([
  ['el', 'Θα σας απαντήσουμε το συντομότερο δυνατόν.', ['το συντομότερο δυνατόν'], [], 'will'],
  ['el', 'Στόχος μας είναι να απαντάμε στο 95% των κλήσεων σε 20 δευτερόλεπτα.', [], [], 'aim'],
  ['el', 'Ο Δήμος απαντά γραπτώς εντός 20 ημερών.', [], [], 'will'],
  ['el', 'ΑΠΑΝΤΑΜΕ ΠΑΝΤΑ ΣΕ ΟΛΑ ΤΑ ΜΗΝΥΜΑΤΑ.', [], ['ΠΑΝΤΑ', 'ΟΛΑ'], 'will'],
  ['el', 'Οι Εγγυημένες Υπηρεσίες ολοκληρώνονται σε 20 ημέρες.', [], [], 'will'],
  ['sv', 'Vi svarar så snart som möjligt.', ['så snart som möjligt'], [], 'will'],
  ['sv', 'Vårt mål är att svara på 90 procent av samtalen inom tre minuter.', [], [], 'aim'],
  ['sv', 'Vi garanterar alltid svar samma dag.', [], ['garanterar', 'alltid'], 'will'],
  ['sv', 'Enligt vår servicegaranti svarar vi inom en dag.', [], [], 'will'],
  ['sv', 'Vi har öppet alla vardagar kl. 8–17.', [], [], 'will'],
] as const)('%s: %s', async (tag, sentence, vague, absolutes, modality) => {
  const [commitment] = readPolicy(sentence, {pack: await loadPack(tag)}).commitments
  expect({
    vague: commitment?.vague.map(({text}) => text),
    absolutes: commitment?.absolutes.map(({text}) => text),
    modality: commitment?.modality,
  }).toEqual({vague, absolutes, modality})
})

test.each([
  ['el', 'ΑΡΘΡΟ 5: ΠΑΡΑΠΟΝΑ ΚΑΙ ΕΝΣΤΑΣΕΙΣ', 'complaints'],
  ['el', 'Τι μπορείτε να κάνετε αν δεν μείνατε ικανοποιημένοι;', 'complaints'],
  ['el', 'Όταν δεν τηρούμε τις δεσμεύσεις μας', 'compensation'],
  ['el', 'Ωράριο και σημεία εξυπηρέτησης', 'opening-hours+channels'],
  ['el', 'Παράπονα της γειτονιάς για τον θόρυβο', ''],
  ['sv', '3 § Så klagar du', 'complaints'],
  ['sv', 'Vad händer om vi inte håller vad vi lovar?', 'compensation'],
  ['sv', 'Uppföljning och revidering', 'measurement+review'],
  ['sv', 'VÅRA SERVICEGARANTIER', 'standards'],
  ['sv', 'Klagomål från grannar om buller', ''],
])('%s heading: %s', async (tag, heading, roles) => {
  const {sections} = readPolicy(`# T\n\n## ${heading}\n\na\n`, {pack: await loadPack(tag)})
  expect(sections.flatMap(section => section.roles).join('+')).toBe(roles)
})
