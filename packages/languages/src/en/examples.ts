import type {Examples} from '@policy-lint/model'

export const examples: Examples = {
  promise: {
    default: 'We answer within 2 working days of receiving your message.',
    complaint: 'We confirm your complaint within 3 working days and answer it within 15.',
    phone: 'We answer 90% of calls within 30 seconds.',
    email: 'We reply to emails within 1 working day.',
    letter: 'We reply to letters within 10 working days of receiving them.',
    'in-person': 'We greet you within 2 minutes of your arrival.',
    'live-chat': 'We answer chat messages within 2 minutes.',
    'social-media': 'We reply to social media messages within 4 hours, Monday to Friday, 9:00 to 17:00.',
    'web-form': 'We reply to web forms within 1 working day.',
    voicemail: 'We check voicemail every 2 hours and call back within 4 hours.',
  },
  number: '[number]',
  reviewed: 'Last reviewed: 12 March 2026. Next review: March 2027.',
  contact: 'Call us on [phone number] or write to [email address].',
  title: {
    charter: 'Customer service charter of [organisation name]',
    policy: 'Customer service policy of [organisation name]',
    procedure: 'Complaints procedure of [organisation name]',
    playbook: 'Customer service playbook of [organisation name]',
  },
  vague: {
    speed: 'within 2 working days of receiving it',
    effort: 'We call back twice and then write to you.',
    escape: 'on Sundays and public holidays it takes one day longer',
    frequency: 'every 3 months',
    amount: 'at least 95%',
    praise: 'One person looks after your case from start to end.',
  },
}
