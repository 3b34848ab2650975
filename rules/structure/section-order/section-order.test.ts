import {ruleTester} from '@policy-lint/rule-tester'
import rule from './section-order.ts'

const document = (...headings: string[]) =>
  `# Customer charter\n\n${headings.map(heading => `## ${heading}\n\nText on ${heading.length}.\n`).join('\n')}`

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: '# Charter\n\nWe answer letters within 5 working days.\n'},
    {text: document('Purpose', 'Our standards', 'Complaints', 'Contact us')},
    // What a good document may do: its history first, its terms last, what is not covered at the end.
    {text: document('Version history', 'Purpose', 'Our standards', 'Complaints', 'Definitions')},
    {text: document('Our standards', 'Complaints', 'Escalation', 'Out of scope')},
    {text: document('Contact us', 'Complaints', 'Our standards')},
    // One matter in front of it is its occasion.
    {text: document('Our standards', 'Purpose', 'Complaints')},
    // The purpose was told before.
    {text: document('Purpose', 'Our standards', 'Complaints', 'Purpose of this page')},
    {text: '# Charter\n\n**Purpose:** To say what we do.\n\n## Our standards\n\nA.\n\n## Complaints\n\nB.\n'},
    // A part's purpose is the part's.
    {
      text: '# Charter\n\n## Services\n\n### Our standards\n\nA.\n\n### Complaints\n\nB.\n\n### Purpose\n\nC.\n',
    },
    {text: document('Our standards', 'Complaints', 'Changelog', 'Contact us')},
    {text: document('Complaints', 'Scope', 'Privacy'), options: {order: ['complaints', 'privacy']}},
    {text: document('Nothing', 'known', 'here'), options: {order: ['complaints', 'privacy']}},
    {text: '# Charta\n\n## Stížnosti\n\nA.\n\n## Lhůty\n\nB.\n', language: 'cs'},
    {text: `${'#'.repeat(7)} ${'## '.repeat(500)}\n\n${'## Purpose\n'.repeat(300)}`},
  ],
  invalid: [
    {
      text: '# Customer charter\n\n## Our standards\n\nA.\n\n## Complaints\n\nB.\n\n## Purpose\n\nC.\n',
      expect: `
        ## Purpose
           ~~~~~~~ A reader learns only at “Purpose”, after 2 other sections, what this is for or whom it is for.
      `,
      suggestions: [
        {
          messageId: 'moveBefore',
          output: '# Customer charter\n\n## Purpose\n\nC.\n\n## Our standards\n\nA.\n\n## Complaints\n\nB.\n',
        },
      ],
    },
    {
      // Numbers would be wrong behind a move.
      text: '# Carta dei servizi\n\n## 1. I nostri impegni\n\nA.\n\n## 2. Reclami\n\nB.\n\n## 3. Finalità\n\nC.\n',
      language: 'it',
      expect: `
        ## 3. Finalità
           ~~~~~~~~~~~ A reader learns only at “3. Finalità”, after 2 other sections, what this is for or whom it is for.
      `,
    },
    {
      text: '# Kundencharta\n\n## Unsere Zusagen\n\nA.\n\n## Beschwerden\n\nB.\n\n## Änderungshistorie\n\nC.\n\n## Datenschutz\n\nD.\n',
      language: 'de',
      expect: `
        ## Änderungshistorie
           ~~~~~~~~~~~~~~~~~ A reader who wants to know what you do comes upon “Änderungshistorie” in the middle, and may take it for the end.
      `,
      suggestions: [
        {
          messageId: 'moveAfter',
          output:
            '# Kundencharta\n\n## Unsere Zusagen\n\nA.\n\n## Beschwerden\n\nB.\n\n## Datenschutz\n\nD.\n\n## Änderungshistorie\n\nC.\n',
        },
      ],
    },
    {
      text: '# Kundlöfte\r\n\r\n## Klagomål\r\n\r\nA.\r\n\r\n## Om du inte är nöjd med svaret\r\n\r\nB.\r\n\r\n## Våra servicegarantier\r\n\r\nC.\r\n',
      language: 'sv',
      options: {order: ['standards', 'complaints', 'escalation']},
      expect: `
        ## Våra servicegarantier
           ~~~~~~~~~~~~~~~~~~~~~ A reader looks for “Våra servicegarantier” before “Klagomål”, and finds it behind.
      `,
      suggestions: [
        {
          messageId: 'moveBefore',
          output:
            '# Kundlöfte\r\n\r\n## Våra servicegarantier\r\n\r\nC.\r\n\r\n## Klagomål\r\n\r\nA.\r\n\r\n## Om du inte är nöjd med svaret\r\n\r\nB.\r\n',
        },
      ],
    },
    {
      text: '# Carta de servicios\n\n## Contacto\n\nA.\n\n## Nuestros compromisos\n\nB.\n\n## Quejas\n\nC.\n',
      language: 'es',
      options: {order: ['standards', 'complaints', 'contact']},
      expect: `
        ## Contacto
           ~~~~~~~~ A reader looks for “Contacto” after “Quejas”, and finds it in front.
      `,
      suggestions: [
        {
          messageId: 'moveAfter',
          output:
            '# Carta de servicios\n\n## Nuestros compromisos\n\nB.\n\n## Quejas\n\nC.\n\n## Contacto\n\nA.\n',
        },
      ],
    },
  ],
})
