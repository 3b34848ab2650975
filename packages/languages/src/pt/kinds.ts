import type {LanguagePack} from '@policy-lint/model'

export const kinds: LanguagePack['kinds'] = {
  charter: [
    {
      say: 'carta de qualidade|serviços|serviço|compromisso|compromissos|direitos',
      hits: ['Carta de qualidade', 'Carta de Serviços ao Usuário'],
      misses: ['Carta ao diretor'],
    },
    'carta do cliente|utente|usuário|cidadão|munícipe|passageiro|consumidor',
    'carta para a|da qualidade',
    '(os) nossos compromissos',
    '(o) nosso compromisso',
    'compromissos com|de|para (o|os) (serviço|qualidade|cliente|clientes|cidadão|utente)',
    '(a) nossa promessa',
    'padrões|níveis de serviço|qualidade|atendimento',
  ],
  policy: [
    'política|políticas (de) (atendimento|qualidade|devoluções|devolução|trocas|reembolso|privacidade|reclamações|suporte|cancelamento)',
    'condições (gerais) (de) (venda|serviço|utilização|devolução)',
    'regulamento|regulamentos',
    'termos e condições',
    'termos de serviço|uso|utilização',
    'acordo de nível de serviço',
    'trocas e devoluções',
    'devoluções e reembolsos',
  ],
  procedure: [
    'procedimento|procedimentos (de|para) (gestão|tratamento|reclamações) (de) (reclamações)',
    'protocolo (de) (atendimento)',
    'instrução|instruções de trabalho',
    'gestão|tratamento de reclamações|queixas',
    'como reclamar',
    'como apresentar uma reclamação',
    'reclamações (e sugestões|e elogios)',
  ],
  playbook: [
    'guia|manual (de) (atendimento|serviço|boas|procedimentos|estilo) (ao|práticas) (cliente|público)',
    'orientações|diretrizes (para) (atendimento)',
    'boas práticas',
    'playbook',
    'como trabalhamos',
  ],
}
