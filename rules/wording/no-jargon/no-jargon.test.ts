import {ruleTester} from '@policy-lint/rule-tester'
import rule from './no-jargon.ts'

ruleTester(rule, {
  valid: [
    // Under a name of one's own only the words given count.
    {text: 'We utilise your comments.', instance: 'house', options: {terms: {leverage: 'use'}}},
    {
      text: 'Wij gebruiken uw gegevens.',
      language: null,
      instance: 'house',
      options: {terms: {leverage: 'use'}},
    },
    'To improve our service, we use your comments.',
    // Spoken about, or somebody else's words.
    '> We utilise your comments.',
    'We avoid words such as “utilise” and "prior to".',
    'We never say "we will commence proceedings prior to a hearing" to you.',
    'Run `utilise` first.\n\n    prior to\n',
    // Parts of an address.
    'Read [the page](https://example.org/prior-to/utilise) or write to utilise@example.org.',
    'See https://example.org/utilise/commence for more.',
    // Abbreviations that are explained, or no abbreviations.
    '# Service level agreement (SLA)\n\nThe SLA is on our website.\n',
    'We keep to the **SLA** (service level agreement).',
    '# Policy\n\n## Definitions\n\n- SLA: what we promise about response times.\n\n## Standards\n\nWe keep to the SLA.\n',
    'The slavery act. An sla is not an abbreviation here.',
    // Plain enough by default.
    'We will request your feedback regarding the purchase.',
    {text: 'We utilise your comments.', options: {allow: ['utilise']}},
    {text: 'We utilise your comments.', options: {allow: ['Utilise your comments']}},
    {text: 'Your case owner calls you.', options: {terms: {'case owner': 'adviser'}, allow: ['case owner']}},
    {text: 'We utilise your comments.', language: null},
    {text: 'Per migliorare usiamo i vostri commenti.', language: 'it'},
  ],
  invalid: [
    {
      text: 'We leverage and utilise your comments.',
      instance: 'house',
      options: {terms: {'leverag*': 'use', comments: ''}},
      expect: `
        We leverage and utilise your comments.
           ~~~~~~~~ Readers take in “use” faster than “leverage”.
                                     ~~~~~~~~ “comments” is on your list of words that slow readers down.
      `,
      suggestions: [{messageId: 'replace', output: 'We use and utilise your comments.'}],
    },
    {
      text: 'Onze proactieve medewerkers helpen u.',
      language: null,
      instance: 'huis',
      options: {terms: {'proactie* medewerkers': 'mensen'}},
      expect: `
        Onze proactieve medewerkers helpen u.
             ~~~~~~~~~~~~~~~~~~~~~~ Readers take in “mensen” faster than “proactieve medewerkers”.
      `,
      suggestions: [{messageId: 'replace', output: 'Onze mensen helpen u.'}],
    },
    {
      text: 'We will utilise your comments to improve the service.',
      expect: `
        We will utilise your comments to improve the service.
                ~~~~~~~ Readers take in “use” faster than “utilise”.
      `,
      output: 'We will use your comments to improve the service.',
    },
    {
      name: 'case and inflection are kept',
      text: 'In order to help, we utilised your notes. UTILISING THEM IS FREE. Prior to that, call us.',
      expect: `
        In order to help, we utilised your notes. UTILISING THEM IS FREE. Prior to that, call us.
        ~~~~~~~~~~~ Readers take in “to” faster than “In order to”.
                             ~~~~~~~~ Readers take in “used” faster than “utilised”.
                                                  ~~~~~~~~~ Readers take in “using” faster than “UTILISING”.
                                                                          ~~~~~~~~ Readers take in “before” faster than “Prior to”.
      `,
      output: 'To help, we used your notes. USING THEM IS FREE. Before that, call us.',
    },
    {
      name: 'over a line end',
      text: 'Call us in order\nto book.',
      expect: `
        Call us in order
                ~~~~~~~~ Readers take in “to” faster than “in order to”.
        to book.
        ~~
      `,
      output: 'Call us to book.',
    },
    {
      name: 'inside emphasis',
      text: 'We *utilise* your comments and _commence_ at once.',
      expect: `
        We *utilise* your comments and _commence_ at once.
            ~~~~~~~ Readers take in “use” faster than “utilise”.
                                        ~~~~~~~~ Readers take in “start” faster than “commence”.
      `,
      output: 'We *use* your comments and _start_ at once.',
    },
    {
      name: 'markup in the middle of a phrase',
      text: 'Call us **prior** to your visit.',
      expect: `
        Call us **prior** to your visit.
                  ~~~~~~~~~~ Readers take in “before” faster than “prior to”.
      `,
    },
    {
      name: 'a heading',
      text: '## Utilise our services\n\nCall us.\n',
      expect: `
        ## Utilise our services
           ~~~~~~~ Readers take in “use” faster than “Utilise”.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output: `
          ## Use our services

          Call us.

        `,
        },
      ],
    },
    {
      name: 'a name',
      text: 'We work with the Utilise group.',
      expect: `
        We work with the Utilise group.
                         ~~~~~~~ Readers take in “use” faster than “Utilise”.
      `,
      suggestions: [{messageId: 'replace', output: 'We work with the Use group.'}],
    },
    {
      name: 'the name of a link',
      text: 'See [prior to].\n\n[prior to]: https://example.org\n',
      expect: `
        See [prior to].
             ~~~~~~~~ Readers take in “before” faster than “prior to”.
      `,
    },
    {
      name: 'a compound',
      text: 'We re-utilise bottles.',
      expect: `
        We re-utilise bottles.
              ~~~~~~~ Readers take in “use” faster than “utilise”.
      `,
    },
    {
      name: 'several plain words',
      text: 'Call us with regard to your bill.',
      expect: `
        Call us with regard to your bill.
                ~~~~~~~~~~~~~~ “with regard to” slows readers down.
      `,
      suggestions: [
        {messageId: 'replace', output: 'Call us about your bill.'},
        {messageId: 'replace', output: 'Call us for your bill.'},
      ],
    },
    {
      name: 'only a rewrite helps',
      text: 'We hereby confirm your order. Your call is important to us.',
      expect: `
        We hereby confirm your order. Your call is important to us.
           ~~~~~~ “hereby” slows readers down.
                                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ “Your call is important to us” slows readers down.
      `,
    },
    {
      name: 'an abbreviation, once',
      text: 'We report on the SLA every month. The SLA is on our website.',
      expect: `
        We report on the SLA every month. The SLA is on our website.
                         ~~~ Nothing here tells a reader what “SLA” stands for.
      `,
      suggestions: [
        {
          messageId: 'replace',
          output: 'We report on the service level agreement (SLA) every month. The SLA is on our website.',
        },
      ],
    },
    {
      name: 'more than one',
      text: 'We report on all KPIs.',
      expect: `
        We report on all KPIs.
                         ~~~~ Nothing here tells a reader what “KPIs” stands for.
      `,
    },
    {
      name: 'strict',
      text: 'We will notify you via email.',
      options: {strict: true},
      expect: `
        We will notify you via email.
                ~~~~~~ “notify” slows readers down.
                           ~~~ “via” slows readers down.
      `,
      suggestions: [
        {messageId: 'replace', output: 'We will tell you via email.'},
        {messageId: 'replace', output: 'We will notify you by email.'},
        {messageId: 'replace', output: 'We will notify you through email.'},
      ],
    },
    {
      name: 'own terms',
      text: 'Your Case Owner calls you. This is business as usual.',
      options: {terms: {'case owner': 'gardener', 'business as usual': ''}},
      expect: `
        Your Case Owner calls you. This is business as usual.
             ~~~~~~~~~~ Readers take in “gardener” faster than “Case Owner”.
                                           ~~~~~~~~~~~~~~~~~ “business as usual” is on your list of words that slow readers down.
      `,
      output: 'Your Gardener calls you. This is business as usual.',
    },
    {
      name: 'own terms come first',
      text: 'Comments that you utilise.',
      options: {terms: {utilise: 'note'}},
      expect: `
        Comments that you utilise.
                          ~~~~~~~ Readers take in “note” faster than “utilise”.
      `,
      output: 'Comments that you note.',
    },
    {
      name: 'an article that would no longer fit',
      text: 'We run an omnibus.',
      options: {terms: {omnibus: 'bus'}},
      expect: `
        We run an omnibus.
                  ~~~~~~~ Readers take in “bus” faster than “omnibus”.
      `,
      suggestions: [{messageId: 'replace', output: 'We run an bus.'}],
    },
    {
      name: 'a modal verb',
      text: 'We have the ability to answer within 2 days.',
      expect: `
        We have the ability to answer within 2 days.
           ~~~~~~~~~~~~~~~~~~~ Readers take in “can” faster than “have the ability to”.
      `,
      suggestions: [{messageId: 'replace', output: 'We can answer within 2 days.'}],
    },
    {
      name: 'a table',
      text: '| Case | Answer |\n| --- | --- |\n| Prior to noon | 2 hours |\n',
      expect: `
        | Prior to noon | 2 hours |
          ~~~~~~~~ Readers take in “before” faster than “Prior to”.
      `,
      output: `
        | Case | Answer |
        | --- | --- |
        | Before noon | 2 hours |

      `,
    },
    {
      text: 'Σας ενημερώνουμε εγγράφως.',
      language: 'el',
      expect: `
        Σας ενημερώνουμε εγγράφως.
                         ~~~~~~~~ Readers take in “γραπτά” faster than “εγγράφως”.
      `,
      output: 'Σας ενημερώνουμε γραπτά.',
    },
    {
      text: 'Al fine di rispondere, vi chiediamo il numero cliente.',
      language: 'it',
      expect: `
        Al fine di rispondere, vi chiediamo il numero cliente.
        ~~~~~~~~~~ Readers take in “per” faster than “Al fine di”.
      `,
      output: 'Per rispondere, vi chiediamo il numero cliente.',
    },
    {
      name: 'an article that is joined to its word',
      text: "Presentate l'istanza allo sportello.",
      language: 'it',
      expect: `
        Presentate l'istanza allo sportello.
                     ~~~~~~~ “istanza” slows readers down.
      `,
    },
    {
      text: 'Debe cumplimentar el formulario con anterioridad a la visita.',
      language: 'es',
      expect: `
        Debe cumplimentar el formulario con anterioridad a la visita.
             ~~~~~~~~~~~~ Readers take in “rellenar” faster than “cumplimentar”.
                                        ~~~~~~~~~~~~~~~~~~ Readers take in “antes de” faster than “con anterioridad a”.
      `,
      output: 'Debe rellenar el formulario antes de la visita.',
    },
    {
      text: 'Du erhåller svar inom två dagar.',
      language: 'sv',
      expect: `
        Du erhåller svar inom två dagar.
           ~~~~~~~~ Readers take in “får” faster than “erhåller”.
      `,
      output: 'Du får svar inom två dagar.',
    },
  ],
})
