import type {ComplaintWords} from '@policy-lint/model'

export const complaints: ComplaintWords = {
  complaint: [
    {say: 'queja|quejas', hits: ['Puede presentar una queja.'], misses: ['Déjenos su opinión.']},
    'reclam*',
    'inconformidad|inconformidades|disconformidad|disconforme',
    'no (_) (_) satisfecho|satisfecha|satisfechos|conforme|conformes|convence|contento|contenta',
    'insatisfecho|insatisfecha|insatisfacción|descontento',
  ],
  acknowledge: [
    'acus* (el) recibo',
    'acuse|acuses (de) (recibo)',
    'confirm*',
    'recepción',
    'comprobante|resguardo|justificante',
    {
      say: 'número de seguimiento|registro|expediente|referencia|caso|folio|radicado',
      hits: ['Le damos un número de seguimiento.'],
      misses: ['Llame a este número.'],
    },
    'hemos recibido',
  ],
  answer: [
    'contest*',
    'respond*',
    'respuesta|respuestas',
    'resolv*',
    'resuelv*',
    'resuelt*',
    'resolución|resoluciones|solución|decisión|dictamen',
    'comunic* (_) (_) resultado|decisión|resolución',
    'le|te|les|os llam* (_) (_) en|dentro',
  ],
  escalate: [
    'apel*',
    'recurr*|recurso|recursos',
    'revis*',
    'segunda|última|superior instancia',
    'instancia superior|final',
    {
      say: 'si (_) (_) (_) no (queda|está|le|te|la|lo|se|recibe|hay|cumplimos) (_) (conforme|convence|satisfecho)',
      hits: ['Si no queda conforme, escriba a la dirección.'],
      misses: ['Si escribe, contestamos.'],
    },
    'no (_) (_) (_) conforme|conformes|satisfecho|satisfecha|convence|contento|contenta',
    'de no obtener|recibir respuesta',
    'defensor|defensora|defensoría|arbitral|arbitraje|mediación|mediador|superintendencia|procurador|ombudsman',
    'hojas|hoja|libro de reclamaciones',
    'tribunal|tribunales|juzgado',
    'oficina municipal de información al consumidor',
    'omic|profeco|sernac|indecopi',
    'escal*',
    'dirección|director|directora|gerencia|responsable (revis*|estudia|examina)',
  ],
  learn: [
    'mejor*',
    'aprend*',
    'lección|lecciones',
    'no se repita|repitan|repetirá',
    'cambi* (_) (_) (nuestro|nuestra|qué|lo)',
    'qué ha cambiado',
    'medidas (correctoras|correctivas|adoptadas)',
    'analiz*|análisis',
    'public* (_) (_) (_) quejas|resultados|datos',
    'informe|memoria anual|trimestral|de quejas',
    'causas (de) (las) (quejas)',
  ],
  record: ['registr*', 'anot*', 'archiv*', 'libro de quejas|reclamaciones', 'expediente', 'seguimiento'],
  parts: {
    route: {
      name: 'cómo y dónde se presenta una queja',
      example: 'Llame al [teléfono], escriba a [correo electrónico] o envíe una carta a [dirección postal].',
    },
    acknowledgement: {
      name: 'en qué plazo acusan recibo',
      example: 'Acusamos recibo en [número] días hábiles y le decimos quién lleva su caso.',
    },
    answer: {
      name: 'en qué plazo contestan',
      example: 'Contestamos por escrito en un plazo máximo de [número] días hábiles.',
    },
    escalation: {
      name: 'quién la revisa después',
      example:
        'Si la respuesta no le convence, puede pedir una revisión a [cargo]. Después puede acudir a [nombre del organismo].',
    },
    learning: {
      name: 'qué aprenden de las quejas',
      example: 'Cada [número] meses [cargo] revisa todas las quejas y decide qué cambiamos.',
    },
    record: {
      name: 'cómo se registran las quejas',
      example: 'Registramos cada queja en [nombre del sistema], con el día en que llegó.',
    },
  },
}
