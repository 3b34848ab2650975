import {ruleTester} from '@policy-lint/rule-tester'
import rule from './contact-details.ts'

const charter = (line: string) =>
  `# Customer charter\n\n## Our standards\n\nWe answer 95% of calls within 30 seconds.\n\n${line}\n`
const policy = (line: string) =>
  `# Customer service policy\n\nWe refund your order within 14 days.\n\n${line}\n`

ruleTester(rule, {
  valid: [
    {text: charter('Write to help@library.example.org.')},
    {text: charter('Call us on 0800 123 4567.')},
    {text: charter('Not happy? [Contact us]({{ site.email_support }}).')},
    {text: charter('Not happy? Just contact [our team]({{ site.team }}).')},
    {
      text: charter(
        'Please get in touch with [our friendly team][team].\n\n[team]: https://example.org/team',
      ),
    },
    {text: charter('Ask in [our channel](https://library.slack.com/archives/help).')},
    {text: charter('<p>Use the <a href="/contact">form</a>.</p>')},
    {text: `---\nowner_slack: "#front-desk"\n---\n\n${charter('')}`},
    // Not every policy says how to reach anybody.
    {text: policy('We also exchange it.')},
    {text: policy('After you contact us, we answer within 2 working days.')},
    {text: policy('Please contact us on 0800 123 4567.')},
    {text: policy('## Complaints\n\nYou can [send a complaint](https://example.org/form).')},
    {text: policy('## Complaints\n\nYou can use the online form in your account.')},
    // Guidance about somebody else's complaints.
    {
      text: policy(
        '## Making a complaint\n\nYou can complain to the ombudsman.\n\nThe Ombudsman\\\nTel: 0800 917 4487',
      ),
    },
    {text: '# Service playbook\n\n## Complaints\n\nListen to you customer.\n', kind: 'playbook'},
    {text: '# Charta\n\nOdpovíme do 5 dnů.\n', kind: 'charter', language: 'cs'},
    {text: charter('Call us on 0800 123 4567 or write to help@library.example.org.'), options: {min: 2}},
    {text: charter('Write to help@library.example.org.'), options: {kinds: ['email', 'phone']}},
    {text: '# Carta dei servizi\n\nRispondiamo entro 5 giorni. Telefono: 06 933 3717\n', language: 'it'},
  ],
  invalid: [
    {
      text: charter('We also answer letters.'),
      expect: `
        (document) A reader who needs you finds no way to reach you here: no address, number or link.
      `,
    },
    {
      text: charter('Questions? Please contact us.'),
      expect: `
        Questions? Please contact us.
                   ~~~~~~~~~~~~~~ A reader who follows this finds no way to do so: the document has no address, number or link.
      `,
    },
    {
      text: charter('## Complaints\n\nTell us within a month.'),
      expect: `
        Tell us within a month.
        ~~~~~~~ A reader who follows this finds no way to do so: the document has no address, number or link.
      `,
    },
    {
      text: charter('If you are still not happy, ask the ombudsman.\n\n## Ombudsman\n\nTel: 0800 917 4487'),
      expect: `
        (document) A reader who needs you finds no way to reach you here: no address, number or link.
      `,
    },
    {
      text: policy('Not happy with it? Please contact us.'),
      expect: `
        Not happy with it? Please contact us.
                           ~~~~~~~~~~~~~~ A reader who follows this finds no way to do so: the document has no address, number or link.
      `,
    },
    {
      text: policy('## Complaints\n\nYou can complain within a month.'),
      expect: `
        ## Complaints
           ~~~~~~~~~~ A reader with a complaint finds no way to send it: the document has no address, number or link.
      `,
    },
    {
      text: charter('Write to help@library.example.org.'),
      options: {min: 2},
      expect: `
        (document) A reader has too few ways to reach you: 1 of the 2 asked for (counted: email, phone, address, url; found: email).
      `,
    },
    {
      text: policy('Write to help@library.example.org.'),
      options: {kinds: ['phone']},
      expect: `
        (document) A reader has too few ways to reach you: 0 of the 1 asked for (counted: phone; found: email).
      `,
    },
    {
      text: '# Carta de servicios\n\nRespondemos a las cartas en 5 días.\n',
      language: 'es',
      expect: `
        (document) A reader who needs you finds no way to reach you here: no address, number or link.
      `,
    },
    {
      text: '# Política de atención al cliente\n\nDevolvemos el importe en 14 días. ¿No está satisfecho? Contáctenos.\n',
      language: 'es',
      expect: `
        Devolvemos el importe en 14 días. ¿No está satisfecho? Contáctenos.
                                                               ~~~~~~~~~~~ A reader who follows this finds no way to do so: the document has no address, number or link.
      `,
    },
    {
      text: '# Carta dei servizi\n\n## Reclami\n\nContattateci entro 30 giorni.\n',
      language: 'it',
      expect: `
        Contattateci entro 30 giorni.
        ~~~~~~~~~~~~ A reader who follows this finds no way to do so: the document has no address, number or link.
      `,
    },
    {
      text: '# Χάρτης υποχρεώσεων\n\n## ΠΑΡΑΠΟΝΑ\n\nΕπικοινωνήστε μαζί μας.\n',
      language: 'el',
      expect: `
        Επικοινωνήστε μαζί μας.
        ~~~~~~~~~~~~~~~~~~~~~~ A reader who follows this finds no way to do so: the document has no address, number or link.
      `,
    },
  ],
})
