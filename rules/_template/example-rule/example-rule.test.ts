import {ruleTester} from '@policy-lint/rule-tester'
import rule from './example-rule.ts'

ruleTester(rule, {
  valid: [
    'We answer letters within 10 working days.',
    'Welcome to our shop!',
    {text: 'We answer letters within 10 working days!', options: {max: 1}},
    {name: 'a language without the words', text: 'Odpovíme do 5 dnů!', language: null},
  ],
  invalid: [
    {
      text: 'We answer letters within 10 working days!',
      expect: `
        We answer letters within 10 working days!
                                                ~ A reader takes “10 working days!” for advertising and not for a promise.
      `,
      suggestions: [{messageId: 'stop', output: 'We answer letters within 10 working days.'}],
    },
    {
      text: 'Rispondiamo ai reclami entro 30 giorni!',
      language: 'it',
      expect: `
        Rispondiamo ai reclami entro 30 giorni!
                                              ~ A reader takes “entro 30 giorni!” for advertising and not for a promise.
      `,
      suggestions: [{messageId: 'stop', output: 'Rispondiamo ai reclami entro 30 giorni.'}],
    },
  ],
})
