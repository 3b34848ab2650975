import {defineRule} from '@policy-lint/core'
import {type LanguagePack, matcherOf, type Policy, tokenize} from '@policy-lint/model'

export default defineRule({
  meta: {
    id: 'document-title',
    description: 'Require a title that says which document this is.',
    severity: 'error',
    presets: ['recommended', 'strict'],
    type: 'problem',
    needs: [],
    options: {
      documentType: {
        type: 'boolean',
        description:
          'Also report a title without a word for the kind of document, such as policy or charter.',
        default: false,
      },
      single: {
        type: 'boolean',
        description: 'Also report every further heading of the first level.',
        default: false,
      },
    },
    messages: {
      missing: {
        what: 'A reader who finds this document can’t tell what it is: it has no title.',
        write: '{{example}}',
        todo: 'start with a heading of the first level, or write `title` in the front matter.',
      },
      unclear: {
        what: 'This title does not tell a reader which kind of document it is.',
        label: 'no word such as policy or charter',
        write: '{{example}}',
        todo: 'name the kind of document in the title; a slogan can stand below it.',
      },
      second: {
        what: 'A reader can’t tell which title is the document’s: this one follows “{{title}}”.',
        label: 'a further title',
        todo: 'keep one heading of the first level and move this one a level down.',
      },
    },
  },
  create(context) {
    const {options, pack, policy} = context
    let titles = 0
    return {
      heading(node) {
        if (node.depth !== 1 || ++titles < 2 || !options.single || !policy.title) return
        context.report({node, messageId: 'second', data: {title: policy.title.text}})
      },
      policy() {
        const {title} = policy
        const example = pack?.examples.title[policy.kind] ?? ''
        if (!title) {
          if (hasText(policy) && !hasUnreadTitle(policy)) {
            context.report({
              loc: {line: 1, column: 1},
              messageId: 'missing',
              data: {example: asHeading(example)},
            })
          }
          return
        }
        if (options.documentType && pack && !saysKind(title.text, pack)) {
          context.report({range: title.range, messageId: 'unclear', data: {example}})
        }
      },
    }
  },
})

const asHeading = (example: string) => (example === '' ? '' : `# ${example}`)

const hasText = (policy: Policy) => policy.text.slice(policy.frontMatter?.range[1] ?? 0).trim() !== ''

/** A heading whose words only a site generator knows (`# <%= title %>`). */
const hasUnreadTitle = (policy: Policy) =>
  policy.tree.children.some(node => node.type === 'heading' && node.depth === 1 && node.children.length > 0)

function saysKind(title: string, pack: LanguagePack): boolean {
  const hits = matcherOf(pack).find(tokenize(title))
  return Object.keys(hits).some(name => name.startsWith('kinds.'))
}
