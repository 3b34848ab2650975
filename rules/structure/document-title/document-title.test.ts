import {ruleTester} from '@policy-lint/rule-tester'
import rule from './document-title.ts'

ruleTester(rule, {
  valid: [
    {text: '# Customer charter\n\nWe answer letters within 5 working days.\n'},
    {text: 'Customer charter\n================\n\nWe answer letters within 5 working days.\n'},
    {text: '---\ntitle: Get support\n---\n\nWe answer letters within 5 working days.\n'},
    {text: '<h1 class="page">Returns policy</h1>\n\nWe refund within 14 days.\n'},
    {text: 'Returns policy\n\nWe refund within 14 days.\n'},
    {text: '#Customer promise\n\nWe answer letters within 5 working days.\n'},
    {text: '[status]: https://status.example.org\n\n# Service level agreement\n\nSee the [status] page.\n'},
    // Site generators fill these in.
    {text: '# <%= current_page.data.title %>\n\nWe refund within 14 days.\n'},
    {text: '# {{ page.title }}\n\nWe refund within 14 days.\n'},
    {text: ''},
    {text: '---\nlang: en\n---\n'},
    // Real titles need no word for the kind of document.
    {text: '# A fair deal.\n\nWe refund within 14 days.\n'},
    {text: '# Refunds\n\nWithin 14 days.\n\n# Repairs\n\nWithin 30 days.\n'},
    {text: '# Customer service policy\n\nWe refund within 14 days.\n', options: {documentType: true}},
    {text: '---\ntitle: Complaints procedure\n---\n\nWe answer.\n', options: {documentType: true}},
    {
      text: '# Carta dei servizi\n\nRispondiamo entro 5 giorni.\n',
      language: 'it',
      options: {documentType: true},
    },
    {text: '# Χάρτης υποχρεώσεων\n\nΑπαντάμε σε 5 ημέρες.\n', language: 'el', options: {documentType: true}},
    // Without the words of a language nobody can tell.
    {text: '# Každý den\n\nOdpovíme do 5 dnů.\n', language: 'cs', options: {documentType: true}},
    {text: '# Returns policy\n\n## Refunds\n\nWithin 14 days.\n', options: {single: true}},
  ],
  invalid: [
    {
      text: '## Our standards\n\nWe answer letters within 5 working days.\n',
      expect: `
        (document) A reader who finds this document can’t tell what it is: it has no title.
      `,
    },
    {
      text: 'We answer letters within 5 working days. We refund within 14 days.\n',
      expect: `
        (document) A reader who finds this document can’t tell what it is: it has no title.
      `,
    },
    {
      text: '## I nostri standard\n\nRispondiamo entro 5 giorni.\n',
      language: 'it',
      kind: 'charter',
      expect: `
        (document) A reader who finds this document can’t tell what it is: it has no title.
      `,
    },
    {
      text: '## Naše závazky\n\nOdpovíme do 5 dnů.\n',
      language: 'cs',
      expect: `
        (document) A reader who finds this document can’t tell what it is: it has no title.
      `,
    },
    {
      text: '# Wow every day\n\nWe answer letters within 5 working days.\n',
      options: {documentType: true},
      expect: `
        # Wow every day
          ~~~~~~~~~~~~~ This title does not tell a reader which kind of document it is.
      `,
    },
    {
      text: '---\ntitle: Siamo qui\n---\n\nRispondiamo entro 5 giorni.\n',
      language: 'it',
      kind: 'charter',
      options: {documentType: true},
      expect: `
        title: Siamo qui
               ~~~~~~~~~ This title does not tell a reader which kind of document it is.
      `,
    },
    {
      text: '# Returns policy\n\nWithin 14 days.\n\nComplaints policy\n=================\n\nWithin 5 days.\n',
      options: {single: true},
      expect: `
        Complaints policy
        ~~~~~~~~~~~~~~~~~ A reader can’t tell which title is the document’s: this one follows “Returns policy”.
        =================
        ~~~~~~~~~~~~~~~~~
      `,
    },
  ],
})
