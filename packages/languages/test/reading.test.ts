import {type Policy, readPolicy} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {loadPack, templateWords} from '../src/index.ts'

const en = await loadPack('en')
const read = (text: string): Policy => readPolicy(text, {pack: en, templateWords})
const line = (policy: Policy, {range}: {range: readonly [number, number]}) => policy.place(range).line

const sections = (text: string) => {
  const policy = read(text)
  return policy.sections.map(section => [
    policy.place(section.headingRange).line,
    section.heading,
    section.roles.join('+'),
  ])
}
const promises = (text: string) => {
  const policy = read(text)
  return policy.commitments.map(commitment => [
    line(policy, commitment),
    commitment.metrics[0] ? `${commitment.metrics[0].value} ${commitment.metrics[0].unit}` : '-',
    commitment.channel ?? '-',
  ])
}

describe('tables', () => {
  test("last year's results are left out, the standard beside them stays", () => {
    const table = `# C

## Our standards

| Service | Standard | Last year | Target 2026 |
| --- | --- | --- | --- |
| E-mails | 2 working days | 93% | 95% |
| Calls answered | | 88% | |
`
    expect(promises(table)).toEqual([[7, '2 working-day', 'email']])
  })

  test('of compensation: the case in front, or what is paid in front', () => {
    const table = `# C

## Compensation

| Delay | We pay |
| --- | --- |
| 20–39 minutes | 50% of the fare |
| 40 minutes or more | 100% of the fare |

| We pay | Uptime |
| --- | --- |
| 10% | 99.0% or better |
`
    const policy = read(table)
    expect(promises(table).map(([at, metric]) => [at, metric])).toEqual([
      [7, '50 percent'],
      [8, '100 percent'],
      [12, '10 percent'],
    ])
    expect(policy.commitments.flatMap(({absolutes}) => absolutes)).toEqual([])
  })
})

test('what promises above a heading governs the lists below it and its sisters; a passive in a heading opens none', () => {
  const text = `# C

## Vision

We will:

## At the desk

- greet you by name

## On the phone

- answer within a minute

Other things.

## Services that are provided

- Parking
- Library cards
`
  expect(promises(text).map(([at]) => at)).toEqual([9, 13])
})

test('what promises opens a list and is no section; lines count as items from their first on', () => {
  const text = `# C

When you phone we will:

- give you our name
- ring you back the same day

The help desk:

- answers within a minute

The council replies under regulation
n. 181 within ten
(10) working days.
`
  expect(sections(text)).toEqual([])
  expect(promises(text)).toEqual([
    [5, '-', 'phone'],
    [6, '0 day', 'phone'],
    [10, '1 minute', '-'],
    [12, '10 working-day', '-'],
  ])
})

test('lines that begin with their class are items; whoever is no customer leads in; opening hours are no definition', () => {
  const text = `# C

## Targets

P1 – outage: first response in 15 minutes
P2 – a department affected: 1 hour

Every analyst will:

- give their first name

Opening hours: Monday to Friday 9:00–17:00.
`
  expect(promises(text).map(([at, metric]) => [at, metric])).toEqual([
    [5, '15 minute'],
    [6, '1 hour'],
    [10, '-'],
    [12, '09:00-17:00 time'],
  ])
})

test.each([
  ['Last reviewed: 07/2025', ['reviewed']],
  ['Approved by the Board on 12 March 2025. Last reviewed: July 2025.', [null, 'reviewed']],
  ['In force from 1 May 2025, adopted on 14 March 2025.', ['effective', null]],
  ['Under the Act, adopted on 14 March 2001, we answer.', []],
])('dates of %j', (text, roles) => {
  expect(read(`# C\n\n${text}\n`).dates.map(({role}) => role)).toEqual(roles)
})

describe('sections', () => {
  test('headings in every dialect; the title is none', () => {
    expect(
      sections(`# Charter

## 1. Purpose
a
### 4.2 Escalation
b

##How to complain
c

<h2>Contact us</h2>
d

Privacy
-------
`),
    ).toEqual([
      [3, '1. Purpose', 'purpose'],
      [5, '4.2 Escalation', 'escalation'],
      [8, 'How to complain', 'complaints'],
      [11, 'Contact us', 'contact'],
      [14, 'Privacy', 'privacy'],
    ])
  })

  test('GovSpeak headings, labels and bold lines stand in paragraphs of their own', () => {
    expect(sections('# C\n\n##Complaints\n\na\n\n**Scope:** everyone\n\n**Response times**\n\nb\n')).toEqual([
      [3, 'Complaints', 'complaints'],
      [7, 'Scope', 'scope'],
      [9, 'Response times', 'standards'],
    ])
  })

  test.each([
    ['Complaints and escalation', 'complaints+escalation'],
    ['Privacy screens', ''],
    ['Returns on your savings', ''],
    ['Mission Street', ''],
    ['CONTACT US', 'contact'],
    ['Our standards', 'standards'],
    ['**6. Privacy**', 'privacy'],
  ])('%s', (heading, roles) => {
    expect(sections(`# T\n\n## ${heading}\n\ntext\n`)[0]?.[2]).toBe(roles)
  })

  test('a section runs to the next heading of its rank and knows whether it is empty', () => {
    const {sections} = read('# T\n\n## Scope\n\n### Purpose\n\na\n\n## Privacy\n')
    expect(sections.map(({heading, empty, parent}) => [heading, empty, parent?.heading ?? null])).toEqual([
      ['Scope', true, null],
      ['Purpose', false, 'Scope'],
      ['Privacy', true, null],
    ])
  })
})

describe('promises', () => {
  test('items under a lead-in, over headings, until something else takes over', () => {
    expect(
      promises(`# Promise

We will:

## Booking

- Answer your call within 20 seconds
- Send you confirmation

## Afterwards

- Use your feedback

In return we need you to:

- Be on time
`),
    ).toEqual([
      [7, '20 second', 'phone'],
      [8, '-', '-'],
      [12, '-', '-'],
    ])
  })

  test('a lead-in that carries the figure gives it to its items', () => {
    expect(
      promises(
        '# C\n\nWithin five working days we will:\n\n- acknowledge your complaint\n- name a case handler\n',
      ),
    ).toEqual([
      [5, '5 working-day', '-'],
      [6, '5 working-day', '-'],
    ])
  })

  test('rows of a table, the unit in the header', () => {
    expect(
      promises(`# C

## Our standards

| Channel | Answer (working days) |
| --- | --- |
| Email | 2 |
| Letter | 5–10 |
| Phone | 30 seconds, 90 % of calls |
`),
    ).toEqual([
      [7, '2 working-day', 'email'],
      [8, '10 working-day', 'letter'],
      [9, '30 second', 'phone'],
    ])
  })

  test('a price list and last year’s results are none', () => {
    expect(promises('# C\n\n## Fees\n\n| Item | Price |\n| - | - |\n| Copy | £5 |\n')).toEqual([])
    expect(
      promises('# C\n\n## Results\n\n| Measure | Last year |\n| - | - |\n| Calls | 93 % in 20 seconds |\n'),
    ).toEqual([])
  })

  test('opening hours', () => {
    expect(
      promises('# C\n\n## Opening hours\n\n- Monday to Friday, 9am to 5pm\n- Saturday 10:00–12:30\n'),
    ).toEqual([
      [5, '09:00-17:00 time', '-'],
      [6, '10:00-12:30 time', '-'],
    ])
  })

  test('two sentences on a line are two; quotations, questions and code are none', () => {
    expect(
      promises(
        '# C\n\nWe reply within 2 days. We call back within an hour.\n\n> We reply within 3 days.\n\nDo you reply within 4 days?\n\n    We reply within 5 days.\n',
      ),
    ).toEqual([
      [3, '2 day', '-'],
      [3, '1 hour', 'phone'],
    ])
  })

  test('a figure that is still to be filled in measures nothing', () => {
    expect(promises('# C\n\nWe answer calls within [X] rings.\n')).toEqual([[3, '-', 'phone']])
  })

  test('who, whom, what, how and when', () => {
    const [commitment] = read(
      '# C\n\nWe aim to reply to you in writing within 5 working days of receipt where possible.\n',
    ).commitments
    expect(commitment).toMatchObject({
      party: 'We',
      modality: 'aim',
      beneficiary: 'you',
      attributes: ['in-writing'],
      measurable: true,
    })
    expect(commitment?.trigger?.text).toMatch(/receipt/)
    expect(commitment?.hedges.map(({text}) => text)).toEqual(['where possible'])
  })

  test('words that stop a promise from being measured, exactly', () => {
    const policy = read('# C\n\nWe answer *as\nsoon as* possible.\n')
    const [term] = policy.commitments[0]?.vague ?? []
    expect(term?.text).toBe('as soon as possible')
    expect(policy.place(term?.range ?? [0, 0])).toEqual({line: 3, column: 12, endLine: 4, endColumn: 18})
  })
})

test('contacts are the organisation’s own', () => {
  const policy = read(`# C

## Contact us

Email: desk@anytown.gov.uk, phone 01234 567 890.
Write to Customer Desk, 12 High Street, Anytown AN1 2BC.
Use our [online form](https://anytown.gov.uk/form).

## If you are still unhappy

The Ombudsman can be contacted at help@ombudsman.org.uk or 0300 061 0614.
`)
  expect(policy.contacts.map(contact => [contact.kind, line(policy, contact), contact.own])).toEqual([
    ['email', 5, true],
    ['phone', 5, true],
    ['address', 6, true],
    ['url', 7, true],
    ['email', 11, false],
    ['phone', 11, false],
  ])
})

test('dates are the document’s own', () => {
  const policy = read(`# C

*Last updated: July 18, 2022*. Next review: May 2027.

**Effective Date:** January 1st, 2025

As amended by the Act of 28 May 2019, fees rose in January 2025.

## Changelog

- 2026-01-15: new standards
- 3 March 2025: first version
`)
  expect(policy.dates.map(({role, iso}) => [role, iso])).toEqual([
    ['reviewed', '2022-07-18'],
    ['next-review', '2027-05'],
    ['effective', '2025-01-01'],
    ['changelog', '2026-01-15'],
    ['changelog', '2025-03-03'],
  ])
})

test('placeholders and their false friends', () => {
  const text = `# [Company] policy

We answer within [X] rings, {{name}}, <insert name>, TBD, and within … days. [employees/staff/customers] [insert vision here].

- [ ] open
- [x] done

See [support], [1], note[^1], [link](https://a.b), {{ site.email }}, {{< slogan >}}, \`[Date]\`, me [at] x.org, Todos.

[^1]: Note.

[support]: https://a.b
`
  expect(read(text).placeholders.map(({text}) => text)).toEqual([
    '[Company]',
    '[X]',
    '{{name}}',
    '<insert name>',
    'TBD',
    '…',
    '[employees/staff/customers]',
    '[insert vision here]',
  ])
})

test.each([
  ['# Customer service charter\n', 'charter', 'title'],
  ['# Complaints procedure\n', 'procedure', 'title'],
  ['# Wow every day\n', 'policy', 'default'],
  ['---\nkind: playbook\n---\n\n# Charter\n', 'playbook', 'front-matter'],
])('kind of %j', (text, kind, evidence) => {
  const policy = read(text)
  expect([policy.kind, policy.kindEvidence]).toEqual([kind, evidence])
})

test('lines with the number of an article are headings', () => {
  const text = `# Charter

Article 1 – Scope

All customers.

Article 2 – Complaints

Article 3 of the Act says so.
`
  expect(sections(text)).toEqual([
    [3, 'Article 1 – Scope', 'scope'],
    [7, 'Article 2 – Complaints', 'complaints'],
  ])
})

describe('the organisation by its own name', () => {
  const named = (title: string, ...sentences: string[]) =>
    read(`# ${title}\n\n## Support\n\n${sentences.join(' ')}\n`).commitments.map(({text}) => text)

  test('as the title says it', () => {
    const kept = [
      'Tidepool will tell you the reason.',
      'Tidepool Hosting shall answer tickets within an hour.',
    ]
    expect(
      named('Tidepool Hosting Service Level Agreement', ...kept, 'That year Tidepool was founded.'),
    ).toEqual(kept)
  })

  test('as its own addresses say it', () => {
    const promise = 'Tidepool will tell you the reason.'
    expect(named('Support policy', promise, 'Write to help@tidepool.example.')).toEqual([promise])
    expect(named('Support policy', promise, 'Write to help@other.example.')).toEqual([])
  })

  test('words of the language are no names', () => {
    expect(named('Parcels, Returns and Winter Sales', 'Winter will bring delays.')).toEqual([])
  })
})

describe('roles from what a section says', () => {
  const promises = 'We answer tickets within 2 hours. We repair faults within 2 days.'
  test.each([
    ['Customer charter', ['standards']],
    ['Service level agreement', []],
  ])('%s', (title, roles) => {
    expect(read(`# ${title}\n\n## Zebras\n\n${promises}\n`).sections[0]?.roles).toEqual(roles)
  })
})

describe('metrics of a sentence', () => {
  const first = (sentence: string) => {
    const [metric] = read(`# Orders\n\n## Delivery\n\n${sentence}\n`).commitments[0]?.metrics ?? []
    return metric && `${metric.value} ${metric.unit}`
  }

  test.each([
    ['Orders placed before 2 pm ship the same day.', '0 day'],
    ['We will call you back by 5 pm the same day.', '17:00 time'],
    ['We reply within a day or two.', '2 day'],
    ['Our monthly uptime is at least 99.9 %.', '99.9 percent'],
    ['We publish a monthly report.', '1 month'],
    ['We are open Monday to Saturday, 10 to 6.', '10:00-18:00 time'],
  ])('%s', (sentence, expected) => {
    expect(first(sentence)).toBe(expected)
  })

  test('hours beside days in a table', () => {
    const table = '# Library\n\n## When\n\n| Days | |\n| --- | --- |\n| Mon–Thu | 9–20 |\n| Fri | 9–16 |\n'
    expect(promises(table)).toEqual([
      [7, '09:00-20:00 time', '-'],
      [8, '09:00-16:00 time', '-'],
    ])
  })
})
