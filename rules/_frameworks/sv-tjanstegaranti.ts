import type {Framework} from './types.ts'

const guide = 'kommunförbundets vägledning om tjänstegarantier (2002)'
const custom = 'kommuners tjänstegarantier (Krokom, Tierp, Kil, Härryda, Vellinge)'

/** The parts that Swedish municipal service guarantees have in common. */
export const svTjanstegaranti: Framework = {
  id: 'sv-tjanstegaranti',
  title: {en: 'Swedish service guarantees', own: 'Tjänstegaranti'},
  language: 'sv',
  applies: {
    en: 'A custom of Swedish municipalities; the acts on language and on administration bind every authority.',
    own: 'Bruk i svenska kommuner; språklagen och förvaltningslagen gäller alla myndigheter.',
  },
  kinds: ['charter'],
  clauses: [
    {
      id: 'plain',
      cite: 'språklagen (2009:600) 11 §',
      text: {
        en: 'careful, simple and understandable language',
        own: 'vårdat, enkelt och begripligt språk',
      },
      mark: 'read',
      check: {by: 'rules', rules: ['no-jargon', 'sentence-length', 'readability']},
    },
    {
      id: 'service',
      cite: 'förvaltningslagen (2017:900) 6 §',
      text: {en: 'smooth and simple contact', own: 'smidiga och enkla kontakter'},
      mark: 'told',
      check: {by: 'sections', oneOf: ['contact', 'channels']},
    },
    {
      id: 'repealed',
      cite: 'förvaltningslagen (2017:900)',
      text: {
        en: 'the act of 1986 is repealed; the one of 2017 applies',
        own: 'lagen från 1986 är upphävd; den från 2017 gäller',
      },
      mark: 'read',
      check: {by: 'no-words', words: ['1986:223']},
    },
    {
      id: 'promise',
      cite: custom,
      text: {en: 'what we promise', own: 'vad vi lovar'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['standards']},
    },
    {
      id: 'expect',
      cite: custom,
      text: {en: 'what we expect of you', own: 'vad vi förväntar oss av dig'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['customer-duties'], recommended: true},
    },
    {
      id: 'complaints',
      cite: `${guide}, innehåll`,
      text: {
        en: 'where to turn when the guarantee is not kept',
        own: 'vart du vänder dig om garantin inte hålls',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['complaints']},
    },
    {
      id: 'compensation',
      cite: custom,
      text: {en: 'what you get then', own: 'vilken kompensation du får'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['compensation'], recommended: true},
    },
    {
      id: 'exceptions',
      cite: custom,
      text: {en: 'when the guarantee does not apply', own: 'när garantin inte gäller'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['exceptions'], recommended: true},
    },
  ],
}
