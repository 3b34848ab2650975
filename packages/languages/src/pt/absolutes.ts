import type {Entries} from '@policy-lint/model'

export const absolutes: Entries = [
  {say: 'sempre', hits: ['Respondemos sempre em 24 horas.'], misses: ['Respondemos em 24 horas.']},
  {say: ['nunca', 'jamais'], hits: ['Nunca esperará mais de cinco minutos.'], misses: ['Ligue grátis.']},
  {
    say: [
      'em todos os casos',
      'em qualquer caso|circunstância|momento|altura',
      'em todo o|qualquer momento|caso',
      'a qualquer hora|momento|altura',
      'a todo o|tempo momento',
      'todas as vezes',
      'sob qualquer circunstância',
    ],
    hits: ['Em qualquer momento sabe o estado do pedido.'],
    misses: ['Em caso de atraso avisamos.'],
  },
  {
    say: [
      'todos|todas (os|as) (_) chamadas|ligações|e-mails|emails|cartas|mensagens|perguntas|consultas|pedidos|solicitações|reclamações|queixas|sugestões|clientes|utentes|usuários|cidadãos|munícipes|pessoas|pacientes|problemas|encomendas|avarias|necessidades|dúvidas|casos|entregas|reembolsos|passageiros|processos|manifestações|comentários|expectativas',
      'toda (a) reclamação|pergunta|solicitação|mensagem|pessoa|queixa|correspondência|chamada|dúvida',
      'todo (o) cliente|utente|usuário|cidadão|pedido|processo|problema',
      'qualquer chamada|ligação|e-mail|email|carta|mensagem|pergunta|consulta|pedido|solicitação|reclamação|queixa|cliente|utente|usuário|cidadão|pessoa|problema|encomenda|avaria|necessidade|dúvida|caso',
      'cada um|uma dos|das (nossos|nossas)',
      'a totalidade',
    ],
    hits: ['Respondemos a todas as reclamações.', 'Resolvemos qualquer problema.'],
    misses: ['Respondemos às reclamações.'],
  },
  {
    say: [
      'garantimos|garante|garantem|garantirá|garantiremos|garantirão|garantir',
      'garantido|garantida|garantidos|garantidas',
      'asseguramos|assegura|asseguram|assegurará|asseguraremos|assegurar',
    ],
    hits: ['Garantimos a entrega em 24 horas.'],
    misses: ['A garantia legal dura três anos.'],
  },
  {
    say: ['100 %', 'cem por cento', 'a 100 %'],
    hits: ['Tratamos 100 % dos pedidos no mesmo dia.'],
    misses: ['Tratamos 95 % dos pedidos no mesmo dia.'],
  },
  {
    say: [
      'zero erros|falhas|defeitos|esperas|filas|reclamações',
      'tolerância zero',
      'sem (qualquer) exceção|excepção|exceções',
      'sem falhas|erros|falta|limite|limites',
      'em nenhum caso|momento|circunstância',
      'em caso algum',
      'de modo|forma nenhum|nenhuma|algum|alguma',
      'a todo o custo',
      'perfeito|perfeita|perfeitamente',
      'totalmente|completamente|plenamente|absolutamente',
      'infalível|infalíveis|ilimitado|ilimitada',
      'plena satisfação',
    ],
    hits: ['Atendemos sem exceção em uma hora.', 'Tolerância zero a erros.'],
    misses: ['O reembolso cobre as despesas.'],
  },
]

export const notAbsolutes: Entries = [
  {say: 'garantia legal|contratual|bancária', hits: ['A garantia legal é de três anos.']},
  {
    say: 'sempre que (seja|for|o|a|os|as|não|haja|houver|nos|mudem|possível|se|necessário|precisar|quiser)',
    hits: ['Avisamos sempre que há cortes.'],
  },
  {say: 'todos os dias|meses|anos|trimestres|semestres', hits: ['Revemos a carta todos os anos.']},
  'todas as semanas|segundas|terças|quartas|quintas|sextas|manhãs|tardes',
  'em qualquer|qualquer outro|outra (caso)',
  'nem sempre',
  'quase sempre',
  'valor|preço|custo|montante|prazo|tempo|reembolso total',
  'perfeito|perfeitas estado|condições',
  'para sempre',
  'não garantimos|garante',
  'seguradora|companhia que assegura',
]
