// Checked by `tsc -p tsconfig.tests.json`: each `@ts-expect-error` must be one.
import {defineRule} from './define-rule.ts'
import type {RegisteredRule, RuleList} from './types.ts'

const typed = defineRule({
  meta: {
    id: 'typed',
    description: 'Require typed rules.',
    severity: 'warn',
    presets: ['recommended'],
    type: 'problem',
    needs: ['vague', 'cues'],
    options: {
      max: {type: 'integer', default: 3, description: 'How many.'},
      allow: {type: 'array', items: {type: 'string'}, default: [], description: 'Terms to accept.'},
      style: {type: 'string', enum: ['short', 'long'], default: 'short', description: 'Which.'},
      words: {
        type: 'object',
        additionalProperties: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]},
        default: {},
        description: 'Words by word.',
      },
    },
    messages: {long: {what: 'Too long: {{length}}.'}, replace: {what: 'Replace it.'}},
  },
  create(context) {
    const max: number = context.options.max
    const allow: readonly string[] = context.options.allow
    const style: 'short' | 'long' = context.options.style
    const words: Readonly<Record<string, string | readonly string[]>> = context.options.words
    // @ts-expect-error there is no such option
    context.options.min
    // @ts-expect-error the option is no string
    const wrong: string = context.options.max
    // @ts-expect-error no such word
    const other: 'wide' = context.options.style

    return {
      text(node) {
        const value: string = node.value
        // @ts-expect-error a text has no depth
        node.depth
        context.report({node, messageId: 'long', data: {length: value.length}})
        // @ts-expect-error there is no such message
        context.report({node, messageId: 'short'})
        context.report({
          node,
          messageId: 'long',
          // @ts-expect-error there is no such message
          suggest: [{messageId: 'replaced', fix: fixer => fixer.remove(node)}],
        })
      },
      commitment(commitment) {
        const isMeasurable: boolean = commitment.measurable
        context.report({range: commitment.range, messageId: isMeasurable ? 'long' : 'replace'})
      },
      'heading:exit'(node) {
        const depth: number = node.depth
        if (depth > max && allow.length > 0 && style === 'long') words[wrong + other]
      },
    }
  },
})

const plain = defineRule({
  meta: {
    id: 'plain',
    description: 'Require plain rules.',
    severity: 'error',
    presets: [],
    type: 'layout',
    needs: [],
    options: {},
    messages: {only: {what: 'Only this.'}},
  },
  // @ts-expect-error there is no such visitor
  create(context) {
    // @ts-expect-error this rule has no options
    context.options.max
    return {headding() {}}
  },
})

defineRule({
  meta: {
    id: 'wrong',
    description: 'Require a described option.',
    severity: 'warn',
    presets: [],
    type: 'layout',
    // @ts-expect-error no part of a language pack
    needs: ['vagueTerms'],
    // @ts-expect-error an option without description
    options: {max: {type: 'integer', default: 1}},
    messages: {only: {what: 'Only this.'}},
  },
  create: () => ({}),
})

// Rules of different options stand in one list without casts.
export const registered: RegisteredRule = {category: 'wording', rule: typed}
export const list: RuleList = {typed: registered, plain: {category: 'wording', rule: plain}}
