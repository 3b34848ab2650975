import type {Examples} from '@policy-lint/model'

export const examples: Examples = {
  promise: {
    default: 'Respondemos en un plazo máximo de 2 días hábiles desde que recibimos su solicitud.',
    complaint:
      'Confirmamos la recepción de la queja en 3 días hábiles y contestamos por escrito en un plazo máximo de 15.',
    phone: 'Atendemos el 90 % de las llamadas en menos de 30 segundos.',
    email: 'Respondemos a los correos electrónicos en 1 día hábil.',
    letter: 'Contestamos las cartas en un plazo máximo de 10 días hábiles desde su recepción.',
    'in-person': 'En la oficina esperará como máximo 10 minutos.',
    'live-chat': 'En el chat respondemos en menos de 2 minutos.',
    'social-media': 'En redes sociales respondemos en menos de 4 horas, de lunes a viernes, de 9:00 a 17:00.',
    'web-form': 'A quien rellena el formulario web le respondemos en 1 día hábil.',
    voicemail: 'Escuchamos el contestador cada 2 horas y devolvemos la llamada en menos de 4 horas.',
  },
  number: '[número]',
  reviewed: 'Última revisión: 12 de marzo de 2026. Próxima revisión: marzo de 2027.',
  contact: 'Llámenos al [número de teléfono] o escríbanos a [correo electrónico].',
  title: {
    charter: 'Carta de servicios de [nombre de la organización]',
    policy: 'Política de atención al cliente de [nombre de la organización]',
    procedure: 'Procedimiento de quejas y reclamaciones de [nombre de la organización]',
    playbook: 'Guía de atención al cliente de [nombre de la organización]',
  },
  vague: {
    speed: 'en un plazo máximo de 2 días hábiles desde su recepción',
    effort: 'Le llamamos dos veces y después le escribimos.',
    escape: 'los domingos y festivos tardamos un día más',
    frequency: 'cada 3 meses',
    amount: 'al menos el 95 %',
    praise: 'Una sola persona lleva su caso de principio a fin.',
  },
}
