import {ruleTester} from '@policy-lint/rule-tester'
import rule from './mission-length.ts'

const four = 'We mend. We sell. We lend. We teach.'
const words = (count: number) => `${'word '.repeat(count - 1)}word.`

ruleTester(rule, {
  valid: [
    {text: ''},
    {text: '# Our mission\n'},
    {text: `# Our mission\n\n${four}\n`},
    {text: '# Policy\n\n## Our mission\n\nWe mend. We sell. We lend.\n'},
    {text: '# Policy\n\n## Our mission\n\n'},
    {text: `# Policy\n\n## Our mission\n\n${words(75)}\n`},
    // More than a mission.
    {text: `# Policy\n\n## Mission, vision and values\n\n${four}\n`},
    // A mission in few words, and what stands below it.
    {text: `# Policy\n\n## Our mission\n\nWe mend.\n\n### How we came to it\n\n${four}\n`},
    {text: `# Policy\n\n**Mission:** We mend.\n\n**Scope:** ${four}\n`},
    {text: `# Policy\n\n## Our mission\n\n${four}\n`, options: {maxSentences: 4}},
    {text: `# Policy\n\n## Our mission\n\n${words(90)}\n`, options: {maxWords: 90}},
    // Only charters hurry to the point.
    {text: `# Customer service policy\n\n## Purpose\n\n${words(200)}\n`},
    {text: `# Customer charter\n\n## Purpose\n\n${words(120)}\n`},
    {text: `# Customer charter\n\n## Purpose\n\n${words(200)}\n`, options: {maxPurposeWords: 0}},
    {text: `# Charta\n\n## Poslání\n\n${four}\n`, language: 'cs'},
    // A quotation is somebody else's mission.
    {text: `# Policy\n\n> ## Our mission\n>\n> ${four}\n`},
  ],
  invalid: [
    {
      text: `# Policy\n\n## Our mission\n\n${four}\n`,
      expect: `
        ## Our mission
           ~~~~~~~~~~~ A reader can’t keep a mission of this length in mind (sentences: 4, words: 8).
      `,
    },
    {
      text: `# Policy\n\n## Our mission\n\n${words(76)}\n`,
      expect: `
        ## Our mission
           ~~~~~~~~~~~ A reader can’t keep a mission of this length in mind (sentences: 1, words: 76).
      `,
    },
    {
      text: '# Carta dei servizi\n\n**La nostra missione:** Ripariamo. Vendiamo. Prestiamo. Insegniamo.\n',
      language: 'it',
      expect: `
        **La nostra missione:** Ripariamo. Vendiamo. Prestiamo. Insegniamo.
          ~~~~~~~~~~~~~~~~~~~ A reader can’t keep a mission of this length in mind (sentences: 4, words: 4).
      `,
    },
    {
      text: `# Kundencharta\n\n## Zweck\n\n${words(121)}\n`,
      language: 'de',
      expect: `
        ## Zweck
           ~~~~~ A reader has to go through 121 words before this charter gets to the point: that is how long its purpose is.
      `,
    },
    {
      text: '# Policy\n\n## Purpose\n\nThis policy says what customers can expect from us. It is short.\n',
      options: {maxPurposeSentence: 8},
      expect: `
        This policy says what customers can expect from us. It is short.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A reader has to take in 9 words at once to learn what this document is for.
      `,
    },
  ],
})
