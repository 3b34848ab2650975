import {defineRule} from '@policy-lint/core'
import {isQuoted} from '../../_shared/is-quoted.ts'
import {
  findWithWriteGood,
  loadWriteGood,
  type WriteGoodFinding,
  writeGoodChecks,
} from '../../_shared/write-good.ts'

const todo = 'say it again without these words, and keep them only if something is missing.'

export default defineRule({
  meta: {
    id: 'write-good',
    description: 'Disallow what the checker write-good finds in English: repeated words, padding, clichés.',
    severity: 'warn',
    presets: [],
    type: 'suggestion',
    hasSuggestions: true,
    needs: ['checkers'],
    yieldsTo: ['no-vague-terms', 'no-jargon', 'measurable-standards', 'realistic-standards'],
    options: {
      illusion: {type: 'boolean', default: true, description: 'Words that stand twice: “the the”.'},
      weasel: {
        type: 'boolean',
        default: true,
        description: 'Words that weaken or inflate: “very”, “various”.',
      },
      so: {type: 'boolean', default: true, description: 'Sentences that start with “So”.'},
      thereIs: {
        type: 'boolean',
        default: true,
        description: 'Sentences that start with “There is” or “There are”.',
      },
      cliches: {type: 'boolean', default: true, description: 'Worn expressions: “at the end of the day”.'},
      tooWordy: {
        type: 'boolean',
        default: false,
        description:
          'Words with shorter ones beside them. Off, since many have a meaning of their own in policies: “request”, “comply with”.',
      },
      passive: {
        type: 'boolean',
        default: false,
        description: 'The passive. Off, since policies use it where it does not matter who acts.',
      },
      adverb: {
        type: 'boolean',
        default: false,
        description: 'Adverbs. Off, since “only”, “daily” and “automatically” say something in a policy.',
      },
      eprime: {
        type: 'boolean',
        default: false,
        description: 'Any form of “to be”. Off, as in the checker itself.',
      },
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Words to accept, in any case.',
      },
    },
    messages: {
      illusion: {
        what: 'A reader stumbles over “{{text}}”, which stands twice.',
        label: 'stands twice',
        todo: 'take one of them out.',
      },
      weasel: {
        what: '“{{text}}” tells a reader nothing that can be checked.',
        label: 'says little',
        todo: 'say how much, how many or which, or take the word out.',
      },
      so: {
        what: 'A reader looks for what “So” follows from.',
        label: 'adds nothing',
        todo: 'start with what you want to say.',
      },
      thereIs: {
        what: 'A reader waits for the subject behind “{{text}}”.',
        label: 'puts off the subject',
        todo: 'start with who does what.',
      },
      passive: {
        what: '“{{text}}” leaves a reader to guess who acts.',
        label: 'by whom?',
        todo: 'name who does it, when it matters.',
      },
      adverb: {
        what: '“{{text}}” may say less than the verb does without it.',
        label: 'needed?',
        todo,
      },
      tooWordy: {
        what: '“{{text}}” takes a reader longer than it has to.',
        label: 'longer than needed',
        todo: 'look for a shorter word.',
      },
      cliches: {
        what: 'A reader skips “{{text}}”, which stands everywhere.',
        label: 'worn',
        todo: 'say in your own words what you mean.',
      },
      eprime: {
        what: '“{{text}}” says that something is, and not what it does.',
        label: 'what does it do?',
        todo: 'try a verb that says what happens.',
      },
      remove: {what: 'Take out the second “{{text}}”.'},
    },
  },
  load: loadWriteGood,
  create({options, policy, report, text}) {
    const checks = writeGoodChecks.filter(check => options[check])
    const allowed = new Set(options.allow.map(word => word.toLowerCase()))

    function reportFinding({check, range, text: words}: WriteGoodFinding): void {
      const data = {text: words}
      const gap = /[ \t]+$/.exec(text.slice(Math.max(0, range[0] - 4), range[0]))?.[0].length ?? 0
      const isRemovable = check === 'illusion' && gap > 0
      report({
        range,
        messageId: check,
        data,
        suggest: isRemovable
          ? [{messageId: 'remove', data, fix: fixer => fixer.removeRange([range[0] - gap, range[1]])}]
          : [],
      })
    }

    return {
      policy() {
        for (const finding of withoutOverlaps(findWithWriteGood(policy, checks))) {
          const {check, range, sentence, text: words} = finding
          if (allowed.has(words.toLowerCase())) continue
          // Numbers may well stand twice, and names do: Wagga Wagga.
          if (check === 'illusion' && !/^\P{Lu}*\p{Ll}/u.test(words)) continue
          if (!isQuoted({text: words, range, prose: sentence.prose, phrase: 0}, text)) reportFinding(finding)
        }
      },
    }
  },
})

/** Of two checks that mark the same words, the one that marks more of them, or the first in the list. */
function withoutOverlaps(findings: readonly WriteGoodFinding[]): WriteGoodFinding[] {
  let end = -1
  return findings
    .toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    .filter(({range}) => {
      if (range[0] < end) return false
      end = range[1]
      return true
    })
}
