import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Spanish about dates, changes and owners. */
export const lifecycleMessages: LanguagePack['messages'] = {
  'date-format/ambiguous': {
    what: 'Para unos «{{text}}» es {{one}}; para otros, {{two}}.',
    label: 'dos lecturas',
    write: '{{one}}',
    todo: 'escriba el mes con letras o empiece por el año.',
  },
  'date-format/mixed': {
    what: 'Quien lee encuentra fechas en formas distintas: «{{text}}» aquí, «{{other}}» en la línea {{line}}.',
    label: 'otra forma que las demás',
    write: '{{better}}',
    todo: 'escriba todas las fechas de la misma forma.',
  },
  'date-format/format': {
    what: 'Quien conoce sus documentos espera esta fecha como «{{better}}».',
    label: 'no en su forma',
    write: '{{better}}',
    todo: 'escríbala como en sus demás documentos.',
  },
  'date-format/write': {what: 'Escribir «{{better}}».'},
  'changelog/missing': {
    what: 'Quien conocía una versión anterior no ve qué ha cambiado: no hay lista de cambios.',
    write: '{{example}}',
    todo: 'enumere los cambios con su fecha, el más reciente primero.',
  },
  'changelog/newestFirst': {
    what: 'Quien busca desde arriba los últimos cambios encuentra «{{date}}», en la línea {{line}}, debajo de otros más antiguos.',
    label: 'sin orden de fechas',
    todo: 'ponga primero la entrada más reciente.',
  },
  'changelog/oldestFirst': {
    what: 'Quien sigue los cambios desde el primero encuentra «{{date}}», en la línea {{line}}, debajo de otros posteriores.',
    label: 'sin orden de fechas',
    todo: 'ponga primero la entrada más antigua.',
  },
  'changelog/future': {
    what: 'Este cambio lleva la fecha {{date}}, que aún no ha llegado: quien lee no sabe si ya vale.',
    label: 'en el futuro',
    todo: 'corrija la fecha o diga en el texto desde cuándo se aplicará el cambio.',
  },
  'changelog/unreviewed': {
    what: 'El último cambio, {{date}}, es posterior a la última revisión, {{reviewed}}: quien lee no sabe si entonces se revisó todo.',
    label: 'después de la última revisión',
    todo: 'revise el documento y escriba la nueva fecha de revisión, o corrija una de las dos.',
  },
  'changelog/insert': {what: 'Insertar la sección «{{section}}» para rellenarla.'},
  'document-owner/missing': {
    what: 'Quien encuentra un error no sabe a quién decírselo: no figura quién responde de este documento.',
    write: '{{example}}',
    todo: 'indique un cargo o una unidad en el texto, o como `owner` en los metadatos.',
  },
  'document-owner/open': {
    what: 'Quien quiere saber quién responde de este documento encuentra «{{text}}».',
    label: 'aún sin indicar',
    todo: 'indique un cargo o una unidad.',
  },
  'document-owner/insert': {what: 'Insertar la sección «{{section}}» para rellenarla.'},
}
