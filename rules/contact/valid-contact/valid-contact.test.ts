import type {PhoneNumbers} from '@policy-lint/core'
import {ruleTester} from '@policy-lint/rule-tester'
import rule from './valid-contact.ts'

/** Numbers of 11 or 12 digits with a country code, and of 10 in Italy. */
const phones: PhoneNumbers = {
  canExist(number, region) {
    const {length} = number.replace(/\D/g, '')
    return region === 'IT' ? length === 10 : length === 11 || length === 12
  },
}
const contact = (...lines: string[]) => `# Customer charter\n\n## Contact us\n\n${lines.join('\n\n')}\n`

ruleTester(rule, {
  valid: [
    contact('Write to info@council.gov.uk or [the desk](mailto:desk@council.gov.uk?subject=Charter).'),
    contact(
      'Call [020 7946 0018](tel:+442079460018), [+44 (0)20 7946 0018](tel:+442079460018) or [us](tel:112).',
    ),
    contact(
      'Emergency: 112. Health: 1177. Helpline: 060. Extension 4321. Call 1-800-FLOWERS or 0800 123 456.',
    ),
    {text: contact('Phone: +44 20 7946 0018 or +39 06 6987 1234/35.'), phones},
    {text: contact('Phone: 06 6987 1234, short 1522'), phones, options: {region: 'IT'}},
    // Nobody knows how long numbers are here.
    contact('Phone: +44 20 7946 001899999'),
    // Templates, and addresses that are spelled out on purpose.
    contact(
      'Write to [email address], {{ site.email }} or info [at] council.gov.uk. [Mail]({{ site.email }})',
    ),
    contact('Follow @council, or write to the team@work.'),
    contact('`mailto:info@@council.uk` and `[x](info@council.uk)`'),
    contact('[Privacy](privacy.md) [site](https://user@council.gov.uk)'),
    {text: contact('Write to help@example.com or call 555-0100.'), options: {placeholders: false}},
    {text: contact('[help@council.uk](mailto:desk@council.uk)'), options: {allow: ['*@council.uk']}},
    '',
    {text: '# Charta\n\nPište na info@mesto.cz.\n', language: null},
  ],
  invalid: [
    {
      text: contact('Write to [our desk](desk@council.gov.uk) or call [us](+442079460018).'),
      expect: `
        Write to [our desk](desk@council.gov.uk) or call [us](+442079460018).
                            ~~~~~~~~~~~~~~~~~~~ A reader who follows this link finds nothing: without “mailto:” it is taken for a file of this name.
                                                              ~~~~~~~~~~~~~ A reader who follows this link finds nothing: without “tel:” it is taken for a file of this name.
      `,
      output: contact('Write to [our desk](mailto:desk@council.gov.uk) or call [us](tel:+442079460018).'),
    },
    {
      text: contact('Write to info@@council.gov.uk, help@council,gov.uk or [the desk](mailto:desk@council).'),
      expect: `
        Write to info@@council.gov.uk, help@council,gov.uk or [the desk](mailto:desk@council).
                 ~~~~~~~~~~~~~~~~~~~~ A reader who writes to “info@@council.gov.uk” reaches nobody: mail can’t be delivered to it.
                                       ~~~~~~~~~~~~~~~~~~~ A reader who writes to “help@council,gov.uk” reaches nobody: mail can’t be delivered to it.
                                                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader who writes to “desk@council” reaches nobody: mail can’t be delivered to it.
      `,
    },
    {
      text: contact('Email: help@example.com', 'Phone: (202) 555-0143', 'Call 0123 456 789.'),
      expect: `
        Email: help@example.com
               ~~~~~~~~~~~~~~~~ A reader who uses “help@example.com” reaches nobody: the name is kept for examples.
        Phone: (202) 555-0143
               ~~~~~~~~~~~~~~ A reader who calls “(202) 555-0143” reaches nobody: it is a number for examples.
        Call 0123 456 789.
             ~~~~~~~~~~~~ A reader who calls “0123 456 789” reaches nobody: it is a number for examples.
      `,
    },
    {
      text: contact(
        'Write to [[email protected]](/cdn-cgi/l/email-protection#422a272e3202212d372c212b2e6c3729) or to [email protected] now.',
      ),
      expect: `
        Write to [[email protected]](/cdn-cgi/l/email-protection#422a272e3202212d372c212b2e6c3729) or to [email protected] now.
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader sees “[email protected]” instead of an address: it was copied from a page that hides it.
                                                                                                         ~~~~~~~~~~~~~~~~~ A reader sees “[email protected]” instead of an address: it was copied from a page that hides it.
      `,
      suggestions: [
        {
          messageId: 'use',
          output: contact('Write to [help@council.uk](mailto:help@council.uk) or to [email protected] now.'),
        },
      ],
    },
    {
      text: contact('[help@council.uk](mailto:desk@council.uk)', '[020 7946 0018](tel:+442079460019)'),
      expect: `
        [help@council.uk](mailto:desk@council.uk)
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader who trusts this link writes to somebody else: it shows “help@council.uk” and leads to “desk@council.uk”.
        [020 7946 0018](tel:+442079460019)
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader who trusts this link calls somebody else: it shows “020 7946 0018” and dials “+442079460019”.
      `,
    },
    {
      text: contact('Phone: +44 20 7946', 'Or call [us](tel:+4420794600181).'),
      phones,
      expect: `
        Phone: +44 20 7946
               ~~~~~~~~~~~ A reader who calls “+44 20 7946” reaches nobody: it has a digit too many or too few, or no such country.
        Or call [us](tel:+4420794600181).
                     ~~~~~~~~~~~~~~~~~~ A reader who calls “+4420794600181” reaches nobody: it has a digit too many or too few, or no such country.
      `,
    },
    {
      text: '# Carta dei servizi\n\n## Contatti\n\nTelefono: 06 6987 123\n',
      language: 'it',
      phones,
      options: {region: 'IT'},
      expect: `
        Telefono: 06 6987 123
                  ~~~~~~~~~~~ A reader who calls “06 6987 123” reaches nobody: it has a digit too many or too few, or no such country.
      `,
    },
  ],
})
