import type {Examples} from '@policy-lint/model'

export const examples: Examples = {
  promise: {
    default: 'Vi svarar inom 2 arbetsdagar från det att vi fått ditt meddelande.',
    phone: 'Vi besvarar 90 procent av samtalen inom 3 minuter.',
    email: 'Du får svar på e-post inom 1 arbetsdag.',
    letter: 'Vi svarar på brev inom 10 arbetsdagar från det att vi fått dem.',
    'in-person': 'I receptionen får du hjälp inom 10 minuter.',
    'live-chat': 'I chatten svarar vi inom 2 minuter.',
    'social-media': 'I sociala medier svarar vi inom 4 timmar, vardagar kl. 9–17.',
    'web-form': 'Du får svar på kontaktformuläret inom 1 arbetsdag.',
    voicemail: 'Vi lyssnar av telefonsvararen varannan timme och ringer upp inom 4 timmar.',
    complaint: 'Vi bekräftar ditt klagomål inom 3 arbetsdagar och svarar inom 15.',
  },
  number: '[antal]',
  reviewed: 'Senast reviderad: den 12 mars 2026. Nästa översyn: mars 2027.',
  contact: 'Ring oss på [telefonnummer] eller mejla [e-postadress].',
  title: {
    charter: 'Servicegarantier för [kommunens namn]',
    policy: 'Servicepolicy för [företagets namn]',
    procedure: 'Rutin för klagomål hos [företagets namn]',
    playbook: 'Handbok för kundtjänst hos [företagets namn]',
  },
  vague: {
    speed: 'inom 2 arbetsdagar från det att vi fått ärendet',
    effort: 'Vi ringer upp två gånger och skriver sedan till dig.',
    escape: 'säg när det inte gäller: ”i juli tar det en vecka längre”',
    frequency: 'var tredje månad',
    amount: 'minst 95 procent',
    praise: 'säg vad ni gör: ”en och samma person sköter ditt ärende från början till slut”',
  },
}
