import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in German about how standards and complaints are promised. */
export const standardsMessages: LanguagePack['messages'] = {
  'realistic-standards/absolute': {
    what: 'Mit „{{term}}“ bricht der erste Fall, der anders ausgeht, das Versprechen, und wer es liest, glaubt den übrigen weniger.',
    label: 'ohne Ausnahme?',
    write: '{{example}}',
    todo: 'schreiben Sie, welchen Anteil Sie erreichen, oder was in den anderen Fällen geschieht.',
  },
  'realistic-standards/guarantee': {
    what: 'Wer „{{term}}“ liest, hält es für einen Anspruch, wenn es nicht gelingt, und findet hier nichts dergleichen.',
    label: 'und wenn nicht?',
    write: '{{example}}',
    todo: 'schreiben Sie, was Kunden dann bekommen, oder was Sie tun, ohne das Wort.',
  },
  'realistic-standards/share': {
    what: '„{{term}}“ durch „{{share}}“ ersetzen.',
    todo: 'setzen Sie Ihre eigene Zahl an die Stelle der Klammern.',
  },
  'expectation-voice/virtue': {
    what: '„{{words}}“ nennt eine Tugend, und niemand kann daraus lesen, was geschehen wird.',
    label: 'was geschieht?',
    write: '{{example}}',
    todo: 'schreiben Sie, was Kunden erwarten können oder was Sie tun werden.',
  },
  'expectation-voice/wish': {
    what: 'Zwischen Zusagen wird „{{words}}“ für eine gehalten, und zugesagt ist nichts.',
    label: 'ein Wunsch, keine Zusage',
    write: '{{example}}',
    todo: 'sagen Sie es zu, oder verschieben Sie es in den Abschnitt über Ziele.',
  },
  'expectation-voice/passive': {
    what: 'Wer das liest, erfährt nicht, wer es tut.',
    label: 'wer?',
    write: '{{example}}',
    todo: 'beginnen Sie mit denen, die das Versprechen halten.',
  },
  'expectation-voice/fragment': {
    what: 'Hier steht eine Zahl und kein Verb, also erfährt niemand, wer was verspricht.',
    label: 'wer tut was?',
    write: '{{example}}',
    todo: 'machen Sie einen Satz daraus, was Kunden erwarten können.',
  },
  'expectation-voice/say': {
    what: '„{{words}}“ durch „{{sentence}}“ ersetzen.',
    todo: 'lesen Sie den ganzen Satz noch einmal, und versprechen Sie nur, was Sie halten können.',
  },
  'channel-coverage/uncovered': {
    what: 'Keine Zusage sagt, was bei diesem Kontaktweg zu erwarten ist: „{{words}}“.',
    label: 'wie lange dauert es?',
    write: '{{example}}',
    todo: 'sagen Sie eine Zeit für diesen Weg zu, oder eine für alle.',
  },
  'channel-coverage/required': {
    what: 'Für diesen Kontaktweg findet sich keine Zusage: {{channel}}.',
    label: 'fehlt: {{channel}}',
    write: '{{example}}',
    todo: 'sagen Sie eine Zeit dafür zu, oder schreiben Sie, dass Sie so nicht zu erreichen sind.',
  },
  'channel-coverage/fallback': {
    what: 'Wer das liest, erfährt nicht, was geschieht, wenn diese Zeit nicht eingehalten wird.',
    label: 'und wenn nicht?',
    todo: 'schreiben Sie im selben Abschnitt, was Kunden dann tun können oder was Sie tun.',
  },
  'channel-coverage/autoReply': {
    what: 'Wer schreibt, kann nicht wissen, ob die erste Antwort von einer Maschine oder von einem Menschen kommt.',
    label: 'von wem?',
    todo: 'schreiben Sie, dass die erste Antwort automatisch kommt, oder dass ein Mensch sie schreibt.',
  },
  'complaint-process/missing': {
    what: 'Wer sich beschweren will, sucht hier vergeblich: {{missing}}.',
    label: 'was geschieht mit einer Beschwerde?',
    write: '{{example}}',
    todo: 'ergänzen Sie, was fehlt, mit Zahlen, die Sie halten können, oder verweisen Sie dorthin, wo es steht.',
  },
  'complaint-process/insert': {
    what: 'Sätze zum Ausfüllen einfügen.',
    todo: 'setzen Sie Ihre eigenen Zahlen und Namen an die Stelle der Klammern.',
  },
}
