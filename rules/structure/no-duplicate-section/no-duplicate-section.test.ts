import {ruleTester} from '@policy-lint/rule-tester'
import rule from './no-duplicate-section.ts'

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: '# Complaints\n\n## Complaints\n\nWrite to us.\n'},
    {text: '# Charter\n\n## Complaints\n\nWrite to us.\n\n## Complaints about our staff\n\nCall us.\n'},
    // Parts of different sections may be called the same.
    {
      text: '# Charter\n\n## Letters\n\n### How fast\n\n5 days.\n\n## Calls\n\n### How fast\n\n20 seconds.\n',
    },
    {text: '# Charter\n\n## Severity 1\n\n1 hour.\n\n## Severity 2\n\n4 hours.\n'},
    {text: '# Charter\n\n## Article 1\n\nOne.\n\n## Article 2\n\nTwo.\n'},
    {text: '# Charter\n\n## 2 hours\n\nOne.\n\n## 4 hours\n\nTwo.\n'},
    // A section and its part.
    {text: '# Charter\n\n## Refunds\n\nFor all.\n\n### Refunds\n\nWithin 14 days.\n'},
    // Labels in front of text are no headings.
    {text: '# Charter\n\n## Alder Street\n\n**Contact:** Ann.\n\n**Contact:** Bob.\n'},
    // Headings that nobody can read are not the same.
    {text: '# Charter\n\n##\n\nOne.\n\n##\n\nTwo.\n'},
    {text: '# Charter\n\n> ## Refunds\n\n## Refunds\n\nWithin 14 days.\n'},
    {
      text: '# Charter\n\n## Example\n\nOne.\n\n## Example\n\nTwo.\n',
      options: {allow: ['example']},
    },
    {text: '# Charter\n\n## Complaints\n\nWrite.\n\n## How to complain\n\nCall.\n'},
    {
      text: '# Charter\n\n## Complaints\n\nWrite.\n\n### How to complain\n\nCall.\n',
      options: {once: ['complaints']},
    },
  ],
  invalid: [
    {
      text: '# Charter\n\n## Complaints\n\nWrite to us.\n\n## Contact\n\nCall 020 7946 0000.\n\n## COMPLAINTS\n\nCall us.\n',
      expect: `
        ## COMPLAINTS
           ~~~~~~~~~~ A reader who looks for “COMPLAINTS” finds two sections of this name: the first is in line 3.
      `,
    },
    {
      text: '# Charter\n\n## 1. Scope\n\nAll of us.\n\n## 4. Scope\n\nAll shops.\n',
      expect: `
        ## 4. Scope
           ~~~~~~~~ A reader who looks for “4. Scope” finds two sections of this name: the first is in line 3.
      `,
    },
    {
      text: '# Χάρτης\n\n## Παράπονα\n\nΓράψτε μας.\n\n## ΠΑΡΑΠΟΝΑ\n\nΤηλεφωνήστε μας.\n',
      language: 'el',
      expect: `
        ## ΠΑΡΑΠΟΝΑ
           ~~~~~~~~ A reader who looks for “ΠΑΡΑΠΟΝΑ” finds two sections of this name: the first is in line 3.
      `,
    },
    {
      text: '# Charta\n\n<h2>Stížnosti</h2>\n<p>Pište.</p>\n\n<h2>Stížnosti</h2>\n<p>Volejte.</p>\n',
      language: 'cs',
      expect: `
        <h2>Stížnosti</h2>
            ~~~~~~~~~ A reader who looks for “Stížnosti” finds two sections of this name: the first is in line 3.
      `,
    },
    {
      text: '# Charter\n\n## Letters\n\nWithin 5 days.\n\n## Calls\n\nAt once.\n\n## Letters\n\nWithin 5 days.\n',
      expect: `
        ## Letters
           ~~~~~~~ A reader finds the section “Letters” a second time, word for word: the first is in line 3.
      `,
      suggestions: [
        {
          messageId: 'remove',
          output: '# Charter\n\n## Letters\n\nWithin 5 days.\n\n## Calls\n\nAt once.\n',
        },
      ],
    },
    {
      text: '# Charter\n\n## Letters\n\n### How fast\n\n5 days.\n\n## Calls\n\n### How fast\n\n20 seconds.\n',
      options: {siblingsOnly: false},
      expect: `
        ### How fast
            ~~~~~~~~ A reader who looks for “How fast” finds two sections of this name: the first is in line 5.
      `,
    },
    {
      text: '# Carta\n\n## Reclami\n\nScriveteci.\n\n## Contatti\n\nVia Roma 1.\n\n## Come presentare un reclamo\n\nChiamateci.\n',
      language: 'it',
      options: {once: ['complaints']},
      expect: `
        ## Come presentare un reclamo
           ~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader who looks for this under “Reclami”, in line 3, misses what “Come presentare un reclamo” says about the same matter.
      `,
    },
  ],
})
