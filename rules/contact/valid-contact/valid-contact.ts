import {defineRule, type FixFunction} from '@policy-lint/core'
import type {Contact, Policy, Range} from '@policy-lint/model'
import {Coverage} from '../../_shared/coverage.ts'
import {isBareMail, isFictionalDomain, isMailable, mailOf, unprotect} from '../../_shared/emails.ts'
import {type LinkTarget, linkTargets} from '../../_shared/link-targets.ts'
import {
  digitsOf,
  internationalForms,
  isFictionalNumber,
  isNumberOnly,
  isSameNumber,
} from '../../_shared/phones.ts'
import {allows} from '../../_shared/wildcards.ts'

const hidden = /\[email[\s\u00a0]protected\]/gi
/** Looks like an address, and has two signs too many or a comma for a full stop. */
const misspelt =
  /(?<![\p{L}\p{N}@/._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@{2,3}[\p{L}\p{N}.-]{2,100}|@[\p{L}\p{N}-]{1,60}(?:\.\.|,)[\p{L}\p{N}-]{2,60}(?:\.[\p{L}\p{N}-]{2,60}){0,4})/gu
/** Short codes and internal numbers are in no table. */
const shortestNational = 7

export default defineRule({
  meta: {
    id: 'valid-contact',
    description: 'Disallow addresses and numbers that reach nobody.',
    severity: 'error',
    presets: ['recommended', 'strict'],
    type: 'problem',
    fixable: true,
    hasSuggestions: true,
    needs: [],
    options: {
      region: {
        type: 'string',
        default: '',
        description:
          'The region (“GB”, “IT”) in which numbers without a country code are dialled; the document’s own where it is empty.',
      },
      placeholders: {
        type: 'boolean',
        default: true,
        description: 'Whether to report addresses and numbers that only stand in examples.',
      },
      allow: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Addresses and numbers that are accepted as they are written; “*” stands for anything.',
      },
    },
    messages: {
      scheme: {
        what: 'A reader who follows this link finds nothing: without “{{scheme}}” it is taken for a file of this name.',
        label: 'needs “{{scheme}}”',
        todo: 'put “{{scheme}}” in front.',
      },
      address: {
        what: 'A reader who writes to “{{address}}” reaches nobody: mail can’t be delivered to it.',
        label: 'no address',
        todo: 'correct the address.',
      },
      exampleAddress: {
        what: 'A reader who uses “{{address}}” reaches nobody: the name is kept for examples.',
        label: 'kept for examples',
        todo: 'write your own address.',
      },
      exampleNumber: {
        what: 'A reader who calls “{{number}}” reaches nobody: it is a number for examples.',
        label: 'a number for examples',
        todo: 'write your own number.',
      },
      number: {
        what: 'A reader who calls “{{number}}” reaches nobody: it has a digit too many or too few, or no such country.',
        label: 'can’t be dialled',
        todo: 'correct the number.',
      },
      hidden: {
        what: 'A reader sees “[email protected]” instead of an address: it was copied from a page that hides it.',
        label: 'hidden address',
        todo: 'write the address itself.',
      },
      otherAddress: {
        what: 'A reader who trusts this link writes to somebody else: it shows “{{shown}}” and leads to “{{target}}”.',
        label: 'leads to {{target}}',
        todo: 'write the same address in both places.',
      },
      otherNumber: {
        what: 'A reader who trusts this link calls somebody else: it shows “{{shown}}” and dials “{{target}}”.',
        label: 'dials {{target}}',
        todo: 'write the same number in both places.',
      },
      use: {what: 'Write “{{text}}”.'},
    },
  },
  create(context) {
    const {options, phones, policy} = context
    const isAllowed = allows(options.allow)
    const region = options.region === '' ? policy.region : options.region

    return {
      policy() {
        const targets = linkTargets(policy)
        const judged = new Coverage(targets.filter(judgeLink).map(({whole}) => whole))
        for (const contact of policy.contacts) if (!judged.touches(contact.range)) judgeContact(contact)
        judgeText(new Coverage(targets.map(({whole}) => whole)))
      },
    }

    /** Whether something was said of a link, so that its address is not looked at once more. */
    function judgeLink(target: LinkTarget): boolean {
      const {url, range, whole, words} = target
      if (url.includes('/cdn-cgi/l/email-protection')) {
        const suggest = unhiding(target)
        context.report({range: whole, messageId: 'hidden', suggest})
        return true
      }
      const scheme = isBareMail(url) ? 'mailto:' : /^\+\d{7,15}$/.test(url) ? 'tel:' : null
      if (scheme !== null && !isAllowed(url)) {
        const fix: FixFunction | null = target.isExact ? fixer => fixer.insertTextBefore(range, scheme) : null
        context.report({range, messageId: 'scheme', data: {scheme}, fix})
        return true
      }
      return judgeShown(words.trim(), target)
    }

    /** A link that shows one address or number and leads to another. */
    function judgeShown(shown: string, {url, range, whole}: LinkTarget): boolean {
      if (isAllowed(shown)) return false
      const mail = mailOf(url)
      if (mail !== null && isMailable(shown) && isMailable(mail) && fold(shown) !== fold(mail)) {
        context.report({range: whole, messageId: 'otherAddress', data: {shown, target: mail}})
        return true
      }
      const number = /^tel:(.+)/i.exec(url)?.[1]
      if (number === undefined) return false
      if (isNumberOnly(shown) && digitsOf(number) !== '' && !isSameNumber(shown, number)) {
        context.report({range: whole, messageId: 'otherNumber', data: {shown, target: number}})
        return true
      }
      return judgeNumber(number, range)
    }

    function judgeContact({kind, text, range}: Contact): void {
      if (isAllowed(text) || isTemplate(text)) return
      if (kind === 'email') {
        const address = text.trim()
        if (/[[(]at[\])]/i.test(address)) return
        const all = address.split(',').map(one => one.trim())
        const data = {address: shorten(address)}
        if (!all.every(isMailable)) context.report({range, messageId: 'address', data})
        else
          judgeDomain(
            all.map(one => one.split('@')[1] ?? ''),
            data,
            range,
          )
      } else if (kind === 'url') {
        const host = /^https?:\/\/([^/?#:@]{1,253})/i.exec(text)?.[1]
        if (host) judgeDomain([host], {address: shorten(text)}, range)
      } else if (kind === 'phone') judgeNumber(text, range)
    }

    function judgeDomain(domains: readonly string[], data: {address: string}, range: Range): void {
      if (!options.placeholders || !domains.some(isFictionalDomain)) return
      context.report({range, messageId: 'exampleAddress', data})
    }

    function judgeNumber(number: string, range: Range): boolean {
      const data = {number: shorten(number)}
      if (isAllowed(number) || isTemplate(number)) return false
      if (options.placeholders && isFictionalNumber(number)) {
        context.report({range, messageId: 'exampleNumber', data})
        return true
      }
      if (!phones || canExist(number)) return false
      context.report({range, messageId: 'number', data})
      return true
    }

    function canExist(number: string): boolean {
      const forms = internationalForms(number)
      if (forms.length > 0) return forms.some(form => phones?.canExist(form, null) !== false)
      const isNational =
        region !== null && isNumberOnly(number) && digitsOf(number).length >= shortestNational
      return !isNational || phones?.canExist(number, region) !== false
    }

    /** What is no link and was not read as a contact, because something is wrong with it. */
    function judgeText(links: Coverage): void {
      for (const {prose, match, range} of matchesIn(policy, hidden)) {
        if (!links.touches(range) && !prose.quoted)
          context.report({range, messageId: 'hidden', data: {match}})
      }
      for (const {prose, match, range} of matchesIn(policy, misspelt)) {
        if (links.touches(range) || prose.quoted || isAllowed(match)) continue
        context.report({range, messageId: 'address', data: {address: shorten(match)}})
      }
    }

    function unhiding({url, whole}: LinkTarget) {
      const address = unprotect(url)
      if (address === null) return []
      const text = `[${address}](mailto:${address})`
      const fix: FixFunction = fixer => fixer.replaceTextRange(whole, text)
      return [{messageId: 'use' as const, data: {text: address}, fix}]
    }
  },
})

function* matchesIn(policy: Policy, pattern: RegExp) {
  for (const prose of policy.prose) {
    for (const {0: match, index} of prose.text.matchAll(pattern)) {
      yield {prose, match, range: prose.toSource(index, index + match.length)}
    }
  }
}

/** Filled in by a site generator, or still to be filled in by a person: other rules speak of that. */
const isTemplate = (text: string) => /[{}<>$%[\]]/.test(text)

const fold = (address: string) => address.normalize('NFC').toLowerCase()

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
