import type {Framework} from './types.ts'

const rd = 'Real Decreto 951/2005'

/** Chapter III of the decree, consolidated text. */
export const esCartaDeServicios: Framework = {
  id: 'es-carta-de-servicios',
  title: {
    en: 'Spanish service charters (Real Decreto 951/2005)',
    own: 'Cartas de servicios (Real Decreto 951/2005)',
  },
  language: 'es',
  applies: {
    en: 'Binds the Spanish central administration (art. 4); regions, towns and universities follow it of their own accord.',
    own: 'Obliga a la Administración General del Estado (art. 4); comunidades, ayuntamientos y universidades la siguen voluntariamente.',
  },
  kinds: ['charter'],
  clauses: [
    {
      id: '9',
      cite: `${rd}, art. 9`,
      text: {en: 'clear and simple words', own: 'lenguaje claro y sencillo'},
      mark: 'read',
      check: {by: 'rules', rules: ['no-jargon', 'sentence-length', 'readability']},
    },
    {
      id: '9.a.1',
      cite: `${rd}, art. 9.a.1`,
      text: {en: 'who the body is', own: 'identificación del órgano'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['overview']},
    },
    {
      id: '9.a.1-aims',
      cite: `${rd}, art. 9.a.1`,
      text: {en: 'the aims of the body', own: 'fines del órgano'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['purpose', 'mission', 'goals']},
    },
    {
      id: '9.a.2',
      cite: `${rd}, art. 9.a.2`,
      text: {en: 'the main services', own: 'principales servicios'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['services']},
    },
    {
      id: '9.a.3',
      cite: `${rd}, art. 9.a.3`,
      text: {
        en: 'the rights of citizens and users',
        own: 'derechos concretos de la ciudadanía y las personas usuarias',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['customer-rights']},
    },
    {
      id: '9.a.4',
      cite: `${rd}, art. 9.a.4`,
      text: {
        en: 'ways to take part in improvement',
        own: 'formas de colaboración y participación en la mejora',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['feedback']},
    },
    {
      id: '9.a.5',
      cite: `${rd}, art. 9.a.5`,
      text: {
        en: 'a short list of the rules that apply',
        own: 'relación sucinta y actualizada de la normativa',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['legal-basis']},
    },
    {
      id: '9.a.6',
      cite: `${rd}, art. 9.a.6`,
      text: {en: 'access to complaints and suggestions', own: 'acceso al sistema de quejas y sugerencias'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['complaints']},
    },
    {
      id: '9.b.1',
      cite: `${rd}, art. 9.b.1`,
      text: {en: 'quality levels with time limits', own: 'niveles de calidad, con plazos'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['standards']},
    },
    {
      id: '9.b.1-channels',
      cite: `${rd}, art. 9.b.1`,
      text: {en: 'places and ways of contact', own: 'lugares y canales de atención'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['channels']},
    },
    {
      id: '9.b.1-hours',
      cite: `${rd}, art. 9.b.1`,
      text: {en: 'opening hours', own: 'horarios de atención'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['opening-hours', 'channels']},
    },
    {
      id: '9.b.2',
      cite: `${rd}, art. 9.b.2`,
      text: {en: 'gender equality, easier access', own: 'igualdad de género, facilidades de acceso'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['equal-treatment', 'accessibility']},
    },
    {
      id: '9.b.3',
      cite: `${rd}, art. 9.b.3`,
      text: {
        en: 'quality and environmental systems, if any',
        own: 'sistemas de calidad y medio ambiente, en su caso',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '9.b.4',
      cite: `${rd}, art. 9.b.4`,
      text: {
        en: 'indicators to follow the commitments',
        own: 'indicadores para el seguimiento de los compromisos',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['measurement']},
    },
    {
      id: '9.c',
      cite: `${rd}, art. 9.c`,
      text: {
        en: 'remedies when a commitment is missed',
        own: 'medidas de subsanación si se incumple un compromiso',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['compensation']},
    },
    {
      id: '9.d.1',
      cite: `${rd}, art. 9.d.1`,
      text: {
        en: 'phone, electronic and postal addresses',
        own: 'direcciones telefónicas, telemáticas y postales',
      },
      mark: 'read',
      check: {by: 'channels', all: [['phone'], ['email', 'web-form'], ['letter', 'in-person']]},
    },
    {
      id: '9.d.2',
      cite: `${rd}, art. 9.d.2`,
      text: {en: 'the unit in charge of the charter', own: 'unidad responsable de la carta'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['owner']},
    },
    {
      id: '10.4',
      cite: `${rd}, art. 10.4`,
      text: {en: 'an update at least every three years', own: 'actualización al menos cada tres años'},
      mark: 'read',
      check: {by: 'review', months: 36},
    },
    {
      id: '11',
      cite: `${rd}, art. 11`,
      text: {en: 'where the charter can be read', own: 'divulgación de la carta'},
      mark: 'read',
      check: {by: 'sections', oneOf: ['publication'], recommended: true},
    },
    {
      id: '12.2',
      cite: `${rd}, art. 12`,
      text: {
        en: 'a yearly report on the commitments, in the first quarter',
        own: 'informe anual de cumplimiento, en el primer trimestre',
      },
      mark: 'read',
      check: {by: 'reader'},
    },
    {
      id: '15.2',
      cite: `${rd}, art. 15.2`,
      text: {
        en: 'complaints in person, by post and electronically',
        own: 'quejas en persona, por correo postal y por medios telemáticos',
      },
      mark: 'read',
      check: {by: 'channels', in: 'complaints', all: [['in-person'], ['letter'], ['email', 'web-form']]},
    },
    {
      id: '16.1',
      cite: `${rd}, art. 16.1`,
      text: {
        en: 'an answer to complaints within 20 working days',
        own: 'contestación de las quejas en 20 días hábiles',
      },
      mark: 'read',
      check: {by: 'promise', about: 'complaints', atMost: {value: 20, unit: 'working-day'}},
    },
    {
      id: '16.3',
      cite: `${rd}, art. 16.3`,
      text: {
        en: 'where to turn when no answer comes',
        own: 'a quién acudir si no hay contestación',
      },
      mark: 'read',
      check: {by: 'sections', oneOf: ['escalation'], recommended: true},
    },
  ],
}
