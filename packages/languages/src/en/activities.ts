import type {ActivityWords} from '@policy-lint/model'

export const activities: ActivityWords = {
  acknowledge: [
    'acknowledge|acknowledges|acknowledged|acknowledging',
    'acknowledgement|acknowledgment',
    'confirm|confirms|confirmed (the) receipt',
    'confirmation of receipt',
    'confirm|confirms|confirmed (that) (we) (have) received|got',
  ],
  answer: [
    'answer|answers|answered|answering',
    'reply|replies|replied|replying',
    'respond|responds|responded|responding',
    'response (time|times)',
    'get back to',
    'pick|picked up',
  ],
  'call-back': [
    {say: 'call|calls|called back', hits: ['We call back within 2 hours.'], misses: ['We call you.']},
    'call|calls|called you back',
    'ring (you) back',
    'phone you back',
    'return (your) call|calls',
    'callback|callbacks',
  ],
  resolve: [
    'resolve|resolves|resolved|resolving|resolution',
    {
      say: 'full|final|detailed|substantive|complete|definitive response|reply|answer|decision|outcome',
      hits: ['You get a full reply.'],
      misses: ['The theatre was full.'],
    },
    'close|closes|closed',
    'solve|solves|solved',
    'settle|settles|settled',
    'fix|fixes|fixed',
  ],
  refund: [
    'refund|refunds|refunded|refunding',
    'reimburse|reimburses|reimbursed|reimbursement',
    'money back',
    'repay|repaid',
  ],
  deliver: ['deliver|delivers|delivered|delivery|deliveries'],
}
