import {describe, expect, test} from 'vitest'
import {parseLabels} from './labels.ts'

describe('parseLabels', () => {
  test('reads what, line and value, without comments and blank lines', () => {
    const text = `# Read once more in May.
language en
kind charter

commitment 12 2 working-day 90%
commitment 14 -  # no number
section 3 complaints
vague 14 as soon as possible
`
    expect(parseLabels(text, 'a.labels')).toEqual({
      language: 'en',
      kind: 'charter',
      labels: [
        {what: 'commitment', line: 12, value: '2 working-day 90%'},
        {what: 'commitment', line: 14, value: '-'},
        {what: 'section', line: 3, value: 'complaints'},
        {what: 'vague', line: 14, value: 'as soon as possible'},
      ],
    })
  })

  test('a sign that is no comment stays', () => {
    expect(parseLabels('placeholder 2 [#number]\n', 'a').labels[0]?.value).toBe('[#number]')
    expect(parseLabels('placeholder 2 #ask-us\n', 'a').labels[0]?.value).toBe('#ask-us')
  })

  test('lines of Windows are the same', () => {
    expect(parseLabels('language sv\r\ndate 4 reviewed 2026-01\r\n', 'a')).toEqual({
      language: 'sv',
      kind: '',
      labels: [{what: 'date', line: 4, value: 'reviewed 2026-01'}],
    })
  })

  test.each(['promise 2 -', 'commitment two -', 'commitment'])('“%s” is no label', line => {
    expect(() => parseLabels(`language en\n${line}\n`, 'a.labels')).toThrow(
      `a.labels:2: “${line}” is no label`,
    )
  })
})
