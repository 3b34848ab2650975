import type {LanguagePack} from '@policy-lint/model'
import {directiveMessages} from './messages-directives.ts'
import {lifecycleMessages} from './messages-lifecycle.ts'
import {standardsMessages} from './messages-standards.ts'
import {structureMessages} from './messages-structure.ts'
import {wordingMessages} from './messages-wording.ts'
import {writeGoodMessages} from './messages-write-good.ts'

const number =
  'elija un número que pueda cumplir y contar. Sin corrección automática: solo usted conoce el número.'
const reread = 'lea de nuevo la frase con las palabras más sencillas.'

/** Diagnostics in Spanish; what is missing here is shown in English. */
export const messages: LanguagePack['messages'] = {
  ...directiveMessages,
  ...structureMessages,
  ...standardsMessages,
  ...lifecycleMessages,
  ...wordingMessages,
  ...writeGoodMessages,
  'contact-details/none': {
    what: 'Quien los necesita no encuentra aquí cómo localizarlos: no hay dirección, número ni enlace.',
    write: '{{example}}',
    todo: 'escriba cómo se les puede contactar.',
  },
  'contact-details/invitation': {
    what: 'Quien sigue esta invitación no encuentra cómo hacerlo: en el documento no hay dirección, número ni enlace.',
    label: '¿cómo?',
    write: '{{example}}',
    todo: 'escriba aquí la dirección, el número o el enlace.',
  },
  'contact-details/complaints': {
    what: 'Quien quiere presentar una queja no encuentra dónde enviarla: en el documento no hay dirección, número ni enlace.',
    label: '¿adónde?',
    write: '{{example}}',
    todo: 'escriba adónde se puede enviar una queja.',
  },
  'contact-details/few': {
    what: 'El lector tiene muy pocas formas de contactar: {{count}} de las {{min}} que se piden (cuentan: {{kinds}}; encontradas: {{found}}).',
    write: '{{example}}',
    todo: 'añada otro tipo de contacto.',
  },
  'review-date/missing': {
    what: 'El lector no puede saber si esto sigue vigente: no hay fecha de revisión.',
    write: '{{example}}',
    todo: 'lea el documento entero y escriba después el día en que lo hizo.',
  },
  'review-date/stale': {
    what: 'La última revisión, {{date}}, es de hace más de {{months}} meses: el lector no puede saber si esto sigue vigente.',
    label: 'hace más de {{months}} meses',
    todo: 'revise el documento y escriba la nueva fecha.',
  },
  'review-date/unreviewed': {
    what: 'La fecha más reciente, {{date}}, es de hace más de {{months}} meses y ninguna revisión posterior lleva fecha: el lector no puede saber si esto sigue vigente.',
    label: 'sin revisión fechada desde entonces',
    write: '{{example}}',
    todo: 'revise el documento y escriba la fecha de esa revisión.',
  },
  'review-date/overdue': {
    what: 'La próxima revisión estaba prevista para {{date}}, que ya ha pasado: el lector no puede saber si esto sigue vigente.',
    label: 'prevista para {{date}}',
    todo: 'revise el documento y escriba después la nueva fecha y la siguiente.',
  },
  'review-date/soon': {
    what: 'La próxima revisión está prevista para {{date}}, dentro de {{days}} días.',
    label: 'prevista para {{date}}',
    todo: 'planifique ahora la revisión.',
  },
  'review-date/future': {
    what: 'Esta revisión lleva la fecha {{date}}, que aún no ha llegado: el lector no puede fiarse de ella.',
    label: 'en el futuro',
    todo: 'escriba el día de la última revisión, o diga que es la próxima.',
  },
  'review-date/order': {
    what: 'La próxima revisión, {{date}}, es anterior a la última, {{reviewed}}: el lector no sabe cuál es la correcta.',
    label: 'anterior a la última revisión',
    todo: 'corrija una de las dos fechas.',
  },
  'measurable-standards/vague': {
    what: 'Este compromiso no tiene ningún número: nadie puede decir si se ha cumplido.',
    label: 'sin número ni unidad',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noTime': {
    what: 'Este compromiso no dice en qué plazo: nadie puede decir si se ha cumplido a tiempo.',
    label: '¿en qué plazo?',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noNumber': {
    what: 'En este compromiso no hay nada que contar: dos lectores pueden discrepar sobre si se ha cumplido.',
    label: 'sin número ni unidad',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/setLimit': {
    what: 'Sustituir «{{term}}» por «{{limit}}».',
    todo: 'ponga su propio número en lugar de los corchetes.',
  },
  'no-vague-terms/hedge': {
    what: '«{{term}}» junto a un número lo retira: el lector no sabe cuándo no vale el compromiso.',
    label: '¿cuándo no vale?',
    write: '{{example}}',
    todo: 'diga en qué caso no vale el compromiso, o quite estas palabras.',
  },
  'no-vague-terms/escape': {
    what: '«{{term}}» deja abierto cuándo vale el compromiso: el lector no puede contar con él.',
    label: '¿en qué caso?',
    write: '{{example}}',
    todo: 'diga la condición, o quite estas palabras.',
  },
  'no-vague-terms/speed': {
    what: '«{{term}}» es una hora para un lector y un mes para otro.',
    label: '¿en qué plazo?',
    write: '{{example}}',
    todo: 'elija un plazo que pueda cumplir.',
  },
  'no-vague-terms/frequency': {
    what: '«{{term}}» es cada día para un lector y cada año para otro.',
    label: '¿cada cuánto?',
    write: '{{example}}',
    todo: 'diga cada cuánto.',
  },
  'no-vague-terms/amount': {
    what: '«{{term}}» no es una cantidad: el lector espera más, o menos, de lo que usted quiere decir.',
    label: '¿cuánto?',
    write: '{{example}}',
    todo: 'diga cuánto, o cuántos.',
  },
  'no-vague-terms/effort': {
    what: '«{{term}}» promete un intento: el lector no sabe qué ocurrirá.',
    label: '¿qué ocurrirá?',
    write: '{{example}}',
    todo: 'diga qué hará y con qué frecuencia lo consigue al menos.',
  },
  'no-vague-terms/praise': {
    what: '«{{term}}» alaba el servicio y no dice al lector qué ocurrirá.',
    label: '¿qué ocurrirá?',
    write: '{{example}}',
    todo: 'diga qué recibe el cliente, o quite la palabra.',
  },
  'document-title/missing': {
    what: 'Quien encuentra este documento no puede saber qué es: no tiene título.',
    write: '{{example}}',
    todo: 'empiece con un título de primer nivel, o escriba `title` en la cabecera.',
  },
  'document-title/unclear': {
    what: 'Este título no dice al lector qué tipo de documento es.',
    label: 'ninguna palabra como carta o política',
    write: '{{example}}',
    todo: 'nombre el tipo de documento en el título; el lema puede ir debajo.',
  },
  'document-title/second': {
    what: 'El lector no sabe cuál es el título del documento: este sigue a «{{title}}».',
    label: 'otro título',
    todo: 'deje un solo título de primer nivel y baje este un nivel.',
  },
  'no-placeholders/placeholder': {
    what: 'El lector encuentra «{{text}}» donde debería estar la respuesta.',
    label: 'aún por rellenar',
    todo: 'escriba lo que falta, o quite la frase. Sin corrección automática: solo usted conoce la respuesta.',
  },
  'framework-clauses/absent': {
    what: 'Quien lee no encuentra nada aquí sobre: {{clause}}.',
    todo: 'añádalo, con un número que pueda cumplir y contar, o excluya el apartado si no le corresponde.',
  },
  'framework-clauses/short': {
    what: 'Aquí se promete menos de lo que pide la norma: {{clause}}.',
    label: 'se pide: {{clause}}',
    todo: 'prometa algo que respete la norma, o excluya el apartado si no le corresponde.',
  },
  'framework-clauses/outdated': {
    what: 'Aquí se remite a «{{text}}», que ya no está en vigor: {{clause}}.',
    label: 'ya no está en vigor',
    todo: 'cite el texto vigente.',
  },
  'required-sections/missing': {
    what: 'Quien busca «{{section}}» no encuentra esa sección. Hay: {{found}}. Faltan: {{missing}}.',
    write: '{{example}}',
    todo: 'añada la sección y rellene lo que solo usted sabe.',
  },
  'required-sections/missingToo': {
    what: 'Quien busca «{{section}}» no encuentra esa sección.',
    write: '{{example}}',
    todo: 'añada la sección y rellene lo que solo usted sabe.',
  },
  'required-sections/unwanted': {
    what: 'Quien lee un documento de este tipo no espera aquí «{{section}}».',
    label: 'corresponde a otro documento',
    todo: 'lleve esta sección al documento de las personas a quienes concierne y enlácela donde haga falta.',
  },
  'required-sections/insert': {what: 'Insertar la sección «{{section}}» para rellenarla.'},
  'no-jargon/plain': {
    what: 'El lector entiende «{{plain}}» antes que «{{term}}».',
    label: 'diga «{{plain}}»',
    write: '{{plain}}',
  },
  'no-jargon/plainer': {
    what: '«{{term}}» hace más lenta la lectura.',
    label: 'dígalo con palabras más sencillas',
    write: '{{plain}}',
    todo: reread,
  },
  'no-jargon/hint': {
    what: '«{{term}}» hace más lenta la lectura.',
    label: 'dígalo con palabras más sencillas',
    todo: '{{hint}}',
  },
  'no-jargon/acronym': {
    what: 'Nada aquí dice al lector qué significa «{{term}}».',
    label: 'sin explicar',
    write: '{{plain}}',
    todo: 'escríbalo completo la primera vez.',
  },
  'no-jargon/own': {
    what: '«{{term}}» está en su lista de palabras que hacen más lenta la lectura.',
    label: 'dígalo con palabras más sencillas',
    todo: 'dígalo con las palabras que usan sus lectores.',
  },
  'no-jargon/replace': {what: 'Sustituir «{{term}}» por «{{plain}}».', todo: reread},
  'no-broken-links/file': {
    what: 'Quien sigue este enlace no encuentra nada: no existe el archivo «{{path}}».',
    label: 'no existe',
    todo: 'corrija la dirección o quite el enlace.',
  },
  'no-broken-links/case': {
    what: 'Puede que aquí no se encuentre nada: el archivo se llama «{{name}}», y la mayoría de los sitios web distinguen mayúsculas de minúsculas.',
    label: 'se escribe «{{name}}»',
    todo: 'escriba el nombre como lo lleva el archivo.',
  },
  'no-broken-links/anchor': {
    what: 'Quien sigue este enlace no llega al lugar: aquí nada tiene la dirección «#{{anchor}}».',
    label: 'no existe',
    todo: 'corrija la dirección o quite el enlace.',
  },
  'no-broken-links/anchorElsewhere': {
    what: 'Quien sigue este enlace no llega al lugar: en {{file}} nada tiene la dirección «#{{anchor}}».',
    label: 'no existe',
    todo: 'corrija la dirección o quite el enlace.',
  },
  'no-broken-links/empty': {
    what: 'Quien sigue este enlace se queda donde está: no lleva a ninguna parte.',
    label: 'no lleva a ninguna parte',
    todo: 'escriba la dirección o quite el enlace.',
  },
  'no-broken-links/scheme': {
    what: 'Quien sigue este enlace no encuentra nada: sin «https://» se toma por un archivo con ese nombre.',
    label: 'se toma por un archivo',
    todo: 'escriba la dirección completa.',
  },
  'no-broken-links/reference': {
    what: 'Quien lee ve corchetes en lugar de un enlace: «[{{label}}]» no está definido.',
    label: 'sin definir',
    todo: 'añada una línea «[{{label}}]: …» con la dirección.',
  },
  'no-broken-links/use': {
    what: 'Escriba «{{text}}».',
  },
  'consistent-standards/differs': {
    what: 'Quien lee encuentra dos plazos para lo mismo: «{{here}}» aquí y «{{there}}» en la línea {{line}}.',
    label: 'línea {{line}}: {{there}}',
    todo: 'decida cuál vale y escríbalo en los dos lugares.',
  },
  'consistent-standards/share': {
    what: 'Quien lee encuentra dos porcentajes para lo mismo: {{here}} % aquí y {{there}} % en la línea {{line}}.',
    label: 'línea {{line}}: {{there}} %',
    todo: 'decida cuál vale y escríbalo en los dos lugares.',
  },
  'consistent-documents/differs': {
    what: 'Quien lee los dos documentos encuentra dos plazos para lo mismo: «{{here}}» aquí y «{{there}}» en {{file}}.',
    label: '{{file}}: {{there}}',
    todo: 'decida cuál vale y escríbalo en los dos documentos.',
  },
  'consistent-documents/share': {
    what: 'Quien lee los dos documentos encuentra dos porcentajes para lo mismo: {{here}} % aquí y {{there}} % en {{file}}.',
    label: '{{file}}: {{there}} %',
    todo: 'decida cuál vale y escríbalo en los dos documentos.',
  },
  'consistent-documents/title': {
    what: 'Quien lee no distingue este documento de {{file}}: los dos se titulan «{{title}}».',
    label: 'también es el título de {{file}}',
    todo: 'diga en cada título para qué es ese documento.',
  },
  'consistent-documents/translation': {
    what: 'A quienes leen en dos idiomas se les prometen cosas distintas: «{{here}}» aquí y «{{there}}» en {{file}}.',
    label: '{{file}}: {{there}}',
    todo: 'decida cuál vale y escríbalo en los dos idiomas.',
  },
  'consistent-documents/untranslated': {
    what: 'A quienes leen {{file}} no se les promete esto: «{{here}}» no está cerca de este lugar de la traducción.',
    label: 'falta en {{file}}',
    todo: 'escríbalo en los dos idiomas o quítelo de ambos.',
  },
  'valid-contact/scheme': {
    what: 'Quien sigue este enlace no encuentra nada: sin «{{scheme}}» se toma por un archivo con ese nombre.',
    label: 'falta «{{scheme}}»',
    todo: 'ponga «{{scheme}}» delante.',
  },
  'valid-contact/address': {
    what: 'Quien escribe a «{{address}}» no llega a nadie: no se puede entregar correo a esa dirección.',
    label: 'no es una dirección',
    todo: 'corrija la dirección.',
  },
  'valid-contact/exampleAddress': {
    what: 'Quien usa «{{address}}» no llega a nadie: el nombre está reservado para ejemplos.',
    label: 'reservado para ejemplos',
    todo: 'escriba su propia dirección.',
  },
  'valid-contact/exampleNumber': {
    what: 'Quien llama al «{{number}}» no llega a nadie: es un número de ejemplo.',
    label: 'número de ejemplo',
    todo: 'escriba su propio número.',
  },
  'valid-contact/number': {
    what: 'Quien llama al «{{number}}» no llega a nadie: le sobra o le falta una cifra, o no existe ese país.',
    label: 'no se puede marcar',
    todo: 'corrija el número.',
  },
  'valid-contact/hidden': {
    what: 'Quien lee ve «[email protected]» en lugar de una dirección: se copió de una página que la oculta.',
    label: 'dirección oculta',
    todo: 'escriba la dirección misma.',
  },
  'valid-contact/otherAddress': {
    what: 'Quien se fía de este enlace escribe a otra persona: muestra «{{shown}}» y lleva a «{{target}}».',
    label: 'lleva a {{target}}',
    todo: 'escriba la misma dirección en los dos lugares.',
  },
  'valid-contact/otherNumber': {
    what: 'Quien se fía de este enlace llama a otra persona: muestra «{{shown}}» y marca «{{target}}».',
    label: 'marca {{target}}',
    todo: 'escriba el mismo número en los dos lugares.',
  },
  'valid-contact/use': {
    what: 'Escriba «{{text}}».',
  },
  'privacy-statement/missing': {
    what: 'A quien lee no se le dice qué pasa con sus datos, de los que se habla aquí («{{words}}»).',
    label: '¿y la privacidad?',
    todo: 'añada un apartado sobre privacidad o un enlace al aviso correspondiente.',
  },
  'privacy-statement/hipaa': {
    what: 'Al paciente no se le dice qué ley protege lo que se refiere a su salud («{{words}}»).',
    label: 'no se nombra HIPAA',
    todo: 'diga cómo cumple HIPAA y enlace a su aviso de privacidad.',
  },
  'privacy-statement/healthBasis': {
    what: 'A quien lee no se le dice por qué se pueden usar datos sobre su salud («{{words}}»).',
    label: 'falta el motivo',
    todo: 'nombre el motivo (por ejemplo, consentimiento o secreto profesional) y la norma: artículo 9 del RGPD.',
  },
}
