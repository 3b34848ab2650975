import {describe, expect, test} from 'vitest'
import {readPolicy} from '../policy/read-policy.ts'
import {regionCode} from './region.ts'

const regionIn = (frontMatter: string, region?: string, tag: string | null = null) =>
  readPolicy(`---\n${frontMatter}\n---\n# Charter\n`, {
    pack: null,
    region: region ?? null,
    language: {tag, evidence: 'config'},
  }).region

describe('the region of a document', () => {
  test.each([
    ['title: Charter', null],
    ['lang: en', null],
    ['lang: en-GB', 'GB'],
    ['lang: en_gb', 'GB'],
    ['lang: en-UK', 'GB'],
    ['lang: el_GR.UTF-8', 'GR'],
    ['lang: sr-Latn', null],
    ['lang: sr-Latn-RS', 'RS'],
    ['region: it\nlang: en-GB', 'IT'],
    ['country: UK', 'GB'],
    ['country: United Kingdom\nlang: en-IE', 'IE'],
  ])('%s', (frontMatter, region) => {
    expect(regionIn(frontMatter)).toBe(region)
  })

  test('the document comes before the configuration, and that before its language', () => {
    expect(regionIn('lang: en-GB', 'US')).toBe('GB')
    expect(regionIn('lang: en', 'us')).toBe('US')
    expect(regionIn('a: b', 'US', 'en-GB')).toBe('US')
    expect(regionIn('a: b', undefined, 'en-GB')).toBe('GB')
  })
})

test('codes are two letters', () => {
  expect(['gb', 'UK', ' it ', 'EUR', '', '1A', 'ΕΛ'].map(regionCode)).toEqual([
    'GB',
    'GB',
    'IT',
    null,
    null,
    null,
    null,
  ])
})
