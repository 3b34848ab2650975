import {ruleTester} from '@policy-lint/rule-tester'
import rule from './define-abbreviations.ts'

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: '# BFR\n\n## BFR\n'},
    {
      name: 'known to everybody',
      text: 'We send a PDF by SMS, in the EU and the UK. Prices are with VAT. See the FAQs.',
    },
    {name: 'written out before', text: 'The bicycle fetching round (BFR) is free. Book the BFR.'},
    {name: 'words behind it', text: 'Book the BFR (our van) by phone. The BFR is free.'},
    {name: 'a list of terms', text: 'BFR – the van that fetches bicycles.\n\nBFR: our van.\n\nBook the BFR.'},
    {name: 'what it stands for', text: 'BFR stands for bicycle fetching round. Book the BFR.'},
    {name: 'a section of definitions', text: 'Book the BFR.\n\n## Definitions\n\nThe BFR is our van.\n'},
    {
      name: 'a table of terms',
      text: '| Term | Meaning |\n| - | - |\n| BFR | our van |\n\n## Definitions\n\n| BFR | our van |\n| - | - |\n| x | y |\n',
    },
    {name: 'an element of HTML', text: 'Book the <abbr title="bicycle fetching round">BFR</abbr>.'},
    {name: 'a definition of an extension', text: 'Book the BFR.\n\n*[BFR]: bicycle fetching round\n'},
    {name: 'a link', text: 'Book the [BFR](https://example.org/van).'},
    {name: 'the words that it is made of', text: 'The Bicycle Fetching Round is free. Book the BFR.'},
    {name: 'the title', text: '# BFR customer charter\n\nThe BFR answers within 2 days.'},
    {name: 'the own domain', text: 'The BFR answers. Write to post@bfr.example.'},
    {name: 'norms and laws', text: 'We follow ISO 10002, BSX 8477 and RDX n.º 951/2005.'},
    {name: 'numbers', text: 'Section XIV, 24 GX of space, part MCMXC and level AA.'},
    {
      name: 'postcodes and references',
      text: 'Write to 1 Mill Lane, SW1A 1AA, or give your code PR-SAU-04 or $CODE.',
    },
    {
      name: 'emphasis',
      text: 'Do NOT call. You MUST write. Repairs are FIXED. A repair is fixed within 2 days.',
    },
    {name: 'phrases that are shouted', text: 'Please READ THIS NOW. WE CLOSE AT NOON. '},
    {name: 'names', text: 'Ask the TSRB Group.'},
    {name: 'a quotation', text: 'They say “book the BFR”.\n\n> Book the BFR.\n'},
    {
      name: 'code, addresses, placeholders',
      text: 'Call `BFR`, see example.org/BFR or write to BFR@example.org, [BFR NAME].',
    },
    {name: 'two of a choice', text: 'Send TCP/QWP and Q&A.'},
    {text: 'Book the BFR.', options: {allow: ['BFR']}},
    {text: 'Book the BFR.\n\nThe bicycle fetching round (BFR) is free.', options: {late: false}},
    {name: 'a language without the words', text: 'Zavolejte BFR.', language: 'cs'},
    {text: 'Βάλτε τον ΑΦΜ και τον ΦΠΑ σας.', language: 'el'},
    {text: 'Inserite la vostra PEC e il CAP.', language: 'it'},
    {
      name: 'much of everything',
      text: `${'(ABC '.repeat(9000)}\n\n${'AB CD. '.repeat(9000)}\n\n${'*['.repeat(9000)}${'<abbr '.repeat(900)}`,
    },
  ],
  invalid: [
    {
      text: 'Book the BFR by phone. The BFR is free, and more BFRs are planned.',
      expect: `
        Book the BFR by phone. The BFR is free, and more BFRs are planned.
                 ~~~ Nothing here tells a reader what “BFR” stands for.
      `,
    },
    {
      name: 'one that the trade knows',
      text: 'We report on the **SLA** every month.',
      expect: `
        We report on the **SLA** every month.
                           ~~~ Nothing here tells a reader what “SLA” stands for.
      `,
      suggestions: [
        {messageId: 'insert', output: 'We report on the **service level agreement (SLA)** every month.'},
      ],
    },
    {
      name: 'more than one of them',
      text: 'We report on all KPIs.',
      expect: `
        We report on all KPIs.
                         ~~~~ Nothing here tells a reader what “KPI” stands for.
      `,
    },
    {
      name: 'explained too late',
      text: 'Book the BFR.\n\nThe bicycle fetching round (BFR) is free.',
      expect: `
        Book the BFR.
                 ~~~ A reader meets “BFR” here and learns what it stands for only in line 3.
      `,
    },
    {
      name: 'a table',
      text: '| Service | Price |\n| - | - |\n| BFR, on Mondays | free |\n',
      expect: `
        | BFR, on Mondays | free |
          ~~~ Nothing here tells a reader what “BFR” stands for.
      `,
    },
    {
      name: 'one that many people know',
      text: 'See the FAQ.',
      options: {explain: ['FAQ']},
      expect: `
        See the FAQ.
                ~~~ Nothing here tells a reader what “FAQ” stands for.
      `,
      suggestions: [{messageId: 'insert', output: 'See the frequently asked questions (FAQ).'}],
    },
    {
      text: 'Rivolgetevi all’URP per un rimborso.',
      language: 'it',
      expect: `
        Rivolgetevi all’URP per un rimborso.
                        ~~~ Nothing here tells a reader what “URP” stands for.
      `,
    },
    {
      text: 'Llame a la OAC antes de venir.',
      language: 'es',
      expect: `
        Llame a la OAC antes de venir.
                   ~~~ Nothing here tells a reader what “OAC” stands for.
      `,
    },
    {
      text: 'Τηλεφωνήστε στο ΒΦΡ πριν έρθετε.',
      language: 'el',
      expect: `
        Τηλεφωνήστε στο ΒΦΡ πριν έρθετε.
                        ~~~ Nothing here tells a reader what “ΒΦΡ” stands for.
      `,
    },
    {
      text: 'Boka BFR-bilen i förväg.',
      language: 'sv',
      expect: `
        Boka BFR-bilen i förväg.
             ~~~ Nothing here tells a reader what “BFR” stands for.
      `,
    },
    {
      text: 'Rufen Sie die ZBS Beratung an.',
      language: 'de',
      expect: `
        Rufen Sie die ZBS Beratung an.
                      ~~~ Nothing here tells a reader what “ZBS” stands for.
      `,
    },
    {
      text: 'Appelez l’ARS avant de venir.',
      language: 'fr',
      expect: `
        Appelez l’ARS avant de venir.
                  ~~~ Nothing here tells a reader what “ARS” stands for.
      `,
    },
  ],
})
