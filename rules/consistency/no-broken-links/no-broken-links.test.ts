import {ruleTester} from '@policy-lint/rule-tester'
import rule from './no-broken-links.ts'

const files = [
  'charter.md',
  'returns.md',
  'img/desk hours.png',
  '../README.md',
  'Forms/claim.pdf',
  'page.md.erb',
]
const headings =
  '# Charter\n\n## Opening hours & contact\n\n## Σχετικά έγγραφα\n\n## Opening hours & contact\n'

ruleTester(rule, {
  valid: [
    'See [our website](https://council.gov.uk/missing.md), [mail](mailto:a@b.org) or [call](tel:112).',
    {
      text: '[Returns](returns.md) ![](img/desk%20hours.png) [up](../README.md) [pdf](./Forms/claim.pdf?x=1)',
      files,
    },
    // Nobody knows which files there are.
    '[Returns](gone.md)',
    // Pages that a site generator makes, from wherever.
    {text: '[A](returns.html) [b](returns/) [c](about) [d](/css/site.css) [e](page.md)', files},
    {
      text: '[A]({{ site.baseurl }}/x.md) [b]({% link x.md %}) [d](@/x.md) [e]([url].md)',
      files,
    },
    {text: '![Logo](logo.png)', frontMatter: 'permalink: /charter/', files},
    `${headings}\n[A](#opening-hours--contact) [b](#σχετικά-έγγραφα) [c](#opening-hours--contact-1) [d](#Charter)\n`,
    // Accents folded, hyphens joined, numbers left out, as other generators write them.
    '## 2. Réclamations – délais\n\n[A](#2-réclamations--délais) [b](#reclamations--delais) [c](#2-reclamations-delais)\n',
    '## How to complain {#complain}\n\nText.\n{: #text}\n\n<a id="old"></a><a name=older></a>\n\n[A](#complain) [b](#text) [c](#old) [d](#older)\n',
    '[Up](#top) [words](#:~:text=hours) [line](#L10)',
    '{% include contact.md %}\n\n[Contact](#contact)',
    '[Back to top](#)\n',
    // Brackets that are no links.
    'The fee is [number][unit] and list[0][1] stays. `[a][b]` and [Company][Department].',
    'See [the policy][1].\n\n[1]: https://council.gov.uk\n',
    'As agreed.[^1]\n\n[^1]: In 2024.\n',
    {text: '[Old](gone.md)', files, options: {ignore: ['gone.*']}},
    {text: '[Old](/gone.md) [x](/README.md)', files: ['/site/README.md']},
    {text: '[x](#nowhere)', options: {anchors: false}},
    {
      text: '[Returns](returns.md#how) [x](more/c.md#any)',
      files: ['returns.md', 'more/c.md'],
      others: [
        {filePath: 'returns.md', text: '# Returns\n\n## How\n'},
        {filePath: 'more/c.md', text: '{% include all.md %}\n'},
      ],
    },
    '',
    {text: '# Jen nadpis\n', language: null},
  ],
  invalid: [
    {
      text: 'See [returns](retruns.md) and ![hours](img/hours.png "Hours").',
      files,
      expect: `
        See [returns](retruns.md) and ![hours](img/hours.png "Hours").
                      ~~~~~~~~~~ A reader who follows this link finds nothing: there is no file “retruns.md”.
                                               ~~~~~~~~~~~~~ A reader who follows this link finds nothing: there is no file “img/hours.png”.
      `,
      suggestions: [
        {messageId: 'use', output: 'See [returns](returns.md) and ![hours](img/hours.png "Hours").'},
      ],
    },
    {
      name: 'capitals',
      text: '[Claim](forms/claim.pdf) [returns](Returns.md)',
      files,
      expect: `
        [Claim](forms/claim.pdf) [returns](Returns.md)
                ~~~~~~~~~~~~~~~ A reader who follows this link finds nothing: there is no file “forms/claim.pdf”.
                                           ~~~~~~~~~~ A reader who follows this link finds nothing: there is no file “Returns.md”.
      `,
      suggestions: [{messageId: 'use', output: '[Claim](forms/claim.pdf) [returns](returns.md)'}],
    },
    {
      name: 'a disk that does not tell capitals apart',
      text: '[returns](RETURNS.md)',
      files: {exists: () => true, names: () => ['returns.md']},
      expect: `
        [returns](RETURNS.md)
                  ~~~~~~~~~~ A reader may find nothing here: the file is called “returns.md”, and most websites tell capitals from small letters.
      `,
      suggestions: [{messageId: 'use', output: '[returns](returns.md)'}],
    },
    {
      text: '[Form](/forms/claim.pdf)',
      files: ['/site/forms/claims.pdf'],
      options: {root: 'site'},
      expect: `
        [Form](/forms/claim.pdf)
               ~~~~~~~~~~~~~~~~ A reader who follows this link finds nothing: there is no file “/forms/claim.pdf”.
      `,
      suggestions: [{messageId: 'use', output: '[Form](/forms/claims.pdf)'}],
    },
    {
      name: 'anchors',
      text: `${headings}\n- [Hours](#opening-hours)\n- <a href="#about">About</a>\n- [C][c]\n\n[c]: #chatrer\n`,
      expect: `
        - [Hours](#opening-hours)
                  ~~~~~~~~~~~~~~ A reader who follows this link is not led to the place: nothing here has the address “#opening-hours”.
        - <a href="#about">About</a>
          ~~~~~~~~~~~~~~~~~ A reader who follows this link is not led to the place: nothing here has the address “#about”.
        [c]: #chatrer
             ~~~~~~~~ A reader who follows this link is not led to the place: nothing here has the address “#chatrer”.
      `,
      suggestions: [
        {
          messageId: 'use',
          output: `${headings}\n- [Hours](#opening-hours--contact)\n- <a href="#about">About</a>\n- [C][c]\n\n[c]: #chatrer\n`,
        },
        {
          messageId: 'use',
          output: `${headings}\n- [Hours](#opening-hours)\n- <a href="#about">About</a>\n- [C][c]\n\n[c]: #charter\n`,
        },
      ],
    },
    {
      name: 'a heading of another document',
      filePath: 'policies/charter.md',
      text: 'See [returns](../returns.md#refunds).',
      others: [{filePath: 'returns.md', text: '# Returns\n\n## How\n'}],
      expect: `
        See [returns](../returns.md#refunds).
                      ~~~~~~~~~~~~~~~~~~~~~ A reader who follows this link is not led to the place: nothing in ../returns.md has the address “#refunds”.
      `,
    },
    {
      text: 'Write to [our desk]() or use [the form](#).',
      expect: `
        Write to [our desk]() or use [the form](#).
                 ~~~~~~~~~~~~ A reader who follows this link stays where they are: it leads nowhere.
                                     ~~~~~~~~~~~~~ A reader who follows this link stays where they are: it leads nowhere.
      `,
    },
    {
      text: 'Look at [our site](www.council.gov.uk/contact).',
      expect: `
        Look at [our site](www.council.gov.uk/contact).
                           ~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader who follows this link finds nothing: without “https://” it is taken for a file of this name.
      `,
      suggestions: [{messageId: 'use', output: 'Look at [our site](https://www.council.gov.uk/contact).'}],
    },
    {
      text: 'Read [the privacy notice][privacy] or [returns][].[^2]',
      expect: `
        Read [the privacy notice][privacy] or [returns][].[^2]
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader sees brackets instead of a link: nothing defines “[privacy]”.
                                              ~~~~~~~~~~~ A reader sees brackets instead of a link: nothing defines “[returns]”.
                                                          ~~~~ A reader sees brackets instead of a link: nothing defines “[^2]”.
      `,
    },
    {
      text: '## I nostri impegni\n\n[Impegni](#impegni)\n',
      language: 'it',
      expect: `
        [Impegni](#impegni)
                  ~~~~~~~~ A reader who follows this link is not led to the place: nothing here has the address “#impegni”.
      `,
    },
  ],
})
