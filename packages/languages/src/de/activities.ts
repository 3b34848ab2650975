import type {ActivityWords} from '@policy-lint/model'

export const activities: ActivityWords = {
  acknowledge: [
    'eingangsbestätigung|eingangsbestätigungen|empfangsbestätigung',
    {
      say: 'bestätigen|bestätigt (wir) (ihnen) (den) eingang|erhalt|empfang',
      hits: ['Wir bestätigen den Eingang.'],
      misses: ['Wir bestätigen den Termin.'],
    },
    'eingang|erhalt|empfang (_) (_) bestätigen|bestätigt',
  ],
  answer: [
    'antwort|antworten|antwortet',
    'beantworten|beantwortet|beantwortung',
    'reagieren|reagiert',
    'reaktionszeit|antwortzeit',
  ],
  'call-back': [
    'rufen|ruft (wir) (sie) zurück',
    'rückruf|rückrufe',
    'zurückgerufen|zurückrufen|zurückzurufen',
  ],
  resolve: [
    'lösen|löst|gelöst|lösung',
    'beheben|behebt|behoben',
    'abschließende|abschließenden|endgültige|endgültigen antwort|bescheid',
    'abschließend beantworten|beantwortet',
  ],
  refund: ['erstatten|erstattet|erstattung', 'rückerstatt*', 'zurückerstatt*'],
  deliver: ['liefern|liefert|geliefert|lieferung|lieferungen', 'zustellen|zugestellt|zustellung'],
}
