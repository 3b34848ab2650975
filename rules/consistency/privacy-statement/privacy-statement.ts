import {defineRule} from '@policy-lint/core'
import type {Found, LanguagePack, Policy, PrivacyWords} from '@policy-lint/model'
import {Coverage} from '../../_shared/coverage.ts'
import {isQuoted} from '../../_shared/is-quoted.ts'
import {linksOf} from '../../_shared/links.ts'
import {findPhrases} from '../../_shared/phrases.ts'
import {lyingIn, overlap, touching} from '../../_shared/ranges.ts'

/** Laws on health data that have one name in every language. */
const hipaa =
  /(?<![\p{L}\p{N}])(?:HIPAA|Health Insurance Portability and Accountability Act)(?![\p{L}\p{N}])/u
const gdpr = /(?<![\p{L}\p{N}])(?:GDPR|2016\/679)(?![\p{L}\p{N}])/u
/** What addresses of privacy pages are made of, in the languages of the web. */
const privacyPath =
  /privac|data-?protection|datenschutz|confidential|riservatezza|rgpd|gdpr|integritet|personuppgift|datos-personales|dati-personali|donnees-personnelles|prosopik|aporrit/i
/** Languages that are spoken in the Union and hardly in another country. */
const european = new Set(['el', 'it', 'sv', 'de'])
const union = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' '),
)

export default defineRule({
  meta: {
    id: 'privacy-statement',
    description: 'Require a word on privacy where data of persons are spoken of.',
    severity: 'warn',
    presets: ['strict'],
    type: 'problem',
    needs: ['privacy'],
    options: {
      region: {
        type: 'string',
        enum: ['auto', 'us', 'eu', 'none'],
        default: 'auto',
        description:
          'Whose law on health data applies: of the United States, of the European Union, nobody’s, or as the document’s region and language tell.',
      },
      health: {
        type: 'boolean',
        default: true,
        description: 'Whether data about somebody’s health need a word on why they may be used.',
      },
      words: {
        type: 'array',
        items: {type: 'string'},
        default: [],
        description: 'Further phrases that name data of persons, such as “meter readings”.',
      },
    },
    messages: {
      missing: {
        what: 'A reader whose data are spoken of here (“{{words}}”) is not told what happens to them.',
        label: 'and privacy?',
        todo: 'add a section on privacy, or a link to your privacy notice.',
      },
      hipaa: {
        what: 'A patient is not told which law protects what is said of their health (“{{words}}”).',
        label: 'no word on HIPAA',
        todo: 'say how you follow HIPAA, and link to your notice of privacy practices.',
      },
      healthBasis: {
        what: 'A reader is not told why data about their health (“{{words}}”) may be used.',
        label: 'no reason given',
        todo: 'name the reason (for example consent, or duty of confidentiality) and the rule: article 9 of the GDPR.',
      },
    },
  },
  create(context) {
    const {options, pack, policy, text} = context
    return {
      policy() {
        const words = pack?.privacy
        if (!pack || !words) return
        const used = usesOf(policy, pack, words)
        const [health] = options.health ? mentions(policy, words.health).filter(used) : []
        const [personal] = [
          ...mentions(policy, words.personal).filter(used),
          ...mentions(policy, words.recordings),
          ...mentions(policy, options.words),
          ...(health ? [health] : []),
        ].sort((one, other) => one.range[0] - other.range[0])
        if (personal && !saysPrivacy(policy, words)) report('missing', personal)
        else if (health) judgeHealth(health, pack, words)
      },
    }

    function judgeHealth(health: Found, {tag}: LanguagePack, words: PrivacyWords): void {
      const region = options.region === 'auto' ? lawOf(policy, tag) : options.region
      if (region === 'us' && !hipaa.test(text)) report('hipaa', health)
      const hasBasis = gdpr.test(text) || findPhrases(policy, words.healthBasis).length > 0
      if (region === 'eu' && !hasBasis) report('healthBasis', health)
    }

    function report(messageId: 'missing' | 'hipaa' | 'healthBasis', {range, text: words}: Found): void {
      context.report({range, messageId, data: {words: words.slice(0, 80)}})
    }
  },
})

/** Said in running text by the document itself: no heading, quotation or definition of a word. */
function mentions(policy: Policy, entries: PrivacyWords['personal']): Found[] {
  return findPhrases(policy, entries).filter(
    found => found.prose.kind !== 'heading' && !found.prose.quoted && !isQuoted(found, policy.text),
  )
}

/** Answers whether the sentence around some words says that they are kept or used; “never filed with your records” does not. */
function usesOf(policy: Policy, pack: LanguagePack, {uses}: PrivacyWords): (found: Found) => boolean {
  const used = findPhrases(policy, uses)
  const denied = new Coverage(findPhrases(policy, pack.cues.negation).map(({range}) => range))
  return found => {
    const [sentence] = touching(policy.sentences, found.range)
    if (!sentence || denied.touches(sentence.range)) return false
    return lyingIn(used, sentence.range).some(({range}) => !overlap(range, found.range))
  }
}

/** A section, a word anywhere, or a link to a page on privacy. */
function saysPrivacy(policy: Policy, words: PrivacyWords): boolean {
  return (
    policy.sections.some(({roles}) => roles.includes('privacy')) ||
    findPhrases(policy, words.statement).length > 0 ||
    linksOf(policy).some(({target}) => privacyPath.test(target))
  )
}

function lawOf({region}: Policy, language: string): 'us' | 'eu' | 'none' {
  if (region === 'US') return 'us'
  return (region === null ? european.has(language) : union.has(region)) ? 'eu' : 'none'
}
