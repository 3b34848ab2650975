import {expect, test} from 'vitest'
import {isFictionalDomain, isMailable, mailOf, unprotect} from './emails.ts'

test.each([
  'info@council.gov.uk',
  "o'brien+charter@sub.domain.co",
  'reclami@città.it',
  'a@xn--bcher-kva.de',
  'ΕΞΥΠΗΡΕΤΗΣΗ@δήμος.gr',
])('mail reaches %s', address => {
  expect(isMailable(address)).toBe(true)
})

test.each([
  'info@council',
  'info@@council.gov.uk',
  'info@council..uk',
  'info@council,gov.uk',
  'in fo@council.uk',
  'info.@council.uk',
  '@council.uk',
  'info@-council.uk',
  'info@council.u',
  'info@192.168.1.1',
])('no mail reaches %s', address => {
  expect(isMailable(address)).toBe(false)
})

test('names of templates are told from others', () => {
  const names = [
    'example.com',
    'mail.example.org',
    'shop.example',
    'domain.tld',
    'yourcompany.com',
    'your-domain.it',
  ]
  expect(names.filter(name => !isFictionalDomain(name))).toEqual([])
  const real = [
    'example-charity.org',
    'council.gov.uk',
    'company.com',
    'myexample.com',
    'beispiel.de',
    'yourhousing.org',
  ]
  expect(real.filter(isFictionalDomain)).toEqual([])
})

test('addresses are read from links', () => {
  expect(mailOf('mailto:a%2Bb@c.org?subject=x')).toBe('a+b@c.org')
  expect(mailOf('a@c.org')).toBe('a@c.org')
  expect(mailOf('mailto:%zz')).toBe('%zz')
  expect([mailOf('https://a@c.org'), mailOf('a.md'), mailOf('x/a@c.org')]).toEqual([null, null, null])
})

test('what Cloudflare hid is read again', () => {
  const hidden = [0x42, ...[...'help@council.uk'].map(sign => sign.charCodeAt(0) ^ 0x42)]
  const hex = hidden.map(byte => byte.toString(16).padStart(2, '0')).join('')
  expect(unprotect(`/cdn-cgi/l/email-protection#${hex}`)).toBe('help@council.uk')
  expect(unprotect('/cdn-cgi/l/email-protection#0001020304')).toBeNull()
  expect(unprotect('/cdn-cgi/l/email-protection')).toBeNull()
})
