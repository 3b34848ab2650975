import type {JargonEntry} from '@policy-lint/model'

/** Stock phrases that a reader skips. */
export const padding: readonly JargonEntry[] = [
  {
    say: 'please do not hesitate to',
    to: 'please',
    forms: {"please don't hesitate to": 'please'},
    hits: ['Please do not hesitate to contact us.', 'Please don’t hesitate to call.'],
    misses: ['Please do not call after 8 pm.'],
  },
  {say: "don't|never hesitate to contact us", suggest: ['contact us']},
  {say: 'please feel free to', to: 'please'},
  {say: 'it should be noted that', hint: 'Leave it out.'},
  {say: 'it is important to note that', hint: 'Leave it out.'},
  {say: 'please be advised that', hint: 'Leave it out.'},
  {say: 'please be informed that', hint: 'Leave it out.'},
  {say: 'thank you for taking the time to read', hint: 'Leave it out.'},
  {say: 'thank you for your cooperation', hint: 'Leave it out.'},
  {say: 'thank you in advance', hint: 'Leave it out.'},
  {say: 'your call is important to us', hint: 'Say how soon you answer.'},
  {say: 'we pride ourselves on', hint: 'Say what you do.'},
  {say: 'we value your custom|business|feedback|opinion', hint: 'Say what you do with it.'},
  {say: 'the lifeblood of our', hint: 'Leave it out.'},
  {say: 'second to none', hint: 'Say what you do.'},
  {say: 'at your earliest convenience', hint: 'Give the date.'},
  {say: 'enclosed please find', suggest: ['I enclose', 'we enclose']},
  {say: 'please find enclosed|attached', suggest: ['I enclose', 'here is']},
  {say: 'when all is said and done', hint: 'Leave it out.'},
  {say: 'needless to say', hint: 'Leave it out.'},
]
