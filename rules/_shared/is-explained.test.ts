import {readPolicy} from '@policy-lint/model'
import {expect, test} from 'vitest'
import {isExplained} from './is-explained.ts'

const isTold = (text: string) => isExplained('SLA', 'service level agreement', readPolicy(text, {pack: null}))

test.each([
  'Our Service Level Agreement (SLA) is online.',
  'Our **service\nlevel agreement** (**SLA**) is online.',
  'Our SLA (the service level that we keep) is online.',
  'An SLA is a service level agreement.',
  '---\ntitle: "Service level agreement (SLA)"\n---\n\nThe SLA is online.\n',
])('explained: %s', text => {
  expect(isTold(text)).toBe(true)
})

test.each(['The SLA is online.', 'The SLA (1) is online.', 'Our service and SLA level.'])(
  'not explained: %s',
  text => {
    expect(isTold(text)).toBe(false)
  },
)
