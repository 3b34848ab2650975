import type {ExpectationWords} from '@policy-lint/model'

export const expectations: ExpectationWords = {
  wishes: [
    {
      say: '(nosotros) esperamos poder',
      to: 'nos comprometemos a',
      hits: ['Esperamos poder contestar en dos días.'],
      misses: ['Espere su turno.'],
    },
    {say: '(nosotros) esperamos que'},
    {
      say: '(nosotros) queremos',
      to: 'nos comprometemos a',
      hits: ['Queremos contestar a todos.'],
      misses: ['Si quiere, llame.'],
    },
    {say: '(nosotros) querríamos|quisiéramos', to: 'nos comprometemos a'},
    {say: '(nosotros) deseamos', to: 'nos comprometemos a'},
    {say: '(nosotros) creemos en|que'},
    {say: 'nos gustaría', to: 'nos comprometemos a'},
    {say: 'nuestro deseo|sueño es (que)'},
    {say: 'confiamos en poder', to: 'nos comprometemos a'},
  ],
  notWishes: [
    'queremos|quisiéramos|deseamos|gustaría saber|conocer|oír|agradecer|recordar|recordarle|escuchar|invitar|dar|pedirle|que',
  ],
  virtues: [
    'cortesía|cortés|amabilidad|amable|amables|educación|cordialidad|cordial',
    'respeto|respetuoso|respetuosa|dignidad',
    'profesionalidad|profesionalismo|profesional|profesionales|competencia|competente|seriedad',
    'honestidad|honradez|integridad|transparencia|transparente|confianza|sinceridad|ética',
    'equidad|imparcialidad|igualdad|justicia',
    'cercanía|cercano|cercana|empatía|comprensión|paciencia|atención|cuidado|escucha|disponibilidad',
    'eficiencia|eficiente|eficacia|eficaz|fiabilidad|fiable|precisión|puntualidad|puntual|rapidez|rápido|rápida|agilidad|ágil|prontitud|celeridad',
    'calidad|excelencia|responsabilidad|confidencialidad|discreción|seguridad|sencillez|claridad|compromiso|dedicación|flexibilidad|accesibilidad|accesible',
  ],
  besides: [
    'servicio|servicios|trato|conducta|comunicación|información|respuesta|respuestas|acogida|ayuda|asistencia|personal|personalizado|personalizada',
    'cliente|clientes|usuario|usuarios|todos|personas|máxima|máximo|gran|alta|buen|buena|mejor',
  ],
  guarantees: ['garant*', 'asegura*'],
  sentence: 'Puede esperar {what}',
}
