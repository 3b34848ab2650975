import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'personenbezogene|personenbezogenen|personenbezogener daten',
    'persönliche|persönlichen|persönlicher daten|angaben',
    'kundendaten',
    'daten unserer kunden|kundinnen',
    'gespräche|anrufe|telefonate (werden|können) (aufgezeichnet|mitgeschnitten)',
    'aufzeichnung (von) gesprächen|anrufen|telefonaten',
  ],
  health: [
    'gesundheitsdaten',
    'patientendaten',
    'patientenakte|patientenakten',
    'krankenakte|krankenakten',
    'medizinische|medizinischen|medizinischer daten|unterlagen',
    'krankengeschichte',
  ],
  statement: [
    'datenschutz*',
    'privatsphäre',
    'vertraulich*',
    'dsgvo',
    'verschwiegenheit',
    'schweigepflicht',
    'geheimhaltung',
  ],
  healthBasis: [
    'dsgvo',
    'datenschutz grundverordnung',
    'besondere|besonderer kategorien',
    'ausdrückliche|ausdrücklicher|ausdrücklichen einwilligung',
    'schweigepflicht',
    'artikel 9',
    'art. 9',
  ],
}
