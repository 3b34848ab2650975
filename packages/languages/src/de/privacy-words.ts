import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'personenbezogene|personenbezogenen|personenbezogener daten',
    'persönliche|persönlichen|persönlicher daten|angaben',
    'kundendaten',
    'daten unserer kunden|kundinnen',
  ],
  recordings: [
    {
      say: 'gespräche|anrufe|telefonate (werden|können) (_) (_) aufgezeichnet|mitgeschnitten',
      hits: ['Anrufe werden aufgezeichnet.'],
      misses: ['Anrufe nehmen wir entgegen.'],
    },
    'aufzeichnung (von) gesprächen|anrufen|telefonaten',
  ],
  uses: [
    'speicher*',
    'gespeichert',
    'erheb*',
    'erhoben',
    'verarbeit*',
    'nutz*',
    'verwend*',
    'bewahr* auf',
    'aufbewahrt|aufbewahren',
    'holen|holt|einholen|eingeholt',
    'fragen|fragt nach',
    'anfordern|fordern|angefordert',
    'lösch*|gelöscht',
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
