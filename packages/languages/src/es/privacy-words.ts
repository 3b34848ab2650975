import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'datos personales',
    'datos de carácter personal',
    'información personal',
    'datos del cliente',
    'datos de los clientes|usuarios|pacientes|ciudadanos',
    'grabación de (las) llamadas',
    'llamadas (pueden) (ser|son) grabadas',
  ],
  health: [
    'datos de salud',
    'datos sanitarios',
    'datos médicos|clínicos',
    'historia|historial clínica|clínico|médico|médica',
    'historias clínicas',
    'historiales clínicos|médicos',
  ],
  statement: [
    'privacidad',
    'protección de datos',
    'tratamiento de datos',
    'tratamiento de los datos',
    'confidencial|confidenciales|confidencialidad|confidencialmente',
    'rgpd',
    'lopd',
    'lopdgdd',
    'secreto profesional',
  ],
  healthBasis: [
    'rgpd',
    'reglamento general de protección de datos',
    'categorías especiales',
    'consentimiento explícito|expreso',
    'lopdgdd',
    'secreto profesional|médico',
    'autonomía del paciente',
    'artículo 9',
  ],
}
