import type {SynonymGroup} from '@policy-lint/model'

/** German words for the same people and days, between which writers change. */
export const terms: readonly SynonymGroup[] = [
  {
    words: [
      {forms: ['Kunde', 'Kunden', 'Kundin', 'Kundinnen']},
      {forms: ['Klient', 'Klienten', 'Klientin', 'Klientinnen']},
      {forms: ['Mandant', 'Mandanten', 'Mandantin', 'Mandantinnen']},
      {forms: ['Nutzer', 'Nutzern', 'Nutzers', 'Nutzerin', 'Nutzerinnen'], promised: true},
      {forms: ['Verbraucher', 'Verbrauchern', 'Verbrauchers'], promised: true},
      {forms: ['Bürger', 'Bürgern', 'Bürgers', 'Bürgerin', 'Bürgerinnen'], promised: true},
      {forms: ['Patient', 'Patienten', 'Patientin', 'Patientinnen'], promised: true},
      {forms: ['Fahrgast', 'Fahrgäste', 'Fahrgästen'], promised: true},
    ],
  },
  {
    measured: true,
    words: [
      {forms: ['Arbeitstag', 'Arbeitstage', 'Arbeitstagen', 'Arbeitstages']},
      {forms: ['Werktag', 'Werktage', 'Werktagen', 'Werktages']},
    ],
  },
]
