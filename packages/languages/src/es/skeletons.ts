import type {LanguagePack} from '@policy-lint/model'

export const skeletons: LanguagePack['skeletons'] = {
  purpose: {
    heading: 'Objeto',
    body: 'Este documento explica qué pueden esperar los clientes de [nombre] y qué hacemos cuando incumplimos un compromiso.',
  },
  scope: {
    heading: 'Ámbito de aplicación',
    body: 'Este documento se aplica a todos los contactos con [nombre del servicio]: en persona, por teléfono, por correo electrónico, por carta y en redes sociales.\n\nNo se aplica a [servicios excluidos].',
  },
  mission: {
    heading: 'Nuestra misión',
    body: 'Ayudamos a [destinatarios] a [misión en una frase].',
  },
  'vision-values': {
    heading: 'Valores',
    body: '- [Valor]: [qué significa para el cliente]\n- [Valor]: [qué significa para el cliente]',
  },
  overview: {heading: 'Quiénes somos', body: '[Nombre] ofrece [servicios] a [clientes] en [lugar].'},
  definitions: {
    heading: 'Definiciones',
    body: '- **Día hábil**: [qué días].\n- **Queja**: [qué se entiende].',
  },
  goals: {
    heading: 'Objetivos',
    body: '- Al menos el [porcentaje] de los clientes valora el servicio como bueno o muy bueno.\n- Recibimos como máximo [número] quejas por cada [número] gestiones.',
  },
  'customer-rights': {
    heading: 'Sus derechos',
    body: '- Recibir una respuesta por escrito en un plazo máximo de [número] días hábiles.\n- Saber el nombre de quien le atiende.\n- Presentar una queja sin coste.',
  },
  'customer-duties': {
    heading: 'Qué le pedimos',
    body: '- [Qué necesitamos para responder, por ejemplo el número de cliente.]\n- [Trato con el personal.]',
  },
  standards: {
    heading: 'Nuestros compromisos',
    body: '- Atendemos el [porcentaje] de las llamadas en menos de [número] segundos.\n- Respondemos a los correos electrónicos en un plazo máximo de [número] días hábiles.\n- En la oficina esperará como máximo [número] minutos.',
  },
  channels: {
    heading: 'Canales de atención',
    body: '- Teléfono: [número], [días y horario]\n- Correo electrónico: [dirección]\n- Oficina: [calle y número], [días y horario]',
  },
  procedures: {
    heading: 'Cómo funciona',
    body: '1. [Quién] registra la solicitud en [número] horas.\n2. [Quién] responde en un plazo máximo de [número] días hábiles.',
  },
  complaints: {
    heading: 'Quejas y sugerencias',
    body: '1. Puede presentar una queja en persona, por teléfono en el [número], por correo electrónico en [dirección] o por carta a [dirección].\n2. Confirmamos que la hemos recibido en [número] días hábiles.\n3. Contestamos por escrito en un plazo máximo de [número] días hábiles desde su recepción.\n4. Si la respuesta no le satisface, puede acudir a [nombre y dirección].',
  },
  escalation: {
    heading: 'Si la respuesta no le satisface',
    body: 'Puede pedir una revisión a [cargo], que responde en un plazo máximo de [número] días hábiles. Después puede acudir a [organismo y dirección].',
  },
  returns: {
    heading: 'Cambios y devoluciones',
    body: 'Puede devolver un producto en un plazo de [número] días desde la entrega. Reembolsamos el importe en [número] días desde que lo recibimos.',
  },
  compensation: {
    heading: 'Si no cumplimos un compromiso',
    body: 'Si superamos los plazos indicados, abonamos [importe] en la factura siguiente sin que tenga que pedirlo.',
  },
  privacy: {
    heading: 'Protección de datos',
    body: 'Usamos sus datos solo para responderle y los conservamos durante [número] meses. La información completa está en [dirección].',
  },
  'equal-treatment': {
    heading: 'Igualdad de trato',
    body: 'Atendemos las solicitudes por orden de llegada, sea quien sea quien las presente. Las únicas prioridades son: [lista].',
  },
  accessibility: {
    heading: 'Accesibilidad',
    body: 'Puede pedir este documento en [formatos e idiomas]. Si necesita asistencia, llame al [número].',
  },
  enforcement: {
    heading: 'Cumplimiento',
    body: '[Cargo] comprueba cada [número] meses que los compromisos se cumplen y publica los resultados en [dirección].',
  },
  training: {
    heading: 'Formación del personal',
    body: 'El personal recibe [número] horas de formación al año sobre este documento.',
  },
  feedback: {
    heading: 'Su opinión',
    body: 'Cada [número] meses le preguntamos con una encuesta y publicamos qué hemos cambiado.',
  },
  'social-media': {
    heading: 'Redes sociales',
    body: 'Respondemos a los mensajes en [canales] en menos de [número] horas, [días y horario]. Responde [cargo].',
  },
  publication: {
    heading: 'Dónde consultar este documento',
    body: 'El documento está publicado en [dirección] y expuesto en [lugares].',
  },
  review: {heading: 'Revisión', body: 'Última revisión: [fecha]. Próxima revisión: [fecha].'},
  changelog: {
    heading: 'Control de cambios',
    body: '| Versión | Fecha | Cambio |\n| --- | --- | --- |\n| [número] | [fecha] | [descripción] |',
  },
  owner: {
    heading: 'Responsable del documento',
    body: 'Responsable: [cargo]. Aprobado por [órgano] el [fecha].',
  },
  contact: {
    heading: 'Contacto',
    body: '- Teléfono: [número]\n- Correo electrónico: [dirección]\n- Dirección: [calle y número], [código postal y localidad]',
  },
  memberships: {
    heading: 'Certificaciones y asociaciones',
    body: '- [Nombre de la asociación o del sello], número de registro [número].',
  },
  audience: {heading: 'A quién se dirige', body: 'Este documento es para [clientes, personal o ambos].'},
  services: {heading: 'Servicios', body: '- [Servicio]: [qué incluye]'},
  'staff-expectations': {
    heading: 'Trato del personal',
    body: '- Quien atiende dice su nombre.\n- Responde en los plazos de este documento.\n- Pasa a [cargo] en [número] horas lo que no puede resolver.',
  },
  guidelines: {
    heading: 'Pautas de atención',
    body: '- Escuche primero y repita después con sus palabras lo que ha entendido.\n- Si el cliente está molesto, diga qué puede hacer y para cuándo.\n- Pase el caso a [cargo] si le amenazan o le insultan.',
  },
  'opening-hours': {heading: 'Horario', body: '- [Días]: [horario]'},
  measurement: {
    heading: 'Seguimiento',
    body: 'Medimos los compromisos cada [número] meses y publicamos los resultados en [dirección].',
  },
  'legal-basis': {heading: 'Normativa', body: '- [Norma y artículo]'},
  'related-documents': {heading: 'Documentos relacionados', body: '- [Título y dirección]'},
  exceptions: {
    heading: 'Excepciones',
    body: 'Los compromisos no se aplican en caso de [circunstancias]. En ese caso avisamos en [número] horas.',
  },
  summary: {heading: 'En resumen', body: '- [El compromiso más importante, con un número.]'},
}
