import type {LanguagePack} from '@policy-lint/model'
import {directiveMessages} from './messages-directives.ts'
import {lifecycleMessages} from './messages-lifecycle.ts'
import {standardsMessages} from './messages-standards.ts'
import {structureMessages} from './messages-structure.ts'
import {wordingMessages} from './messages-wording.ts'
import {writeGoodMessages} from './messages-write-good.ts'

const number =
  'wählen Sie eine Zahl, die Sie einhalten und zählen können. Keine automatische Korrektur: Die Zahl kennen nur Sie.'
const reread = 'lesen Sie den Satz mit den einfacheren Wörtern noch einmal.'

/** Diagnostics in German; what is missing here is shown in English. */
export const messages: LanguagePack['messages'] = {
  ...directiveMessages,
  ...structureMessages,
  ...standardsMessages,
  ...lifecycleMessages,
  ...wordingMessages,
  ...writeGoodMessages,
  'contact-details/none': {
    what: 'Wer Sie braucht, findet hier keinen Weg zu Ihnen: keine Adresse, keine Nummer, keinen Link.',
    write: '{{example}}',
    todo: 'schreiben Sie, wie man Sie erreicht.',
  },
  'contact-details/invitation': {
    what: 'Wer dieser Einladung folgt, findet keinen Weg dazu: Im Dokument steht keine Adresse, keine Nummer, kein Link.',
    label: 'wie?',
    write: '{{example}}',
    todo: 'schreiben Sie hier die Adresse, die Nummer oder den Link dazu.',
  },
  'contact-details/complaints': {
    what: 'Wer sich beschweren will, findet keinen Weg dazu: Im Dokument steht keine Adresse, keine Nummer, kein Link.',
    label: 'wohin?',
    write: '{{example}}',
    todo: 'schreiben Sie, wohin man eine Beschwerde schicken kann.',
  },
  'contact-details/few': {
    what: 'Wer liest, hat zu wenige Wege zu Ihnen: {{count}} der {{min}} verlangten (es zählen: {{kinds}}; gefunden: {{found}}).',
    write: '{{example}}',
    todo: 'ergänzen Sie einen weiteren Kontaktweg.',
  },
  'review-date/missing': {
    what: 'Niemand kann erkennen, ob das noch gilt: Es fehlt ein Datum der Überprüfung.',
    write: '{{example}}',
    todo: 'lesen Sie das Dokument ganz durch und schreiben Sie dann den Tag auf, an dem Sie es getan haben.',
  },
  'review-date/stale': {
    what: 'Die letzte Überprüfung, {{date}}, liegt mehr als {{months}} Monate zurück: Niemand kann erkennen, ob das noch gilt.',
    label: 'mehr als {{months}} Monate her',
    todo: 'überprüfen Sie das Dokument und schreiben Sie das neue Datum.',
  },
  'review-date/unreviewed': {
    what: 'Das jüngste Datum hier, {{date}}, liegt mehr als {{months}} Monate zurück, und keine Überprüfung seither trägt ein Datum: Niemand kann erkennen, ob das noch gilt.',
    label: 'seither keine datierte Überprüfung',
    write: '{{example}}',
    todo: 'überprüfen Sie das Dokument und schreiben Sie das Datum dieser Überprüfung.',
  },
  'review-date/overdue': {
    what: 'Die nächste Überprüfung war bis {{date}} fällig; das ist vorbei. Niemand kann erkennen, ob das noch gilt.',
    label: 'fällig bis {{date}}',
    todo: 'überprüfen Sie das Dokument und schreiben Sie danach dieses und das nächste Datum.',
  },
  'review-date/soon': {
    what: 'Die nächste Überprüfung ist bis {{date}} fällig, in {{days}} Tagen.',
    label: 'fällig bis {{date}}',
    todo: 'planen Sie die Überprüfung jetzt.',
  },
  'review-date/future': {
    what: 'Diese Überprüfung trägt das Datum {{date}}, das noch kommt: Darauf kann sich niemand verlassen.',
    label: 'in der Zukunft',
    todo: 'schreiben Sie den Tag der letzten Überprüfung, oder sagen Sie, dass dies die nächste ist.',
  },
  'review-date/order': {
    what: 'Die nächste Überprüfung, {{date}}, liegt vor der letzten, {{reviewed}}: Niemand kann erkennen, welches Datum stimmt.',
    label: 'vor der letzten Überprüfung',
    todo: 'berichtigen Sie eines der beiden Daten.',
  },
  'measurable-standards/vague': {
    what: 'Diese Zusage hat keine Zahl: Niemand kann sagen, ob sie eingehalten wurde.',
    label: 'keine Zahl, keine Einheit',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noTime': {
    what: 'Diese Zusage sagt nicht, bis wann: Niemand kann sagen, ob sie rechtzeitig eingehalten wurde.',
    label: 'bis wann?',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noNumber': {
    what: 'An dieser Zusage ist nichts zu zählen: Zwei Menschen können uneins sein, ob sie eingehalten wurde.',
    label: 'keine Zahl, keine Einheit',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/setLimit': {
    what: '„{{term}}“ durch „{{limit}}“ ersetzen.',
    todo: 'setzen Sie Ihre eigene Zahl an die Stelle der Klammern.',
  },
  'no-vague-terms/hedge': {
    what: '„{{term}}“ neben einer Zahl nimmt sie zurück: Niemand kann erkennen, wann die Zusage nicht gilt.',
    label: 'wann gilt sie nicht?',
    write: '{{example}}',
    todo: 'nennen Sie den Fall, in dem die Zusage nicht gilt, oder streichen Sie die Wörter.',
  },
  'no-vague-terms/escape': {
    what: '„{{term}}“ lässt offen, wann die Zusage gilt: Darauf kann sich niemand verlassen.',
    label: 'in welchem Fall?',
    write: '{{example}}',
    todo: 'nennen Sie die Bedingung, oder streichen Sie die Wörter.',
  },
  'no-vague-terms/speed': {
    what: '„{{term}}“ ist für die einen eine Stunde und für die anderen ein Monat.',
    label: 'bis wann?',
    write: '{{example}}',
    todo: 'wählen Sie eine Frist, die Sie einhalten können.',
  },
  'no-vague-terms/frequency': {
    what: '„{{term}}“ ist für die einen jeden Tag und für die anderen jedes Jahr.',
    label: 'wie oft?',
    write: '{{example}}',
    todo: 'sagen Sie, wie oft.',
  },
  'no-vague-terms/amount': {
    what: '„{{term}}“ ist keine Menge: Wer liest, erwartet mehr oder weniger, als Sie meinen.',
    label: 'wie viel?',
    write: '{{example}}',
    todo: 'sagen Sie, wie viel oder wie viele.',
  },
  'no-vague-terms/effort': {
    what: '„{{term}}“ verspricht einen Versuch: Niemand weiß, was geschehen wird.',
    label: 'was wird geschehen?',
    write: '{{example}}',
    todo: 'sagen Sie, was Sie tun und wie oft es mindestens gelingt.',
  },
  'no-vague-terms/praise': {
    what: '„{{term}}“ lobt den Service und sagt nichts darüber, was geschehen wird.',
    label: 'was wird geschehen?',
    write: '{{example}}',
    todo: 'sagen Sie, was der Kunde bekommt, oder streichen Sie das Wort.',
  },
  'document-title/missing': {
    what: 'Wer dieses Dokument findet, kann nicht erkennen, was es ist: Es hat keinen Titel.',
    write: '{{example}}',
    todo: 'beginnen Sie mit einer Überschrift der ersten Ebene, oder schreiben Sie `title` in das Front Matter.',
  },
  'document-title/unclear': {
    what: 'Dieser Titel verrät nicht, was für ein Dokument das ist.',
    label: 'kein Wort wie Charta oder Richtlinie',
    write: '{{example}}',
    todo: 'nennen Sie die Art des Dokuments im Titel; ein Motto kann darunter stehen.',
  },
  'document-title/second': {
    what: 'Niemand kann erkennen, welcher Titel der des Dokuments ist: Dieser folgt auf „{{title}}“.',
    label: 'ein weiterer Titel',
    todo: 'behalten Sie eine Überschrift der ersten Ebene und rücken Sie diese eine Ebene tiefer.',
  },
  'no-placeholders/placeholder': {
    what: 'Wo die Antwort stehen sollte, steht „{{text}}“.',
    label: 'noch auszufüllen',
    todo: 'schreiben Sie, was hierher gehört, oder streichen Sie den Satz. Keine automatische Korrektur: Die Antwort kennen nur Sie.',
  },
  'framework-clauses/absent': {
    what: 'Wer hier liest, findet nichts zu: {{clause}}.',
    todo: 'ergänzen, mit einer Zahl, die sich einhalten und zählen lässt, oder den Punkt ausnehmen, wenn er nicht zutrifft.',
  },
  'framework-clauses/short': {
    what: 'Hier wird weniger zugesagt als verlangt: {{clause}}.',
    label: 'verlangt: {{clause}}',
    todo: 'zusagen, was innerhalb der Grenze bleibt, oder den Punkt ausnehmen, wenn er nicht zutrifft.',
  },
  'framework-clauses/outdated': {
    what: 'Hier wird auf „{{text}}“ verwiesen, das nicht mehr gilt: {{clause}}.',
    label: 'gilt nicht mehr',
    todo: 'den Text nennen, der jetzt gilt.',
  },
  'required-sections/missing': {
    what: 'Wer „{{section}}“ sucht, findet keinen Abschnitt dazu. Vorhanden: {{found}}. Es fehlen: {{missing}}.',
    write: '{{example}}',
    todo: 'ergänzen Sie den Abschnitt und füllen Sie aus, was nur Sie wissen.',
  },
  'required-sections/missingToo': {
    what: 'Wer „{{section}}“ sucht, findet keinen Abschnitt dazu.',
    write: '{{example}}',
    todo: 'ergänzen Sie den Abschnitt und füllen Sie aus, was nur Sie wissen.',
  },
  'required-sections/unwanted': {
    what: 'Wer ein Dokument dieser Art liest, erwartet „{{section}}“ hier nicht.',
    label: 'gehört in ein anderes Dokument',
    todo: 'den Abschnitt in das Dokument für die verschieben, die er betrifft, und dort verlinken, wo er gebraucht wird.',
  },
  'required-sections/insert': {what: 'Den Abschnitt „{{section}}“ zum Ausfüllen einfügen.'},
  'no-jargon/plain': {
    what: '„{{plain}}“ wird schneller verstanden als „{{term}}“.',
    label: 'sagen Sie „{{plain}}“',
    write: '{{plain}}',
  },
  'no-jargon/plainer': {
    what: '„{{term}}“ hält beim Lesen auf.',
    label: 'sagen Sie es einfacher',
    write: '{{plain}}',
    todo: reread,
  },
  'no-jargon/hint': {
    what: '„{{term}}“ hält beim Lesen auf.',
    label: 'sagen Sie es einfacher',
    todo: '{{hint}}',
  },
  'no-jargon/acronym': {
    what: 'Nirgends steht hier, was „{{term}}“ bedeutet.',
    label: 'nicht erklärt',
    write: '{{plain}}',
    todo: 'schreiben Sie es beim ersten Mal aus.',
  },
  'no-jargon/own': {
    what: '„{{term}}“ steht auf Ihrer Liste der Wörter, die beim Lesen aufhalten.',
    label: 'sagen Sie es einfacher',
    todo: 'sagen Sie es mit Wörtern, die Ihre Leserinnen und Leser benutzen.',
  },
  'no-jargon/replace': {what: '„{{term}}“ durch „{{plain}}“ ersetzen.', todo: reread},
  'no-broken-links/file': {
    what: 'Wer diesem Link folgt, findet nichts: Die Datei „{{path}}“ gibt es nicht.',
    label: 'gibt es nicht',
    todo: 'berichtigen Sie die Adresse, oder nehmen Sie den Link heraus.',
  },
  'no-broken-links/case': {
    what: 'Hier findet man womöglich nichts: Die Datei heißt „{{name}}“, und die meisten Websites unterscheiden Groß- und Kleinbuchstaben.',
    label: 'heißt „{{name}}“',
    todo: 'schreiben Sie den Namen so, wie die Datei heißt.',
  },
  'no-broken-links/anchor': {
    what: 'Wer diesem Link folgt, kommt nicht an die Stelle: Hier hat nichts die Adresse „#{{anchor}}“.',
    label: 'gibt es nicht',
    todo: 'berichtigen Sie die Adresse, oder nehmen Sie den Link heraus.',
  },
  'no-broken-links/anchorElsewhere': {
    what: 'Wer diesem Link folgt, kommt nicht an die Stelle: In {{file}} hat nichts die Adresse „#{{anchor}}“.',
    label: 'gibt es nicht',
    todo: 'berichtigen Sie die Adresse, oder nehmen Sie den Link heraus.',
  },
  'no-broken-links/empty': {
    what: 'Wer diesem Link folgt, bleibt, wo er ist: Er führt nirgendwohin.',
    label: 'führt nirgendwohin',
    todo: 'schreiben Sie die Adresse hin, oder nehmen Sie den Link heraus.',
  },
  'no-broken-links/scheme': {
    what: 'Wer diesem Link folgt, findet nichts: Ohne „https://“ gilt er als Datei dieses Namens.',
    label: 'gilt als Datei',
    todo: 'schreiben Sie die ganze Adresse.',
  },
  'no-broken-links/reference': {
    what: 'Statt eines Links sieht man eckige Klammern: „[{{label}}]“ ist nirgends definiert.',
    label: 'nirgends definiert',
    todo: 'fügen Sie eine Zeile „[{{label}}]: …“ mit der Adresse an.',
  },
  'no-broken-links/use': {
    what: 'Schreiben Sie „{{text}}“.',
  },
  'consistent-standards/differs': {
    what: 'Hier stehen zwei Fristen für dasselbe: „{{here}}“ hier und „{{there}}“ in Zeile {{line}}.',
    label: 'Zeile {{line}}: {{there}}',
    todo: 'entscheiden Sie, welche gilt, und schreiben Sie sie an beide Stellen.',
  },
  'consistent-standards/share': {
    what: 'Hier stehen zwei Anteile für dasselbe: {{here}} % hier und {{there}} % in Zeile {{line}}.',
    label: 'Zeile {{line}}: {{there}} %',
    todo: 'entscheiden Sie, welche gilt, und schreiben Sie sie an beide Stellen.',
  },
  'consistent-documents/differs': {
    what: 'Wer beide Dokumente liest, findet zwei Fristen für dasselbe: „{{here}}“ hier und „{{there}}“ in {{file}}.',
    label: '{{file}}: {{there}}',
    todo: 'entscheiden Sie, welche gilt, und schreiben Sie sie in beide Dokumente.',
  },
  'consistent-documents/share': {
    what: 'Wer beide Dokumente liest, findet zwei Anteile für dasselbe: {{here}} % hier und {{there}} % in {{file}}.',
    label: '{{file}}: {{there}} %',
    todo: 'entscheiden Sie, welche gilt, und schreiben Sie sie in beide Dokumente.',
  },
  'consistent-documents/title': {
    what: 'Dieses Dokument ist von {{file}} nicht zu unterscheiden: Beide heißen „{{title}}“.',
    label: 'auch der Titel von {{file}}',
    todo: 'sagen Sie in jedem Titel, wofür das Dokument da ist.',
  },
  'consistent-documents/translation': {
    what: 'In zwei Sprachen wird Verschiedenes versprochen: „{{here}}“ hier und „{{there}}“ in {{file}}.',
    label: '{{file}}: {{there}}',
    todo: 'entscheiden Sie, was gilt, und schreiben Sie es in beiden Sprachen.',
  },
  'consistent-documents/untranslated': {
    what: 'Wer {{file}} liest, bekommt dies nicht versprochen: „{{here}}“ steht nicht in der Nähe dieser Stelle der Übersetzung.',
    label: 'fehlt in {{file}}',
    todo: 'schreiben Sie es in beiden Sprachen, oder nehmen Sie es aus beiden heraus.',
  },
  'valid-contact/scheme': {
    what: 'Wer diesem Link folgt, findet nichts: Ohne „{{scheme}}“ gilt er als Datei dieses Namens.',
    label: 'braucht „{{scheme}}“',
    todo: 'setzen Sie „{{scheme}}“ davor.',
  },
  'valid-contact/address': {
    what: 'Wer an „{{address}}“ schreibt, erreicht niemanden: Dorthin lässt sich keine Post zustellen.',
    label: 'keine Adresse',
    todo: 'berichtigen Sie die Adresse.',
  },
  'valid-contact/exampleAddress': {
    what: 'Wer „{{address}}“ benutzt, erreicht niemanden: Der Name ist Beispielen vorbehalten.',
    label: 'nur für Beispiele',
    todo: 'schreiben Sie Ihre eigene Adresse.',
  },
  'valid-contact/exampleNumber': {
    what: 'Wer „{{number}}“ anruft, erreicht niemanden: Das ist eine Nummer für Beispiele.',
    label: 'Nummer für Beispiele',
    todo: 'schreiben Sie Ihre eigene Nummer.',
  },
  'valid-contact/number': {
    what: 'Wer „{{number}}“ anruft, erreicht niemanden: Eine Ziffer ist zu viel oder fehlt, oder das Land gibt es nicht.',
    label: 'nicht wählbar',
    todo: 'berichtigen Sie die Nummer.',
  },
  'valid-contact/hidden': {
    what: 'Statt einer Adresse sieht man hier „[email protected]“: Sie wurde von einer Seite kopiert, die sie verbirgt.',
    label: 'verborgene Adresse',
    todo: 'schreiben Sie die Adresse selbst.',
  },
  'valid-contact/otherAddress': {
    what: 'Wer diesem Link traut, schreibt jemand anderem: Er zeigt „{{shown}}“ und führt zu „{{target}}“.',
    label: 'führt zu {{target}}',
    todo: 'schreiben Sie an beiden Stellen dieselbe Adresse.',
  },
  'valid-contact/otherNumber': {
    what: 'Wer diesem Link traut, ruft jemand anderen an: Er zeigt „{{shown}}“ und wählt „{{target}}“.',
    label: 'wählt {{target}}',
    todo: 'schreiben Sie an beiden Stellen dieselbe Nummer.',
  },
  'valid-contact/use': {
    what: 'Schreiben Sie „{{text}}“.',
  },
  'privacy-statement/missing': {
    what: 'Wessen Daten hier gemeint sind („{{words}}“), erfährt nicht, was mit ihnen geschieht.',
    label: 'und der Datenschutz?',
    todo: 'ergänzen Sie einen Abschnitt zum Datenschutz oder einen Link zu Ihren Hinweisen.',
  },
  'privacy-statement/hipaa': {
    what: 'Patientinnen und Patienten erfahren nicht, welches Gesetz schützt, was über ihre Gesundheit gesagt wird („{{words}}“).',
    label: 'HIPAA nicht genannt',
    todo: 'sagen Sie, wie Sie HIPAA einhalten, und verlinken Sie Ihre Hinweise.',
  },
  'privacy-statement/healthBasis': {
    what: 'Man erfährt nicht, warum Daten über die Gesundheit („{{words}}“) verwendet werden dürfen.',
    label: 'Grund fehlt',
    todo: 'nennen Sie den Grund (etwa Einwilligung oder Schweigepflicht) und die Regel: Artikel 9 DSGVO.',
  },
}
