import type {Examples} from '@policy-lint/model'

/** Shown in findings; in words that serve on both sides of the Atlantic. */
export const examples: Examples = {
  promise: {
    default: 'Respondemos no prazo máximo de 2 dias úteis após a entrada do pedido.',
    complaint: 'Confirmamos a reclamação em 3 dias úteis e respondemos por escrito em 15.',
    phone: 'Atendemos 90% das chamadas em menos de 30 segundos.',
    email: 'Respondemos aos e-mails em 1 dia útil.',
    letter: 'Respondemos às cartas em 10 dias úteis após a sua chegada.',
    'in-person': 'Ao balcão espera no máximo 10 minutos.',
    'live-chat': 'No chat respondemos em 2 minutos.',
    'social-media': 'Nas redes sociais respondemos em 4 horas, de segunda a sexta, das 9h às 17h.',
    'web-form': 'A quem preenche o formulário respondemos em 1 dia útil.',
    voicemail: 'Ouvimos as mensagens de voz a cada 2 horas e ligamos de volta em 4 horas.',
  },
  number: '[número]',
  reviewed: 'Última revisão: 12 de março de 2026. Próxima revisão: março de 2027.',
  contact: 'Ligue para o [número de telefone] ou escreva para [e-mail].',
  title: {
    charter: 'Carta de qualidade de [nome da organização]',
    policy: 'Política de atendimento ao cliente de [nome da organização]',
    procedure: 'Procedimento de reclamações de [nome da organização]',
    playbook: 'Guia de atendimento ao cliente de [nome da organização]',
  },
  vague: {
    speed: 'no prazo máximo de 2 dias úteis após a entrada',
    effort: 'Ligamos duas vezes e depois escrevemos.',
    escape: 'aos domingos e feriados demora mais um dia',
    frequency: 'a cada 3 meses',
    amount: 'pelo menos 95%',
    praise: 'Uma só pessoa trata do seu caso do princípio ao fim.',
  },
}
