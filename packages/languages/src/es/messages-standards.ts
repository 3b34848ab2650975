import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Spanish about how standards and complaints are promised. */
export const standardsMessages: LanguagePack['messages'] = {
  'realistic-standards/absolute': {
    what: 'Con «{{term}}», el primer caso que salga de otro modo rompe la promesa, y quien lee cree menos en las demás.',
    label: '¿sin excepción?',
    write: '{{example}}',
    todo: 'diga qué porcentaje alcanza, o qué ocurre en los casos en que no lo consigue.',
  },
  'realistic-standards/guarantee': {
    what: 'Quien lee entiende «{{term}}» como un derecho a algo cuando falla, y aquí no encuentra nada parecido.',
    label: '¿y si no?',
    write: '{{example}}',
    todo: 'diga qué recibe el cliente cuando falla, o diga lo que hace sin usar esa palabra.',
  },
  'realistic-standards/share': {
    what: 'Sustituir «{{term}}» por «{{share}}».',
    todo: 'ponga su propio número en lugar de los corchetes.',
  },
  'expectation-voice/virtue': {
    what: '«{{words}}» nombra una virtud, y quien lee no puede saber qué ocurrirá.',
    label: '¿qué ocurrirá?',
    write: '{{example}}',
    todo: 'diga qué puede esperar el cliente, o qué hará usted.',
  },
  'expectation-voice/wish': {
    what: 'Entre compromisos, quien lee toma «{{words}}» por uno, y no se promete nada.',
    label: 'un deseo, no un compromiso',
    write: '{{example}}',
    todo: 'prométalo, o páselo al apartado de objetivos.',
  },
  'expectation-voice/passive': {
    what: 'Quien lee no puede saber quién lo hace.',
    label: '¿quién?',
    write: '{{example}}',
    todo: 'empiece por quien cumple la promesa.',
  },
  'expectation-voice/fragment': {
    what: 'Hay un número y ningún verbo, así que quien lee no puede saber quién promete qué.',
    label: '¿quién hace qué?',
    write: '{{example}}',
    todo: 'escriba una frase sobre lo que el cliente puede esperar.',
  },
  'expectation-voice/say': {
    what: 'Sustituir «{{words}}» por «{{sentence}}».',
    todo: 'vuelva a leer la frase entera y prometa solo lo que pueda cumplir.',
  },
  'channel-coverage/uncovered': {
    what: 'Ningún compromiso dice a quien lee qué puede esperar de esta vía de contacto: «{{words}}».',
    label: '¿cuánto se tarda?',
    write: '{{example}}',
    todo: 'prometa un plazo para esta vía, o uno para todas.',
  },
  'channel-coverage/required': {
    what: 'Quien lee no encuentra ningún compromiso para esta vía de contacto: {{channel}}.',
    label: 'falta: {{channel}}',
    write: '{{example}}',
    todo: 'prometa un plazo, o diga que no atiende por esa vía.',
  },
  'channel-coverage/fallback': {
    what: 'Quien lee no sabe qué ocurre cuando no se cumple este plazo.',
    label: '¿y si no?',
    todo: 'diga en el mismo apartado qué puede hacer entonces el cliente, o qué hace usted.',
  },
  'channel-coverage/autoReply': {
    what: 'Quien escribe no puede saber si la primera respuesta es automática o de una persona.',
    label: '¿de quién?',
    todo: 'diga que la primera respuesta es automática, o que la escribe una persona.',
  },
  'complaint-process/missing': {
    what: 'Quien quiere presentar una queja busca aquí en vano: {{missing}}.',
    label: '¿qué pasa con una queja?',
    write: '{{example}}',
    todo: 'añada lo que falta, con números que pueda cumplir, o un enlace a donde figura.',
  },
  'complaint-process/insert': {
    what: 'Insertar frases para completar.',
    todo: 'ponga sus propios números y nombres en lugar de los corchetes.',
  },
}
