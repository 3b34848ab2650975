import type {Demand} from './types.ts'

export const s003Templates: readonly Demand[] = [
  {
    id: 'S003-T1',
    asks: 'No bracket of a template is left',
    by: ['no-placeholders'],
  },
  {
    id: 'S003-T2',
    asks: 'No “always” and “never” that cannot be kept',
    by: ['realistic-standards'],
  },
  {
    id: 'S003-T3',
    asks: 'No “promptly”, “courteous”, “as soon as possible” in a standard',
    by: ['no-vague-terms'],
  },
  {
    id: 'S003-T4',
    asks: 'No “zero tolerance” without a consequence',
    by: ['realistic-standards'],
    note: 'as an absolute word; whether a consequence follows is for a reader',
  },
  {
    id: 'S003-T5',
    asks: '“Reviewed regularly” has a date beside it',
    by: ['review-date'],
  },
  {
    id: 'S003-T6',
    asks: 'Labels such as “Scope:” are sections',
    by: ['required-sections'],
    note: 'every rule reads bold labels and label lines as sections',
  },
  {
    id: 'S003-T7',
    asks: 'Every standard has a fallback when it is missed',
    by: ['channel-coverage#fallback'],
  },
  {
    id: 'S003-T8',
    asks: 'One measurable standard for each way of contact in scope',
    by: ['channel-coverage'],
  },
  {
    id: 'S003-T9',
    asks: 'Complaints are logged and tracked',
    by: ['complaint-process#parts'],
  },
  {
    id: 'S003-T10',
    asks: 'The chain of a complaint is complete, from receipt to learning',
    by: ['complaint-process', 'complaint-process#parts'],
  },
  {
    id: 'S003-T11',
    asks: 'Feedback has a method and a use',
    by: ['policy-lint:policy'],
    note: 'the section is asked for; whether its method works is for a reader',
  },
  {
    id: 'S003-T12',
    asks: 'Terms are defined, used, and stay the same',
    by: ['policy-lint:policy', 'consistent-terms', 'define-abbreviations'],
  },
  {
    id: 'S003-T13',
    asks: 'Managers answer for it and look into complaints about staff',
    by: ['policy-lint:policy', 'document-owner'],
  },
  {
    id: 'S003-T14',
    asks: 'Changes are dated and listed',
    by: ['changelog', 'revision-bump', 'review-date'],
  },
  {
    id: 'S003-T15',
    asks: 'Escalation says when, to whom and how',
    by: ['policy-lint:policy', 'policy-lint:charter', 'complaint-process'],
    note: 'the section is asked for; whether it is complete is for a reader',
  },
  {
    id: 'S003-T16',
    asks: 'Complaints on social media count too',
    by: ['channel-coverage'],
    note: 'as far as social media are in scope',
  },
  {
    id: 'S003-T17',
    asks: 'Close a conversation well',
    by: [],
    why: 'A matter of conduct in conversation; a text can describe it in too many ways.',
  },
  {
    id: 'S003-T18',
    asks: 'No thank-you padding',
    by: ['no-jargon', 'write-good'],
  },
  {
    id: 'S003-T19',
    asks: 'Speak to one reader: customer or employee',
    by: ['required-sections#sections', 'policy-lint:charter'],
    note: 'sections for staff have no place in a charter; within a section the reader has to tell',
  },
  {
    id: 'S003-T20',
    asks: 'Staff keep what customers tell them to themselves',
    by: ['policy-lint:policy'],
    note: 'privacy is asked for; the duty of staff is for a reader to see',
  },
  {
    id: 'S003-T21',
    asks: 'No “including but not limited to”',
    by: ['no-jargon'],
  },
  {
    id: 'S003-T22',
    asks: 'The same promise is made once',
    by: ['no-duplicate-section', 'consistent-standards'],
    note: 'the same heading and contradicting limits; the same words twice do no harm',
  },
  {
    id: 'S003-T23',
    asks: '“Contact us” comes with a way to do it',
    by: ['contact-details', 'valid-contact'],
  },
]
