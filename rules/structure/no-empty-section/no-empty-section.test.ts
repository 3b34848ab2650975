import {ruleTester} from '@policy-lint/rule-tester'
import rule from './no-empty-section.ts'

const promise = 'We answer letters within 5 working days.\n'

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: promise},
    {text: `# Customer charter\n\n## Our standards\n\n${promise}`},
    // Sub-sections with text are text.
    {text: `# Charter\n\n## Our standards\n\n### Letters\n\n${promise}`},
    {text: `# Charter\n\n## Our standards\n\n**Letters:** ${promise}`},
    // Anything that a reader sees counts.
    {text: '# Charter\n\n## Our standards\n\n| Letters | 5 working days |\n| --- | --- |\n'},
    {text: '# Charter\n\n## Our standards\n\n![How fast we answer](times.svg)\n'},
    {text: '# Charter\n\n## Our standards\n\n> Five days.\n'},
    {text: '# Charter\n\n## Our standards\n\n```\n5 days\n```\n'},
    {text: '# Charter\n\n## Our standards\n\n- [ ] \n'},
    // Placeholders are told of by no-placeholders.
    {text: '# Charter\n\n## Our standards\n\n[To be written]\n'},
    // Site generators fill these in.
    {text: '# Charter\n\n## Contents\n\n<!-- toc -->\n\n## Hours\n\n{{< hours >}}\n'},
    {
      text: '# Charter\n\n## Hours\n\n<!-- include: hours.md -->\n\n## Fees\n\n<div id="fees"><Fees/></div>\n',
    },
    {text: '# Charter\n\n## Hours\n\n<!-- markdownlint-disable MD013 line-length -->\n'},
    {text: '# Charter\n\n<h2>Standards</h2>\n<p>Five days.</p>\n\n<h2>Plan</h2>\n<img src="plan.png">\n'},
    {text: `#Charter\n\n##Our standards\n${promise}`},
    // A part's own heading, where the levels were lost.
    {text: `# Carta\n\n## TITOLO III – Impegni\n\n## Articolo 7\n\n${promise}`, language: 'it'},
    {text: `# Charter\n\n## WHAT YOU CAN EXPECT\n\n## Letters\n\n${promise}`},
    // Quoted headings are somebody else's.
    {text: `# Charter\n\n> ## Old standards\n\n${promise}`},
    {
      text: '# Charter\n\n## Changes\n\n## Opening Hours\n\n## Fees\n\nNone.\n',
      options: {allow: ['opening hours'], allowRoles: ['changelog']},
    },
    {text: `${'#'.repeat(6)} a\n\nb\n\n${'> '.repeat(200)}## c\n`},
  ],
  invalid: [
    {
      text: `# Charter\n\n## Opening hours\n\n## Our standards\n\n${promise}`,
      expect: `
        ## Opening hours
           ~~~~~~~~~~~~~ A reader who comes to “Opening hours” finds no text under it.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `# Charter\n\n## Opening hours\n\nWe are open [weekday] to [weekday], [opening time] to [closing time].\n\n## Our standards\n\n${promise}`,
        },
        {messageId: 'remove', output: `# Charter\n\n## Our standards\n\n${promise}`},
      ],
    },
    {
      // At the end, and without a final line break.
      text: `# Charter\n\n## Letters\n\n${promise}\n## What we learnt`,
      expect: `
        ## What we learnt
           ~~~~~~~~~~~~~~ A reader who comes to “What we learnt” finds no text under it.
      `,
      suggestions: [{messageId: 'remove', output: `# Charter\n\n## Letters\n\n${promise}`}],
    },
    {
      // Of a section and its parts only the parts are told.
      text: `# Charter\n\n## Our services\n\n### Zebras\n\n---\n\n## Letters\n\n${promise}`,
      expect: `
        ### Zebras
            ~~~~~~ A reader who comes to “Zebras” finds no text under it.
      `,
      suggestions: [
        {messageId: 'remove', output: `# Charter\n\n## Our services\n\n## Letters\n\n${promise}`},
      ],
    },
    {
      text: `# Charter\n\n## Fees we ask\n\n<!-- We still have to agree on these. -->\n\n## Letters\n\n${promise}`,
      expect: `
        ## Fees we ask
           ~~~~~~~~~~~ A reader who comes to “Fees we ask” finds no text under it: it stands in a comment, which no page shows.
      `,
    },
    {
      text: `# Charter\n\n<h2>Fees we ask</h2>\n\n<h2>Letters</h2>\n<p>Five days.</p>\n`,
      expect: `
        <h2>Fees we ask</h2>
            ~~~~~~~~~~~ A reader who comes to “Fees we ask” finds no text under it.
      `,
    },
    {
      text: `# Carta\n\n## Impegni\n\n${promise}\n## Allegato A\n`,
      language: 'it',
      expect: `
        ## Allegato A
           ~~~~~~~~~~ A reader who comes to “Allegato A” finds no text under it.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output: `# Carta\n\n## Impegni\n\n${promise}\n## Allegato A\n\n- [Titolo e indirizzo]\n`,
        },
        {messageId: 'remove', output: `# Carta\n\n## Impegni\n\n${promise}`},
      ],
    },
    {
      text: '# Charta\n\n## Stížnosti\n\n## Lhůty\n\nOdpovíme do 5 dnů.\n',
      language: 'cs',
      expect: `
        ## Stížnosti
           ~~~~~~~~~ A reader who comes to “Stížnosti” finds no text under it.
      `,
      suggestions: [{messageId: 'remove', output: '# Charta\n\n## Lhůty\n\nOdpovíme do 5 dnů.\n'}],
    },
  ],
})
