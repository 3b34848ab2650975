import type {Data, Message} from '../rule/types.ts'

export interface FilledMessage {
  parts: Message
  /** Names between braces for which there was no data; they stay as they are. */
  unfilled: string[]
}

/**
 * Fill `{{name}}` in all parts of a message. What is filled in is never read as a template itself.
 *
 * @example fillMessage({what: 'Unexpected “{{term}}”.'}, {term: 'soon'}).parts.what // 'Unexpected “soon”.'
 */
export function fillMessage(message: Message, data: Data = {}): FilledMessage {
  const unfilled: string[] = []
  const parts: Message = {what: fill(message.what, data, unfilled)}
  if (message.label !== undefined) parts.label = fill(message.label, data, unfilled)
  // A language without an example to show leaves nothing to print.
  const write = message.write === undefined ? '' : fill(message.write, data, unfilled)
  if (write !== '') parts.write = write
  if (message.todo !== undefined) parts.todo = fill(message.todo, data, unfilled)
  return {parts, unfilled}
}

function fill(template: string, data: Data, unfilled: string[]): string {
  let filled = ''
  let from = 0
  for (;;) {
    const open = template.indexOf('{{', from)
    const close = open === -1 ? -1 : template.indexOf('}}', open)
    if (close === -1) return filled + template.slice(from)
    const name = template.slice(open + 2, close).trim()
    filled += template.slice(from, open)
    if (Object.hasOwn(data, name)) filled += data[name]
    else {
      unfilled.push(name)
      filled += template.slice(open, close + 2)
    }
    from = close + 2
  }
}
