import type {Framework} from './types.ts'

const ley = 'Ley 10/2025'

/** Customer-service law of 26 December 2025, consolidated text. */
export const esLey102025: Framework = {
  id: 'es-ley-10-2025',
  title: {
    en: 'Spanish customer-service law (Ley 10/2025)',
    own: 'Servicios de atención a la clientela (Ley 10/2025)',
  },
  language: 'es',
  applies: {
    en: 'Basic services of general interest and large firms. In force since 28 December 2025; they have until 28 December 2026 to adapt.',
    own: 'Servicios básicos de interés general y grandes empresas. En vigor desde el 28 de diciembre de 2025; el plazo de adaptación termina el 28 de diciembre de 2026.',
  },
  kinds: ['charter', 'policy', 'procedure'],
  clauses: [
    {
      id: '4.1',
      cite: `${ley}, art. 4.1`,
      text: {
        en: 'a service that is free, accessible and open to all',
        own: 'un servicio gratuito, accesible, inclusivo y sin discriminación',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['equal-treatment', 'accessibility'], recommended: true},
    },
    {
      id: '5.3-channels',
      cite: `${ley}, art. 5.3`,
      text: {en: 'the ways to get in touch', own: 'los canales de atención'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['channels', 'contact']},
    },
    {
      id: '5.3-hours',
      cite: `${ley}, art. 5.3`,
      text: {en: 'the opening hours', own: 'los horarios de atención'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['opening-hours', 'channels']},
    },
    {
      id: '5.3-tracking',
      cite: `${ley}, art. 5.3`,
      text: {
        en: 'proof of submission, tracking, ways of reply',
        own: 'justificante, seguimiento y medios de respuesta',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '7.1',
      cite: `${ley}, art. 7.1`,
      text: {
        en: 'contact by post, by phone and electronically',
        own: 'atención por correo postal, por teléfono y por un medio electrónico',
      },
      mark: 'read',
      check: {by: 'channels', all: [['letter'], ['phone'], ['email', 'web-form', 'live-chat']]},
    },
    {
      id: '8.1',
      cite: `${ley}, art. 8.1`,
      text: {
        en: 'no answering machine as the only means',
        own: 'los contestadores automáticos no son el único medio',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '8.2',
      cite: `${ley}, art. 8.2`,
      text: {
        en: 'a person on request in under three minutes, in 95 % of cases',
        own: 'atención personal a petición en menos de tres minutos, en el 95 % de los casos',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '8.3',
      cite: `${ley}, art. 8.3`,
      text: {
        en: 'a supervisor in the same call or on the same working day',
        own: 'un supervisor en la misma llamada o el mismo día laborable',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '9.2',
      cite: `${ley}, art. 9.2`,
      text: {en: 'trained staff', own: 'personal con formación continua'},
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '10.1',
      cite: `${ley}, art. 10.1`,
      text: {
        en: 'calls at no more than the normal rate',
        own: 'llamadas a un coste no superior al de una llamada normal',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '10.3',
      cite: `${ley}, art. 10.3`,
      text: {
        en: '95 % of calls answered in under three minutes',
        own: '95 % de las llamadas atendidas en menos de tres minutos',
      },
      mark: 'read',
      check: {by: 'promise', about: 'phone', atMost: {value: 3, unit: 'minute', percent: 95}},
    },
    {
      id: '12',
      cite: `${ley}, arts. 11 y 12`,
      text: {
        en: 'a case number and a receipt with content, date and time',
        own: 'clave identificativa y justificante con contenido, fecha y hora',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '13',
      cite: `${ley}, art. 13`,
      text: {
        en: 'a section on complaints, with a reasoned answer to each point',
        own: 'reclamaciones, con respuesta motivada a cada cuestión',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['complaints']},
    },
    {
      id: '13.7',
      cite: `${ley}, art. 13.7`,
      text: {
        en: 'out-of-court bodies to turn to after a refusal',
        own: 'entidades de resolución extrajudicial si no se acepta la reclamación',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['escalation']},
    },
    {
      id: '14.2',
      cite: `${ley}, art. 14.2`,
      text: {
        en: 'round the clock for outages of basic services',
        own: 'atención las 24 horas ante incidencias de continuidad',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '16.2',
      cite: `${ley}, art. 16.2`,
      text: {
        en: 'no selling while such a complaint is handled',
        own: 'sin ofertas comerciales durante esas reclamaciones',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '17.1',
      cite: `${ley}, art. 17.1`,
      text: {
        en: 'complaints resolved within 15 working days',
        own: 'reclamaciones resueltas en 15 días hábiles',
      },
      mark: 'read',
      check: {by: 'promise', about: 'complaints', atMost: {value: 15, unit: 'working-day'}},
    },
    {
      id: '17.2',
      cite: `${ley}, art. 17.2`,
      text: {
        en: 'outages answered within two hours',
        own: 'incidencias de continuidad atendidas en dos horas',
      },
      mark: 'read',
      // Times for a repair are easily taken for times of an answer.
      check: {by: 'reader'},
    },
    {
      id: '17.3',
      cite: `${ley}, art. 17.3`,
      text: {
        en: 'billing and undue charges settled within five days',
        own: 'facturación y cobros indebidos resueltos en cinco días',
      },
      mark: 'read',
      check: {
        by: 'promise-on',
        words: [
          'reclamación|reclamaciones|quejas|queja de facturación',
          'reclamación|reclamaciones|quejas|queja sobre facturación|facturas|cobros',
          'cobro|cobros indebido|indebidos',
          'undue charges',
          'billing complaint|complaints',
        ],
        atMost: {value: 5, unit: 'day'},
      },
    },
    {
      id: '18.2',
      cite: `${ley}, art. 18.2`,
      text: {
        en: 'no satisfaction survey before the case is closed',
        own: 'sin encuesta de satisfacción antes de resolver',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '20',
      cite: `${ley}, art. 20`,
      text: {en: 'data protection', own: 'protección de datos'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['privacy']},
    },
    {
      id: '21',
      cite: `${ley}, art. 21`,
      text: {en: 'a yearly audit, published', own: 'evaluación anual, auditada y publicada'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['measurement'], recommended: true},
    },
  ],
}
