import type {Framework} from './types.ts'

const iso = 'ISO 10001:2018, abstract'
const same = (en: string) => ({en, own: en})

/** What a code of conduct holds, by the standard's public abstract. The standard prescribes no content and is not for certification. */
export const iso10001: Framework = {
  id: 'iso-10001',
  title: same('Codes of conduct for customer satisfaction (ISO 10001)'),
  language: 'en',
  applies: same('Guidance for any organisation; nobody can be certified against it.'),
  kinds: ['charter', 'policy'],
  clauses: [
    {
      id: 'promises',
      cite: iso,
      text: same('promises to customers'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['standards']},
    },
    {
      id: 'objectives',
      cite: iso,
      text: same('the objectives'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['goals', 'purpose']},
    },
    {
      id: 'conditions',
      cite: iso,
      text: same('conditions: to whom and what it applies'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['scope']},
    },
    {
      id: 'limitations',
      cite: iso,
      text: same('limitations'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['exceptions', 'scope'], recommended: true},
    },
    {
      id: 'contact',
      cite: iso,
      text: same('contact information'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['contact', 'channels']},
    },
    {
      id: 'complaints',
      cite: iso,
      text: same('how complaints are handled'),
      mark: 'read',
      check: {by: 'sections', oneOf: ['complaints']},
    },
    {
      id: 'transparency',
      cite: 'ISO 10001:2018, guiding principles (transparency, accessibility)',
      text: same('where the code can be read'),
      mark: 'told',
      check: {by: 'sections', oneOf: ['publication'], recommended: true},
    },
    {
      id: 'accountability',
      cite: 'ISO 10001:2018, guiding principles (accountability)',
      text: same('who answers for it'),
      mark: 'told',
      check: {by: 'sections', oneOf: ['owner'], recommended: true},
    },
    {
      id: 'improvement',
      cite: 'ISO 10001:2018, guiding principles (continual improvement)',
      text: same('when it is reviewed'),
      mark: 'told',
      check: {by: 'sections', oneOf: ['review'], recommended: true},
    },
    {
      id: 'accuracy',
      cite: 'ISO 10001:2018, guiding principles (accuracy)',
      text: same('promises that are exact and not misleading'),
      mark: 'told',
      check: {by: 'rules', rules: ['measurable-standards', 'no-vague-terms', 'realistic-standards']},
    },
  ],
}
