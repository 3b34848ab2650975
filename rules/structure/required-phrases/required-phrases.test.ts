import {ruleTester} from '@policy-lint/rule-tester'
import rule from './required-phrases.ts'

const ombudsman = {phrases: ['Parliamentary (and Health Service) Ombudsman']}
const text = `
  # Customer charter

  ## Complaints

  If we disagree, write to the Parliamentary Ombudsman.

  ## Contact

  Calls are free.
`

ruleTester(rule, {
  valid: [
    {text: 'Nothing is asked for.'},
    {text, options: ombudsman},
    {text: 'Skriv till Parliamentary and Health Service OMBUDSMAN.', language: 'sv', options: ombudsman},
    {
      text: 'Schrijf aan de nationale ombudsman.',
      language: null,
      options: {phrases: ['nationale ombudsman*']},
    },
    {text, options: {phrases: [['regulator', 'ombudsman']]}},
    {text, options: {phrases: ['ombuds*'], in: ['complaints']}},
    {text, options: {phrases: ['free of charge'], kinds: ['procedure']}},
    {text: '', options: {phrases: [[]]}},
    // A level below counts too.
    {
      text: '# Customer charter\n\n## Complaints\n\n### Step 3\n\nWrite to the ombudsman.\n',
      options: {phrases: ['ombudsman'], in: ['complaints']},
    },
  ],
  invalid: [
    {
      text,
      options: {phrases: ['free of charge', ['regulator', 'watchdog']]},
      expect: `
        (document) A reader is nowhere told “free of charge”.
        (document) A reader is nowhere told “regulator / watchdog”.
      `,
    },
    {
      text,
      options: {phrases: ['ombudsman'], in: ['contact']},
      expect: `
        ## Contact
           ~~~~~~~ A reader who looks under “Contact” is not told “ombudsman”.
      `,
    },
    {
      text: '> Write to the ombudsman.\n',
      options: {phrases: ['ombudsman'], in: ['complaints']},
      expect: `
        (document) A reader is nowhere told “ombudsman”.
      `,
    },
  ],
})
