import {ruleTester} from '@policy-lint/rule-tester'
import rule from './document-owner.ts'

const policy = (lines: string) =>
  `# Customer service policy\n\nWe answer letters within 5 working days.\n\n${lines}\n`
const frontMatter = (lines: string) => `---\n${lines}\n---\n\n${policy('')}`

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: policy('**Owner:** Head of Customer Service')},
    {text: policy('**Next review:** 1 March 2027  \n**Owner:** Customer service')},
    {text: policy('Policy owner: Customer service team.')},
    {text: policy('| Document owner | Head of Customer Service |\n| --- | --- |')},
    {text: policy('<p><strong>Owner:</strong> Head of Member Care</p>')},
    {text: policy('Next review: March 2027. Owner: Ann Abel, [phone number].')},
    {text: policy('## Who is responsible for this policy\n\nThe head of customer service.')},
    {text: policy('The head of customer service is responsible for this policy.')},
    {text: policy('The head of service is responsible for this policy. Write to [email address].')},
    {text: policy('Approved by the board on 12 March 2026.')},
    {text: frontMatter('owner: Customer service')},
    {text: frontMatter('owner_slack: "#customer-service"')},
    {text: frontMatter('owner:\n  team: Desk')},
    {text: frontMatter('policyOwners:\n  - Ann Abel')},
    {text: frontMatter('owners: [Ann Abel]')},
    {text: frontMatter('desk: Ann Abel'), options: {keys: ['desk']}},
    {
      text: '---\nresponsable: Área de calidad\n---\n\n# Carta de servicios\n\nContestamos en 5 días.\n',
      language: 'es',
    },
    {
      text: '# Carta dei servizi\n\nRispondiamo entro 5 giorni.\n\nProssima revisione: ottobre 2027. Responsabile: Ines Baldacci.\n',
      language: 'it',
    },
    {
      text: '# Kundlöften\n\nVi svarar inom 5 dagar.\n\nKundchefen ansvarar för garantierna.\n',
      language: 'sv',
    },
    {
      text: '# Kundencharta\n\nWir antworten innerhalb von 5 Tagen.\n\nVerantwortlich für diese Charta ist das Referat 3.\n',
      language: 'de',
    },
    {text: '# Χάρτης υποχρεώσεων\n\nΑπαντάμε εντός 5 ημερών.\n\nΥπεύθυνη: Μ. Σιδέρη\n', language: 'el'},
    {text: policy(''), options: {kinds: ['charter']}},
    // Nobody said that this is a policy.
    {text: 'We answer letters within 5 working days.\n'},
    {text: '# Recipes\n\nStir well.\n'},
    {text: '# Charta\n\nOdpovíme do 5 dnů.\n', language: 'cs', kind: 'charter'},
    {text: policy(`${'Owner '.repeat(2000)}\n\n${'<p>'.repeat(500)}Owner: Ann`)},
  ],
  invalid: [
    {
      text: '# Customer service policy\n\n## Letters\n\nWe answer letters within 5 working days.\n',
      expect: `
        (document) A reader who finds a mistake here can’t tell whom to ask: nobody is named as answering for this document.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output:
            '# Customer service policy\n\n## Letters\n\nWe answer letters within 5 working days.\n\n## Owner\n\n[Role] owns this document. Questions: [email address].\n',
        },
      ],
    },
    {
      // An owner of something else, a label without a value, and a key without one.
      text: '---\nowner:\n---\n\n# Carta de servicios\n\n## Cartas\n\nContestamos en 5 días. El cliente es responsable de la custodia.\n\nResponsable:\n',
      language: 'es',
      expect: `
        (document) A reader who finds a mistake here can’t tell whom to ask: nobody is named as answering for this document.
      `,
      suggestions: [
        {
          messageId: 'insert',
          output:
            '---\nowner:\n---\n\n# Carta de servicios\n\n## Cartas\n\nContestamos en 5 días. El cliente es responsable de la custodia.\n\nResponsable:\n\n## Responsable del documento\n\nResponsable: [cargo]. Aprobado por [órgano] el [fecha].\n',
        },
      ],
    },
    {
      text: policy('**Owner:** [name of role]'),
      expect: `
        **Owner:** [name of role]
                   ~~~~~~~~~~~~~~ A reader who wants to know who answers for this document finds “[name of role]”.
      `,
    },
    {
      text: policy('[Name of role] is responsible for this policy.'),
      expect: `
        [Name of role] is responsible for this policy.
        ~~~~~~~~~~~~~~ A reader who wants to know who answers for this document finds “[Name of role]”.
      `,
    },
    {
      text: '---\nowner: "[name]"\n---\n\n# Charte\n\nNous répondons sous 5 jours.\n',
      language: 'fr',
      expect: `
        owner: "[name]"
               ~~~~~~~~ A reader who wants to know who answers for this document finds “[name]”.
      `,
    },
  ],
})
