import type {Examples} from '@policy-lint/model'

export const examples: Examples = {
  number: '[Anzahl]',
  promise: {
    default: 'Wir antworten innerhalb von 2 Arbeitstagen nach Eingang Ihrer Nachricht.',
    complaint:
      'Wir bestätigen Ihre Beschwerde innerhalb von 3 Arbeitstagen und beantworten sie innerhalb von 15.',
    phone: 'Wir nehmen 90 % der Anrufe innerhalb von 30 Sekunden an.',
    email: 'Wir beantworten E-Mails innerhalb von 1 Arbeitstag.',
    letter: 'Wir beantworten Briefe innerhalb von 10 Arbeitstagen nach Eingang.',
    'in-person': 'Am Schalter warten Sie höchstens 10 Minuten.',
    'live-chat': 'Im Chat antworten wir innerhalb von 2 Minuten.',
    'social-media':
      'In sozialen Medien antworten wir innerhalb von 4 Stunden, Montag bis Freitag, 9 bis 17 Uhr.',
    'web-form': 'Anfragen über das Kontaktformular beantworten wir innerhalb von 1 Arbeitstag.',
    voicemail: 'Den Anrufbeantworter hören wir alle 2 Stunden ab und rufen innerhalb von 4 Stunden zurück.',
  },
  reviewed: 'Zuletzt überprüft: 12. März 2026. Nächste Überprüfung: März 2027.',
  contact: 'Rufen Sie uns an unter [Telefonnummer] oder schreiben Sie an [E-Mail-Adresse].',
  title: {
    charter: 'Servicecharta von [Name der Organisation]',
    policy: 'Kundenservice-Richtlinie von [Name der Organisation]',
    procedure: 'Beschwerdeverfahren von [Name der Organisation]',
    playbook: 'Servicehandbuch von [Name der Organisation]',
  },
  vague: {
    speed: 'innerhalb von 2 Arbeitstagen nach Eingang',
    effort: 'Wir rufen zweimal an und schreiben Ihnen dann.',
    escape: 'an Sonn- und Feiertagen dauert es einen Tag länger',
    frequency: 'alle 3 Monate',
    amount: 'mindestens 95 %',
    praise: 'Eine Person betreut Ihr Anliegen von Anfang bis Ende.',
  },
}
