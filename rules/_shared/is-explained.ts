import type {Policy} from '@policy-lint/model'

const plainTexts = new WeakMap<Policy, string>()

/**
 * Whether a document tells what an abbreviation stands for: “service level agreement (SLA)”, “SLA (service level …)”,
 * a line among its definitions, or the whole words anywhere.
 *
 * @example isExplained('SLA', 'service level agreement', policy)
 */
export function isExplained(abbreviation: string, expansion: string, policy: Policy): boolean {
  const text = plainText(policy)
  if (text.includes(`(${abbreviation})`)) return true
  if (expansion !== '' && text.toLowerCase().includes(expansion.toLowerCase())) return true
  return isOpened(text, abbreviation) || isDefined(policy, abbreviation)
}

/** The document without emphasis, its line breaks as blanks. */
function plainText(policy: Policy): string {
  let text = plainTexts.get(policy)
  if (text === undefined) {
    text = policy.text.replace(/[*_`~]/g, '').replace(/\s+/gu, ' ')
    plainTexts.set(policy, text)
  }
  return text
}

/** The abbreviation is followed by words in brackets. */
function isOpened(text: string, abbreviation: string): boolean {
  const opening = `${abbreviation} (`
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    if (/^\p{L}{2}/u.test(text.slice(at + opening.length, at + opening.length + 4))) return true
  }
  return false
}

function isDefined(policy: Policy, abbreviation: string): boolean {
  return policy.sections.some(
    ({roles, range}) => roles.includes('definitions') && policy.text.slice(...range).includes(abbreviation),
  )
}
