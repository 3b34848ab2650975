import {ruleTester} from '@policy-lint/rule-tester'
import rule from './changelog.ts'

const policy = (lines: string) =>
  `# Customer service policy\n\nWe answer letters within 5 working days.\n\n${lines}\n`
const sorted = '## Changelog\n\n- 12 March 2026: refunds explained\n- 2 May 2024: first version'
const table = (...rows: string[]) =>
  `| Version | Date | Change |\n| --- | --- | --- |\n${rows.map(row => `| ${row} |\n`).join('')}`

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: policy('')},
    {text: policy(sorted)},
    {text: policy('## Changelog\n\nNothing yet.')},
    {text: policy('## Changelog\n\n- First version')},
    // A month can be any of its days.
    {text: policy('## Changelog\n\n- March 2026: refunds explained\n- 12 March 2026: address changed')},
    // Two on one day, and entries without a date.
    {
      text: policy(
        '## Changelog\n\n- 2026-03-12: refunds\n- 2026-03-12: address\n- Older changes are in the archive',
      ),
    },
    {
      text: policy('## Changelog\n\n- 2024-05-02: first version\n- 2026-03-12: refunds'),
      options: {order: 'oldest-first'},
    },
    {
      text: policy('## Changelog\n\n- 2025-05-02: a\n- 2026-03-12: b\n- 2024-05-02: c'),
      options: {order: 'any'},
    },
    {text: policy(`Last reviewed: 12 March 2026\n\n${sorted}`)},
    // Reviewed, and nothing changed.
    {text: policy(`Last reviewed: 12 October 2026\n\n${sorted}`)},
    // Published some days after the review.
    {text: policy(`Last reviewed: 1 March 2026\n\n${sorted}`)},
    {text: policy(`Last reviewed: 1 January 2026\n\n${sorted}`), options: {graceDays: 90}},
    // A list of other dates is no history.
    {text: policy('## Opening hours\n\n- 2026-12-24: closed\n- 2026-12-31: closed')},
    {text: policy(sorted), options: {required: ['policy']}},
    {text: `---\nchangelog: ../CHANGELOG.md\n---\n\n${policy('')}`, options: {required: ['policy']}},
    {text: policy(''), options: {required: ['charter']}},
    {text: '# Charta\n\n## Historie\n\n- 2024-05-02: a\n- 2026-03-12: b\n', language: 'cs'},
    {text: policy(`${'## Changelog\n\n'.repeat(300)}${'- '.repeat(300)}2026-03-12`)},
  ],
  invalid: [
    {
      text: policy('## Changelog\n\n- 2 May 2024: first version\n- 12 March 2026: refunds explained'),
      expect: `
        ## Changelog
           ~~~~~~~~~ A reader who looks for the latest change from the top finds “12 March 2026”, in line 8, below older ones.
      `,
      output: policy('## Changelog\n\n- 12 March 2026: refunds explained\n- 2 May 2024: first version'),
    },
    {
      text: policy(
        '## Changelog\n\n* 2025-05-02: letters\n  and calls\n\n* 2026-03-12: refunds\n\n* 2024-01-02: **first**',
      ),
      expect: `
        ## Changelog
           ~~~~~~~~~ A reader who looks for the latest change from the top finds “2026-03-12”, in line 10, below older ones.
      `,
      output: policy(
        '## Changelog\n\n* 2026-03-12: refunds\n\n* 2025-05-02: letters\n  and calls\n\n* 2024-01-02: **first**',
      ),
    },
    {
      // On one day the lower one came later.
      text: policy(
        `## Version history\n\n${table('1.0 | 2024-05-02 | First', '1.1 | 2025-05-02 | Fees', '1.2 | 2025-05-02 | Calls')}`,
      ),
      expect: `
        ## Version history
           ~~~~~~~~~~~~~~~ A reader who looks for the latest change from the top finds “2025-05-02”, in line 10, below older ones.
      `,
      output: policy(
        `## Version history\n\n${table('1.2 | 2025-05-02 | Calls', '1.1 | 2025-05-02 | Fees', '1.0 | 2024-05-02 | First')}`,
      ),
    },
    {
      // Numbers, months and headings are left to people.
      text: policy('## Changelog\n\n1. 2024-05-02: first version\n2. 2026-03-12: refunds'),
      expect: `
        ## Changelog
           ~~~~~~~~~ A reader who looks for the latest change from the top finds “2026-03-12”, in line 8, below older ones.
      `,
    },
    {
      text: policy('## Changelog\n\n- May 2024: first version\n- 2026-03-12: refunds'),
      expect: `
        ## Changelog
           ~~~~~~~~~ A reader who looks for the latest change from the top finds “2026-03-12”, in line 8, below older ones.
      `,
    },
    {
      text: policy('## Changelog\n\n### 2024-05-02\n\nFirst version.\n\n### 2026-03-12\n\nRefunds.'),
      expect: `
        ## Changelog
           ~~~~~~~~~ A reader who looks for the latest change from the top finds “2026-03-12”, in line 11, below older ones.
      `,
    },
    {
      text: '# Carta dei servizi\n\n## Storico delle revisioni\n\n- 12/03/2026: rimborsi\n- 02/05/2024: prima edizione\n',
      language: 'it',
      options: {order: 'oldest-first'},
      expect: `
        ## Storico delle revisioni
           ~~~~~~~~~~~~~~~~~~~~~~~ A reader who follows the changes from the first one finds “02/05/2024”, in line 6, below later ones.
      `,
      output:
        '# Carta dei servizi\n\n## Storico delle revisioni\n\n- 02/05/2024: prima edizione\n- 12/03/2026: rimborsi\n',
    },
    {
      text: policy('## Changelog\n\n- 12 March 2027: refunds explained\n- 2 May 2024: first version'),
      expect: `
        - 12 March 2027: refunds explained
          ~~~~~~~~~~~~~ This change is dated 2027-03-12, which is still to come, so a reader can’t tell whether it holds already.
      `,
    },
    {
      text: `---\nlast_reviewed_on: 2026-01-12\n---\n\n${policy(sorted)}`,
      expect: `
        - 12 March 2026: refunds explained
          ~~~~~~~~~~~~~ The latest change, 2026-03-12, comes after the last review, 2026-01-12, so a reader can’t tell whether the whole was looked through with it.
      `,
    },
    {
      text: '# Kundencharta\n\n## Briefe\n\nWir antworten innerhalb von 5 Tagen.\n',
      language: 'de',
      options: {required: ['charter']},
      expect: `
        (document) A reader who knew an earlier version can’t see what is different: no changes are listed.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output:
            '# Kundencharta\n\n## Briefe\n\nWir antworten innerhalb von 5 Tagen.\n\n## Änderungshistorie\n\n- [Datum]: [was sich geändert hat]\n',
        },
      ],
    },
  ],
})
