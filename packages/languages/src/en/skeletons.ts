import type {Role, Skeleton} from '@policy-lint/model'

/** Sections to start from: only names and numbers are left open. */
export const skeletons: Readonly<Partial<Record<Role, Skeleton>>> = {
  purpose: {
    heading: 'Purpose',
    body: 'This document says what customers of [organisation name] can expect from us, and what happens when we fall short.',
  },
  scope: {
    heading: 'Scope',
    body: 'This document applies to everyone who works for [organisation name] and deals with customers in person, by phone, by email, by post and on social media.',
  },
  mission: {
    heading: 'Our mission',
    body: 'We help [customers] to [mission of the organisation].',
  },
  'vision-values': {
    heading: 'Our vision and values',
    body: '- [value]: [what it means in daily work]\n- [value]: [what it means in daily work]',
  },
  overview: {
    heading: 'Who we are and what we do',
    body: '[Organisation name] provides [services] to [customers] in [place].',
  },
  audience: {
    heading: 'Who this is for',
    body: 'This document is for customers of [organisation name] and for everyone who serves them.',
  },
  definitions: {
    heading: 'Definitions',
    body: '- **Working day**: [weekday] to [weekday], except public holidays.\n- **Complaint**: any message saying that our service was not as it should be.',
  },
  goals: {
    heading: 'Goals',
    body: '- At least [number]% of customers rate our service as good or very good.\n- At most [number] complaints are made for every [number] orders.',
  },
  services: {
    heading: 'Our services',
    body: '- [service]: [what it costs and how long it takes]\n- [service]: [what it costs and how long it takes]',
  },
  'customer-rights': {
    heading: 'Your rights',
    body: 'As our customer you have the right to:\n\n- an answer within the times in this document\n- know the name of the person who deals with your case\n- complain, free of charge, and be told the result in writing',
  },
  'customer-duties': {
    heading: 'What we ask of you',
    body: 'Please give us the details we need to help you, tell us when they change, and treat our staff with respect.',
  },
  standards: {
    heading: 'Our service standards',
    body: '- Phone: we answer [number]% of calls within [number] seconds.\n- Email: we reply within [number] working days.\n- Letters: we reply within [number] working days of receiving them.\n- In person: we greet you within [number] minutes of your arrival.',
  },
  channels: {
    heading: 'How to contact us',
    body: '- Phone: [phone number], [weekday] to [weekday], [opening time] to [closing time]\n- Email: [email address]\n- Post: [postal address]',
  },
  'opening-hours': {
    heading: 'Opening hours',
    body: 'We are open [weekday] to [weekday], [opening time] to [closing time].',
  },
  'social-media': {
    heading: 'Social media',
    body: 'We reply to messages on [channel] within [number] hours, [weekday] to [weekday], [opening time] to [closing time]. [Team name] answers them.',
  },
  procedures: {
    heading: 'Procedures',
    body: '1. [Role] records the request in [system].\n2. [Role] confirms it to the customer within [number] working days.\n3. [Role] answers it within [number] working days and notes the result.',
  },
  complaints: {
    heading: 'Complaints',
    body: 'Write to [email address], call [phone number], or send a letter to [postal address].\n\nWe confirm within [number] working days and answer within [number] working days. If we need longer, we tell you why and give you a new date.',
  },
  escalation: {
    heading: 'If you are still not satisfied',
    body: 'Ask [role] to look at your case again: [email address]. You get an answer within [number] working days. After that you can turn to [name of the ombudsman or scheme].',
  },
  compensation: {
    heading: 'Putting things right',
    body: 'If we miss one of these standards, we tell you why and pay you [amount] within [number] working days.',
  },
  returns: {
    heading: 'Returns and refunds',
    body: 'You can return [products] within [number] days. We refund you within [number] days of receiving them.',
  },
  exceptions: {
    heading: 'When this does not apply',
    body: 'The times in this document do not apply [exception]. In that case we tell you how long it will take.',
  },
  privacy: {
    heading: 'Privacy',
    body: 'We use your details only to deal with your request. Our privacy notice: [link]. Questions about your data: [email address].',
  },
  'equal-treatment': {
    heading: 'Equal treatment',
    body: 'We give every customer the same service, whoever they are and however they reach us.',
  },
  accessibility: {
    heading: 'Accessibility',
    body: 'You can get this document in [formats] and [languages]. Tell us what you need: [phone number] or [email address].',
  },
  memberships: {
    heading: 'Memberships',
    body: '[Organisation name] is a member of [name of the association], number [membership number].',
  },
  training: {
    heading: 'Training',
    body: 'Everyone who deals with customers is trained in this document before they start, and again every [number] months.',
  },
  enforcement: {
    heading: 'Enforcement',
    body: '[Role] checks every [number] months that this document is followed, and reports to [role]. Nobody is blamed for following it.',
  },
  'staff-expectations': {
    heading: 'What we expect of our staff',
    body: '- Answer within the times in this document.\n- Tell customers your name and what happens next.\n- Pass on what you cannot solve to [role] within [number] hours.',
  },
  guidelines: {
    heading: 'Guidelines',
    body: '- Listen first, then say in your own words what you have understood.\n- When a customer is upset, say what you can do and by when.\n- Hand over to [role] when you are threatened or insulted.',
  },
  owner: {
    heading: 'Owner',
    body: '[Role] owns this document. Questions: [email address].',
  },
  measurement: {
    heading: 'How we measure',
    body: 'Every [number] months we compare our results with the standards in this document and publish them at [web address].',
  },
  feedback: {
    heading: 'Feedback',
    body: 'Tell us what you think at [web address] or by email to [email address]. [Role] reads all comments every [number] weeks and decides what to change.',
  },
  publication: {
    heading: 'Where to find this document',
    body: 'This document is at [web address] and on display at [place]. Staff find it in [place].',
  },
  'related-documents': {
    heading: 'Related documents',
    body: '- [document title]: [link]\n- [document title]: [link]',
  },
  'legal-basis': {
    heading: 'Legal basis',
    body: 'This document follows [name of the law or standard].',
  },
  review: {
    heading: 'Review',
    body: 'Last reviewed: [date]. Next review: [date]. We review this document every [number] months, and when our services change.',
  },
  changelog: {
    heading: 'Changelog',
    body: '- [date]: [what changed]',
  },
  contact: {
    heading: 'Contact',
    body: '[Organisation name]\n\n- Phone: [phone number]\n- Email: [email address]\n- Address: [postal address]',
  },
  summary: {
    heading: 'At a glance',
    body: '- [channel]: [number] [unit]\n- [channel]: [number] [unit]',
  },
}
