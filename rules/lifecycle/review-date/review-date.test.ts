import {ruleTester} from '@policy-lint/rule-tester'
import rule from './review-date.ts'

const policy = '# Customer service policy\n\nWe answer letters within 5 working days.\n'
const reviewed = (line: string) => `${policy}\n${line}\n`
const frontMatter = (lines: string) => `---\n${lines}\n---\n\n${policy}`

ruleTester(rule, {
  valid: [
    {text: reviewed('Last reviewed: 12 March 2026')},
    {text: reviewed('Last reviewed: 22 November 2025')},
    // A month counts until its last day.
    {text: reviewed('Last updated: November 2025')},
    {text: reviewed('Last updated: November 2026')},
    {text: reviewed('Next review due: November 2026')},
    {text: frontMatter('last_reviewed_on: 2026-08-10\nreview_in: 6 months')},
    // The owner has chosen another rhythm.
    {text: reviewed('Last reviewed: 12 March 2024. Next review: 12 March 2027.')},
    {text: reviewed('Last reviewed: 12 March 2024'), options: {maxAge: 36}},
    // Which of two days it is can't be told, and neither can its age.
    {text: reviewed('Last reviewed: 03/04/2021')},
    // The day from which it applies says how old it is.
    {text: reviewed('Effective from 1 January 2026')},
    {text: reviewed('Effective from 1 January 2027')},
    // The page was changed since the review in its front matter.
    {
      text: `${frontMatter('last_reviewed_on: 2024-03-24\nreview_in: 6 months')}\nLast updated: 1 October 2026\n`,
    },
    // Nobody said that this is a policy.
    {text: 'We answer letters within 5 working days.\n'},
    {text: '# Recipes\n\nStir well.\n'},
    {text: '# Charta\n\nOdpovíme do 5 dnů.\n', kind: 'charter', language: 'cs'},
    {text: reviewed('Next review due: 20 December 2026')},
    {text: reviewed('Next review due: 20 December 2026'), options: {dueSoon: 27}},
    {text: reviewed('Ultima revisione: 12 marzo 2026'), language: 'it'},
  ],
  invalid: [
    {
      text: policy,
      expect: `
        (document) A reader can’t tell whether this still applies: no review date is given.
      `,
    },
    {
      text: reviewed('Last reviewed: 12 March 2024'),
      expect: `
        Last reviewed: 12 March 2024
                       ~~~~~~~~~~~~~ The last review, 2024-03-12, is more than 12 months ago, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: reviewed('Last reviewed: 21 November 2025'),
      expect: `
        Last reviewed: 21 November 2025
                       ~~~~~~~~~~~~~~~~ The last review, 2025-11-21, is more than 12 months ago, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: reviewed('Last updated: October 2025'),
      expect: `
        Last updated: October 2025
                      ~~~~~~~~~~~~ The last review, 2025-10, is more than 12 months ago, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: reviewed('Last reviewed: 12 March 2026'),
      options: {maxAge: 6},
      expect: `
        Last reviewed: 12 March 2026
                       ~~~~~~~~~~~~~ The last review, 2026-03-12, is more than 6 months ago, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: frontMatter('last_reviewed_at: 2023-02-01T17:00:00.000Z'),
      expect: `
        last_reviewed_at: 2023-02-01T17:00:00.000Z
                          ~~~~~~~~~~~~~~~~~~~~~~~~ The last review, 2023-02-01, is more than 12 months ago, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: reviewed('Effective from 1 January 2020'),
      expect: `
        Effective from 1 January 2020
                       ~~~~~~~~~~~~~~ The latest date here, 2020-01-01, is more than 12 months ago and no review since then is dated, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: frontMatter('last_reviewed_on: 2024-03-24\nreview_in: 6 months'),
      expect: `
        review_in: 6 months
                   ~~~~~~~~ The next review was due by 2024-09-24, which has passed, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: reviewed('Next review due: October 2026'),
      expect: `
        Next review due: October 2026
                         ~~~~~~~~~~~~ The next review was due by 2026-10, which has passed, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: reviewed('Next review due: 20 December 2026'),
      options: {dueSoon: 28},
      expect: `
        Next review due: 20 December 2026
                         ~~~~~~~~~~~~~~~~ The next review is due by 2026-12-20, in 28 days.
      `,
    },
    {
      text: reviewed('Last reviewed: 12 March 2027'),
      expect: `
        Last reviewed: 12 March 2027
                       ~~~~~~~~~~~~~ This review is dated 2027-03-12, which is still to come, so a reader can’t rely on it.
      `,
    },
    {
      text: `${frontMatter('last_reviewed_on: 2027-03-12')}\nLast reviewed: 12 March 2027\n`,
      expect: `
        last_reviewed_on: 2027-03-12
                          ~~~~~~~~~~ This review is dated 2027-03-12, which is still to come, so a reader can’t rely on it.
      `,
    },
    {
      text: reviewed('Last reviewed: 12 May 2026. Next review: 12 January 2026.'),
      expect: `
        Last reviewed: 12 May 2026. Next review: 12 January 2026.
                                                 ~~~~~~~~~~~~~~~ The next review, 2026-01-12, comes before the last one, 2026-05-12, so a reader can’t tell which is right.
      `,
    },
    {
      text: '# Χάρτης υποχρεώσεων\n\nΤελευταία αναθεώρηση: 16 Μαΐου 2023\n',
      language: 'el',
      expect: `
        Τελευταία αναθεώρηση: 16 Μαΐου 2023
                              ~~~~~~~~~~~~~ The last review, 2023-05-16, is more than 12 months ago, so a reader can’t tell whether this still applies.
      `,
    },
    {
      text: '# Carta de servicios\n\nRespondemos a las cartas en 5 días.\n',
      language: 'es',
      expect: `
        (document) A reader can’t tell whether this still applies: no review date is given.
      `,
    },
  ],
})
