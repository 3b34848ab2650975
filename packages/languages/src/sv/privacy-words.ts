import type {PrivacyWords} from '@policy-lint/model'

export const privacy: PrivacyWords = {
  personal: [
    'personuppgifter|personuppgifterna|personuppgift',
    'personliga uppgifter',
    'uppgifter om dig',
    'kunduppgifter|kunddata',
    'samtal|samtalen spelas in',
    'inspelade samtal',
  ],
  health: [
    'hälsouppgifter|hälsodata',
    'patientuppgifter|patientdata',
    'journal|journaler|journalen|journaluppgifter|patientjournal|patientjournaler|journalhandlingar',
    'uppgifter om (din) hälsa',
  ],
  statement: [
    'integritet|integriteten|integritetspolicy|integritetspolicyn',
    'dataskydd|dataskyddet|dataskyddsförordningen|dataskyddsombud',
    'gdpr',
    'sekretess|sekretessen|sekretessbelagd|sekretessbelagda',
    'konfidentiell|konfidentiellt',
    'tystnadsplikt|tystnadsplikten',
    'personuppgiftsbehandling',
    'behandlar (vi) (dina) personuppgifter',
    'behandling av (dina) personuppgifter',
    'förtroligt',
  ],
  healthBasis: [
    'gdpr',
    'dataskyddsförordningen',
    'känsliga personuppgifter',
    'särskilda kategorier',
    'patientdatalagen',
    'sekretess',
    'tystnadsplikt',
    'uttryckligt samtycke',
    'artikel 9',
  ],
}
