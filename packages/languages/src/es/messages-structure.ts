import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Spanish about the order and length of sections. */
export const structureMessages: LanguagePack['messages'] = {
  'no-empty-section/empty': {
    what: 'Quien llega a «{{heading}}» no encuentra ningún texto.',
    label: 'sin texto',
    write: '{{example}}',
    todo: 'escriba lo que corresponde aquí o quite el título.',
  },
  'no-empty-section/hidden': {
    what: 'Quien llega a «{{heading}}» no encuentra ningún texto: está en un comentario, que ninguna página muestra.',
    label: 'solo un comentario',
    write: '{{example}}',
    todo: 'saque el texto del comentario o quite el título.',
  },
  'no-empty-section/insert': {what: 'Insertar un texto para rellenar.'},
  'no-empty-section/remove': {what: 'Quitar el título.'},
  'no-duplicate-section/heading': {
    what: 'Quien busca «{{heading}}» encuentra dos secciones con ese nombre: la primera está en la línea {{line}}.',
    label: 'también en la línea {{line}}',
    todo: 'reúna las dos o diga en el título de qué trata cada una.',
  },
  'no-duplicate-section/copy': {
    what: 'Quien lee encuentra la sección «{{heading}}» por segunda vez, palabra por palabra: la primera está en la línea {{line}}.',
    label: 'igual que en la línea {{line}}',
    todo: 'deje solo una de las dos.',
  },
  'no-duplicate-section/role': {
    what: 'Quien busca este asunto en «{{first}}», en la línea {{line}}, se pierde lo que dice «{{heading}}».',
    label: 'el mismo asunto que en la línea {{line}}',
    todo: 'reúna las dos o haga de una parte de la otra.',
  },
  'no-duplicate-section/remove': {what: 'Quitar la segunda.'},
  'section-order/late': {
    what: 'Quien lee no sabe hasta «{{heading}}», tras otras {{count}} secciones, para qué sirve el documento o a quién se dirige.',
    label: 'tras otras {{count}} secciones',
    todo: 'ponga esta sección delante de «{{other}}».',
  },
  'section-order/log': {
    what: 'Quien quiere saber qué hacen ustedes se encuentra «{{heading}}» en medio y puede creer que el documento acaba ahí.',
    label: 'delante de «{{other}}»',
    todo: 'ponga esta sección detrás de «{{other}}».',
  },
  'section-order/before': {
    what: 'Quien lee busca «{{heading}}» antes de «{{other}}» y la encuentra después.',
    label: 'detrás de «{{other}}»',
    todo: 'ponga esta sección delante de «{{other}}».',
  },
  'section-order/after': {
    what: 'Quien lee busca «{{heading}}» después de «{{other}}» y la encuentra antes.',
    label: 'delante de «{{other}}»',
    todo: 'ponga esta sección detrás de «{{other}}».',
  },
  'section-order/moveBefore': {what: 'Ponerla delante de «{{other}}».'},
  'section-order/moveAfter': {what: 'Ponerla detrás de «{{other}}».'},
  'mission-length/mission': {
    what: 'Una misión tan larga no se retiene (frases: {{sentences}}, palabras: {{words}}).',
    label: 'frases: {{sentences}}, palabras: {{words}}',
    write: '{{example}}',
    todo: 'quédese en {{maxWords}} palabras y pocas frases ({{maxSentences}} como máximo); los valores, la historia y los compromisos tienen secciones propias.',
  },
  'mission-length/purpose': {
    what: 'Quien lee pasa por {{words}} palabras antes de que la carta llegue al asunto: eso ocupa su finalidad.',
    label: '{{words}} palabras',
    write: '{{example}}',
    todo: 'diga para qué sirve la carta en {{max}} palabras como máximo; una historia cabe mejor en la guía del personal.',
  },
  'mission-length/sentence': {
    what: 'Para saber de qué sirve el documento hay que leer {{words}} palabras de una vez.',
    label: '{{words}} palabras',
    write: '{{example}}',
    todo: 'empiece con una frase de {{max}} palabras como máximo.',
  },
  'document-length/long': {
    what: 'Leer este documento lleva unos {{minutes}} min: tiene {{words}} palabras, {{more}} más que las {{max}} de un documento de su clase.',
    todo: 'deje lo que hay que saber y enlace lo demás.',
  },
  'document-length/longSections': {
    what: 'Leer este documento lleva unos {{minutes}} min: tiene {{words}} palabras, {{more}} más que las {{max}} de un documento de su clase. La sección más larga es «{{section}}», con {{part}} palabras.',
    todo: 'deje lo que hay que saber y enlace lo demás.',
  },
  'document-length/short': {
    what: 'Quien lee encuentra aquí solo {{words}} palabras, y se piden al menos {{min}}.',
    todo: 'escriba qué pueden esperar los clientes.',
  },
  'document-length/contents': {
    what: 'Con {{words}} palabras y {{count}} secciones, quien lee no encuentra un índice donde elegir.',
    write: '{{example}}',
    todo: 'ponga delante de la primera sección una lista de enlaces a las secciones.',
  },
  'document-length/insert': {what: 'Insertar un índice.'},
  'required-phrases/missing': {
    what: 'El lector no encuentra «{{phrase}}» en ninguna parte.',
    todo: 'añada estas palabras donde el lector las busca.',
  },
  'required-phrases/missingIn': {
    what: 'Quien busca en «{{section}}» no encuentra «{{phrase}}».',
    label: 'aquí faltan palabras',
    todo: 'añada estas palabras a esta sección.',
  },
}
