import {ruleTester} from '@policy-lint/rule-tester'
import rule from './date-format.ts'

const policy = (lines: string) => `# Customer service policy\n\n${lines}\n`

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: policy('We answer letters within 5 working days.')},
    {text: policy('Last reviewed: 12 March 2026. Next review: March 12, 2027.')},
    {text: policy('Last reviewed: 2026-03-12. Next review: 2027-03.')},
    // Only one reading is a date, or both are the same day.
    {text: policy('Last reviewed: 25/03/2026')},
    {text: policy('Last reviewed: 04/04/2026')},
    // Points are written with the day in front everywhere.
    {text: policy('Last reviewed: 03.04.2026')},
    // A language that writes one order only.
    {text: '# Carta dei servizi\n\nUltima revisione: 03/04/2026\n', language: 'it'},
    {text: `---\nlang: en-GB\n---\n\n${policy('Last reviewed: 03/04/2026')}`},
    {text: policy('Last reviewed: 03/04/2026'), options: {order: 'month-day'}},
    // Dates of laws and of others, in code and in quotations.
    {text: policy('We follow the Equality Act of 03/04/2010.')},
    {text: policy('Write the date as `03/04/2026`, last reviewed `04/05/2026`.')},
    {text: policy('> Last reviewed: 03/04/2026')},
    {text: policy('Section 3/4/2026/1 and 12/03/04/2026 are no dates that we promise.')},
    // What stands in the front matter is for machines.
    {text: `---\nlast_reviewed_on: 2026-03-12\n---\n\n${policy('Next review: 12 March 2027')}`},
    // A month has no day to be taken for another.
    {text: policy('Last reviewed: 2026-03-12. Next review: March 2027.')},
    // A history of changes may have a form of its own.
    {text: policy('Last reviewed: 12 March 2026\n\n## Changelog\n\n- 2026-03-12: First version.')},
    {
      text: policy('Last reviewed: 2026-03-12. Next review: 12 March 2027.'),
      options: {consistent: false},
    },
    {text: policy('Last reviewed: 12 March 2026'), options: {format: 'long'}},
    // English has no form in digits that everybody reads alike.
    {text: policy('Last reviewed: 12 March 2026'), options: {format: 'numeric'}},
    {text: '# Kundpolicy\n\nSenast reviderad: 2026-03-12\n', language: 'sv', options: {format: 'numeric'}},
    {text: '# Charta\n\nPlatí od 12. 3. 2026.\n', language: 'cs', options: {format: 'long'}},
    {text: policy(`Last reviewed: ${'03/'.repeat(3000)}2026`)},
  ],
  invalid: [
    {
      text: policy('Last reviewed: 03/04/2026'),
      expect: `
        Last reviewed: 03/04/2026
                       ~~~~~~~~~~ Some readers take “03/04/2026” for 3 April 2026, and others for 4 March 2026.
      `,
      suggestions: [
        {messageId: 'write', output: policy('Last reviewed: 3 April 2026')},
        {messageId: 'write', output: policy('Last reviewed: 4 March 2026')},
      ],
    },
    {
      text: policy('From 3/4/2026 we will answer letters within 5 working days.'),
      expect: `
        From 3/4/2026 we will answer letters within 5 working days.
             ~~~~~~~~ Some readers take “3/4/2026” for 3 April 2026, and others for 4 March 2026.
      `,
      suggestions: [
        {
          messageId: 'write',
          output: policy('From 3 April 2026 we will answer letters within 5 working days.'),
        },
        {
          messageId: 'write',
          output: policy('From 4 March 2026 we will answer letters within 5 working days.'),
        },
      ],
    },
    {
      text: `---\nlast_reviewed_on: 03/04/2026\n---\n\n${policy('We answer letters within 5 days.')}`,
      expect: `
        last_reviewed_on: 03/04/2026
                          ~~~~~~~~~~ Some readers take “03/04/2026” for 2026-04-03, and others for 2026-03-04.
      `,
      suggestions: [
        {
          messageId: 'write',
          output: `---\nlast_reviewed_on: 2026-04-03\n---\n\n${policy('We answer letters within 5 days.')}`,
        },
        {
          messageId: 'write',
          output: `---\nlast_reviewed_on: 2026-03-04\n---\n\n${policy('We answer letters within 5 days.')}`,
        },
      ],
    },
    {
      // In a link nothing is offered.
      text: policy('Last reviewed: [03/04/2026](log.md)'),
      expect: `
        Last reviewed: [03/04/2026](log.md)
                        ~~~~~~~~~~ Some readers take “03/04/2026” for 3 April 2026, and others for 4 March 2026.
      `,
    },
    {
      text: '# Kundencharta\n\n**Zuletzt überprüft:** 12.03.2026\n\nGültig ab: 1. April 2026\n\nNächste Überprüfung: 12.03.2027\n',
      language: 'de',
      expect: `
        Gültig ab: 1. April 2026
                   ~~~~~~~~~~~~~ A reader meets dates in different forms: “1. April 2026” here, “12.03.2026” in line 3.
      `,
      output:
        '# Kundencharta\n\n**Zuletzt überprüft:** 12.03.2026\n\nGültig ab: 01.04.2026\n\nNächste Überprüfung: 12.03.2027\n',
    },
    {
      // In English the form in digits is never the one to follow.
      text: policy('Last reviewed: 25/03/2026\n\nEffective from: 13/04/2026\n\nNext review: 25 March 2027'),
      expect: `
        Last reviewed: 25/03/2026
                       ~~~~~~~~~~ A reader meets dates in different forms: “25/03/2026” here, “25 March 2027” in line 7.
        Effective from: 13/04/2026
                        ~~~~~~~~~~ A reader meets dates in different forms: “13/04/2026” here, “25 March 2027” in line 7.
      `,
      output: policy(
        'Last reviewed: 25 March 2026\n\nEffective from: 13 April 2026\n\nNext review: 25 March 2027',
      ),
    },
    {
      // In a sentence the words around a date may have to change with it.
      text: '# Carta dei servizi\n\nLa carta è stata rivista l’8 marzo 2026. Ultima revisione: 08/03/2026\n',
      language: 'it',
      options: {format: 'iso'},
      expect: `
        La carta è stata rivista l’8 marzo 2026. Ultima revisione: 08/03/2026
                                                                   ~~~~~~~~~~ A reader who knows your documents expects this date as “2026-03-08”.
      `,
      output:
        '# Carta dei servizi\n\nLa carta è stata rivista l’8 marzo 2026. Ultima revisione: 2026-03-08\n',
    },
    {
      text: '# Carta de servicios\n\nActualizada el 01/03/2026 por el área de calidad.\n',
      language: 'es',
      options: {format: 'long'},
      expect: `
        Actualizada el 01/03/2026 por el área de calidad.
                       ~~~~~~~~~~ A reader who knows your documents expects this date as “1 de marzo de 2026”.
      `,
      suggestions: [
        {
          messageId: 'write',
          output: '# Carta de servicios\n\nActualizada el 1 de marzo de 2026 por el área de calidad.\n',
        },
      ],
    },
    {
      text: '# Charte\n\nDernière mise à jour : 2026-03-01\n',
      language: 'fr',
      options: {format: 'long'},
      expect: `
        Dernière mise à jour : 2026-03-01
                               ~~~~~~~~~~ A reader who knows your documents expects this date as “1er mars 2026”.
      `,
      output: '# Charte\n\nDernière mise à jour : 1er mars 2026\n',
    },
    {
      text: '# Χάρτης υποχρεώσεων\n\n| Τελευταία αναθεώρηση | 2026-05-16 |\n| --- | --- |\n',
      language: 'el',
      options: {format: 'numeric'},
      expect: `
        | Τελευταία αναθεώρηση | 2026-05-16 |
                                 ~~~~~~~~~~ A reader who knows your documents expects this date as “16/05/2026”.
      `,
      output: '# Χάρτης υποχρεώσεων\n\n| Τελευταία αναθεώρηση | 16/05/2026 |\n| --- | --- |\n',
    },
  ],
})
