import {applyFixes} from '@policy-lint/core'
import {dedentTemplate, indent} from './dedent.ts'
import {drawPicture} from './picture.ts'
import type {Outcome} from './run-rule.ts'

const keyIndent = '      '

/** What a rule says, as the keys of an invalid case, ready to be pasted when it is right. */
export function drawPaste({text, diagnostics}: Outcome): string {
  const {text: fixed, applied} = applyFixes(text, diagnostics)
  const suggestions = diagnostics.flatMap(diagnostic => diagnostic.suggestions ?? [])
  const suggested = suggestions.map(({messageId, fix}) => {
    const output = applyFixes(text, [{fix}]).text
    return `${keyIndent}  {messageId: ${quote(messageId)}, output: ${literal(output, `${keyIndent}  `)}},`
  })
  return [
    `${keyIndent}expect: ${template(drawPicture(text, diagnostics), keyIndent)},`,
    ...(applied.length > 0 ? [`${keyIndent}output: ${literal(fixed, keyIndent)},`] : []),
    ...(suggested.length > 0 ? [`${keyIndent}suggestions: [`, ...suggested, `${keyIndent}],`] : []),
  ].join('\n')
}

/** A template where the text comes back from it unchanged, else a plain string. */
function literal(text: string, outer: string): string {
  const isTemplate = text.includes('\n') && dedentTemplate(`\n${indent(text, '  ')}\n`) === text
  return isTemplate ? template(text, outer) : quote(text)
}

function template(text: string, outer: string): string {
  const escaped = text.replace(/[`\\]|\$\{/g, '\\$&')
  return `\`\n${indent(escaped, `${outer}  `)}\n${outer}\``
}

function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner}'`
}
