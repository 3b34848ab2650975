import type {ExpectationWords} from '@policy-lint/model'

export const expectations: ExpectationWords = {
  wishes: [
    {
      say: 'we hope to',
      to: 'we will',
      hits: ['We hope to answer within two days.'],
      misses: ['We hope that you like it.'],
    },
    {say: 'we hope (that)'},
    {
      say: 'we want to|you',
      to: 'we will',
      hits: ['We want to answer every letter.'],
      misses: ['Tell us what you want to know.'],
    },
    {say: "we would|'d like|love to", to: 'we will'},
    {say: 'we wish to', to: 'we will'},
    {say: 'we plan to', to: 'we will'},
    {say: 'we believe (in|that)', hits: ['We believe in honest prices.'], misses: ['Believe us.']},
    {say: 'it is our hope|wish|belief|ambition|dream (to|that)'},
    {say: 'our hope|wish|dream is (to|that)'},
  ],
  notWishes: [
    'want|like|love|wish|hope to hear|know|learn|thank|welcome|invite|remind|ask|see|meet|point|stress|talk',
    'want you to',
    'hope|believe (that) you',
    'hope to see',
  ],
  virtues: [
    'courtesy|courteous|courteousness|politeness|polite',
    'respect|respectful|respectfulness|dignity',
    'professionalism|professional|competence|competent|expertise',
    'honesty|honest|integrity|openness|open|transparency|transparent|trust|trustworthiness|sincerity',
    'fairness|fair|impartiality|impartial|equality|equity|justice',
    'friendliness|friendly|kindness|kind|helpfulness|helpful|empathy|compassion|understanding|patience|warmth',
    'efficiency|efficient|effectiveness|effective|reliability|reliable|consistency|consistent|accuracy|accurate|punctuality|punctual|timeliness|timely|promptness|prompt',
    'quality|excellence|excellent|accountability|accountable|responsibility|responsiveness|responsive|confidentiality|discretion|privacy|safety|simplicity|clarity|clear|care|commitment|dedication|flexibility|accessibility|accessible',
  ],
  besides: [
    'service|services|treatment|conduct|behaviour|behavior|attitude|manner|staff|communication|advice|information|answers|replies|response|responses|welcome|support|help|attention|work',
    'customer|customers|all|everyone|high|good|best|great|personal|individual',
    'at all times',
  ],
  guarantees: ['guarantee|guarantees|guaranteed|guaranteeing', 'we assure you', 'rest assured'],
  sentence: 'You can expect {what}',
}
