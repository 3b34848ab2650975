import type {ReporterContext} from '../types.ts'
import {escapeControls, escapeJson, escapeWorkflow} from './escape.ts'

export type Style = 'bold' | 'error' | 'warn' | 'error-bold' | 'warn-bold' | 'fix' | 'underline'

/** A run of text of one style on one line. */
export interface Span {
  text: string
  style?: Style | undefined
  /** Address that the text leads to. */
  link?: string | undefined
}
export type Line = readonly Span[]

declare const safe: unique symbol
/** Text that came out of a sink. Reporters can only return this, and only the sinks make it. */
export type SafeText = string & {readonly [safe]: true}

const codes: Readonly<Record<Style, string>> = {
  bold: '1',
  error: '31',
  warn: '33',
  'error-bold': '1;31',
  'warn-bold': '1;33',
  fix: '32',
  underline: '4',
}

type Medium = Pick<ReporterContext, 'color' | 'hyperlinks' | 'env'>

/**
 * The only way from lines to text: every span is escaped, our own colours and links are added after that.
 *
 * @example render([[{text: 'error', style: 'error-bold'}, {text: ' a.md:1:1'}]], context)
 */
export function render(lines: readonly Line[], medium: Medium): SafeText {
  return lines.map(line => `${renderLine(line, medium)}\n`).join('') as SafeText
}

/**
 * The same for lines that a program may apply: blanks at the end, tabs, and what ends a Windows line stay as they are.
 *
 * @example renderVerbatim([[{text: '+use  ', style: 'fix'}]], context)
 */
export function renderVerbatim(lines: readonly Line[], medium: Medium): SafeText {
  const rendered = lines.map(line => {
    const isWindows = line.at(-1)?.text.endsWith('\r') === true
    const text = line.map(({text, style}, index) => {
      const own = isWindows && index === line.length - 1 ? text.slice(0, -1) : text
      const escaped = own.split('\t').map(escapeControls).join('\t')
      return medium.color && style && escaped !== '' ? `\x1b[${codes[style]}m${escaped}\x1b[0m` : escaped
    })
    const whole = text.join('')
    return `${medium.env === 'github-actions' ? escapeWorkflow(whole) : whole}${isWindows ? '\r' : ''}\n`
  })
  return rendered.join('') as SafeText
}

/**
 * The only way from values to JSON text.
 *
 * @example renderJson([{filePath: 'a.md'}])
 */
export function renderJson(value: unknown): SafeText {
  return `${escapeJson(JSON.stringify(value))}\n` as SafeText
}

function renderLine(line: Line, medium: Medium): string {
  const text = line.map(span => renderSpan(span, medium)).join('')
  const trimmed = text.replace(/(?<! ) +$/, '')
  return medium.env === 'github-actions' ? escapeWorkflow(trimmed) : trimmed
}

function renderSpan(span: Span, medium: Medium): string {
  const text = escapeControls(span.text)
  if (text === '') return ''
  const styled = medium.color && span.style ? `\x1b[${codes[span.style]}m${text}\x1b[0m` : text
  return medium.hyperlinks && isPlainAddress(span.link)
    ? `\x1b]8;;${span.link}\x1b\\${styled}\x1b]8;;\x1b\\`
    : styled
}

function isPlainAddress(link: string | undefined): link is string {
  return link !== undefined && /^https?:\/\/[\x21-\x7e]+$/.test(link)
}
