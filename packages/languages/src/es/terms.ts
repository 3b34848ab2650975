import type {SynonymGroup} from '@policy-lint/model'

/** Spanish words for the same people and days, between which writers change. */
export const terms: readonly SynonymGroup[] = [
  {
    words: [
      {forms: ['cliente', 'clientes']},
      {forms: ['usuario', 'usuarios'], promised: true},
      {forms: ['consumidor', 'consumidores'], promised: true},
      {forms: ['ciudadano', 'ciudadanos'], promised: true},
      {forms: ['paciente', 'pacientes'], promised: true},
      {forms: ['abonado', 'abonados'], promised: true},
    ],
    not: [
      'atención|servicio al|a cliente|usuario|paciente|ciudadano',
      'atención|servicio a clientes|usuarios|pacientes|ciudadanos',
      'área|número|zona|cuenta de cliente|clientes|usuario|usuarios',
      'nombre|guía|manual|interfaz de usuario',
      'consumidor|consumidores y usuario|usuarios',
      'oficina|derechos|defensa|organización|asociación|protección|ley (de|del|al) (la|los|las) consumidor|consumidores|usuario|usuarios|paciente|ciudadano',
    ],
  },
  {
    measured: true,
    words: [{forms: ['día hábil', 'días hábiles']}, {forms: ['día laborable', 'días laborables']}],
  },
]
