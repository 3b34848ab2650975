import type {OwnerWords} from '@policy-lint/model'

/** Who answers for the document itself, as its readers ask for it. */
export const owners: OwnerWords = {
  keys: [
    'responsable|responsables (del|de) (la) (documento|carta|política|procedimiento)',
    'titular|propietario|propietaria (del|de) (la) (documento|carta|política)',
    'elaborado por',
    'autor|autora|autores|autoría',
    'unidad|área|órgano|departamento responsable|gestora',
  ],
  says: [
    {
      say: 'responsable|responsables de|del esta|este|la|presente carta|política|procedimiento|documento|guía',
      hits: ['La unidad responsable de esta carta es la Subdirección de Atención Ciudadana.'],
      misses: ['El cliente es responsable de la custodia.'],
    },
    'responsable|responsables del documento|procedimiento',
    'unidad|órgano|área|departamento responsable|gestora (de) (la) carta',
    'mantiene|gestiona|actualiza|revisa esta|este carta|política|procedimiento|documento|guía',
    'esta|este|la|el carta|política|procedimiento|documento|guía (ha) (sido) (es|está) elaborada|elaborado|mantenida|mantenido|gestionada|gestionado|aprobada|aprobado por',
    'responsabilidad de (esta|la) carta|política (corresponde|recae)',
  ],
  approved: [
    'aprobada|aprobado|adoptada|adoptado|acordada|suscrita|firmada por',
    'aprobada|aprobado mediante|en (resolución|acuerdo|pleno|sesión)',
  ],
}
