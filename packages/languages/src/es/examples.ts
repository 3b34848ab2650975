import type {Examples} from '@policy-lint/model'

export const examples: Examples = {
  promise: {
    default: 'Respondemos en un plazo máximo de [número] días hábiles desde que recibimos su solicitud.',
    complaint:
      'Confirmamos que hemos recibido la queja en [número] días hábiles y contestamos por escrito en un plazo máximo de [número].',
    phone: 'Atendemos el 90 % de las llamadas en menos de [número] segundos.',
    email: 'Respondemos a los correos electrónicos en un plazo máximo de [número] días hábiles.',
    letter: 'Contestamos las cartas en un plazo máximo de [número] días hábiles desde su recepción.',
    'in-person': 'En la oficina esperará como máximo [número] minutos.',
    'live-chat': 'En el chat respondemos en menos de [número] minutos, en el horario indicado.',
    'social-media': 'En redes sociales respondemos en menos de [número] horas, de lunes a viernes.',
    'web-form':
      'A quien rellena el formulario web le respondemos en un plazo máximo de [número] días hábiles.',
    voicemail: 'Devolvemos los mensajes del contestador en menos de [número] horas.',
  },
  reviewed: 'Última revisión: [fecha]. Próxima revisión: [fecha].',
  contact:
    'Unidad de reclamaciones, teléfono [número], correo electrónico [dirección], [calle y número], [código postal y localidad].',
  title: {
    charter: 'Carta de servicios de [nombre]',
    policy: 'Política de atención al cliente de [nombre]',
    procedure: 'Procedimiento de quejas y reclamaciones de [nombre]',
    playbook: 'Guía de atención al cliente de [nombre]',
  },
  vague: {
    speed: 'en un plazo máximo de [número] días hábiles desde su recepción',
    effort: 'algo que se pueda comprobar: «le llamamos en menos de [número] horas»',
    escape: 'la condición exacta: «salvo avería de la red», o nada',
    frequency: 'cada [número] meses',
    amount: 'con al menos [número] horas de antelación',
    praise: 'un resultado medido: «al menos [número] de cada diez usuarios nos valoran bien»',
  },
}
