import type {Role, Skeleton} from '@policy-lint/model'

/** Sections to start from: names and numbers are left open. */
export const skeletons: Readonly<Partial<Record<Role, Skeleton>>> = {
  purpose: {
    heading: 'Zweck',
    body: 'Dieses Dokument sagt, was Kundinnen und Kunden von [Name der Organisation] erwarten können und was geschieht, wenn wir das nicht einhalten.',
  },
  scope: {
    heading: 'Geltungsbereich',
    body: 'Dieses Dokument gilt für alle, die für [Name der Organisation] arbeiten und Kundinnen und Kunden vor Ort, am Telefon, per E-Mail, per Brief oder in sozialen Medien begegnen.',
  },
  mission: {heading: 'Unser Auftrag', body: 'Wir helfen [Zielgruppe], [Auftrag in einem Satz].'},
  'vision-values': {
    heading: 'Unsere Werte',
    body: '- [Wert]: [was er im Alltag bedeutet]\n- [Wert]: [was er im Alltag bedeutet]',
  },
  overview: {heading: 'Wer wir sind', body: '[Name der Organisation] bietet [Leistungen] in [Ort] an.'},
  audience: {
    heading: 'Zielgruppe',
    body: 'Dieses Dokument richtet sich an Kundinnen und Kunden von [Name der Organisation] und an alle, die für sie da sind.',
  },
  definitions: {
    heading: 'Begriffe',
    body: '- **Arbeitstag:** [Wochentag] bis [Wochentag], außer an gesetzlichen Feiertagen.\n- **Beschwerde:** jede Mitteilung, dass unser Service nicht so war, wie er sein soll.',
  },
  goals: {
    heading: 'Unsere Ziele',
    body: '- Mindestens [Anzahl] % der Kundinnen und Kunden bewerten unseren Service mit gut oder sehr gut.\n- Auf [Anzahl] Aufträge kommen höchstens [Anzahl] Beschwerden.',
  },
  services: {
    heading: 'Unsere Leistungen',
    body: '- [Leistung]: [was sie kostet und wie lange sie dauert]\n- [Leistung]: [was sie kostet und wie lange sie dauert]',
  },
  'customer-rights': {
    heading: 'Ihre Rechte',
    body: 'Als Kundin oder Kunde haben Sie das Recht:\n\n- innerhalb der Fristen in diesem Dokument eine Antwort zu bekommen\n- zu wissen, wer Ihr Anliegen bearbeitet\n- sich kostenlos zu beschweren und das Ergebnis schriftlich zu erhalten',
  },
  'customer-duties': {
    heading: 'Was wir von Ihnen erwarten',
    body: 'Geben Sie uns bitte die Angaben, die wir für Ihr Anliegen brauchen, sagen Sie uns, wenn sich etwas ändert, und begegnen Sie unseren Beschäftigten mit Respekt.',
  },
  standards: {
    heading: 'Unsere Servicestandards',
    body: '- Telefon: Wir nehmen [Anzahl] % der Anrufe innerhalb von [Anzahl] Sekunden an.\n- E-Mail: Wir antworten innerhalb von [Anzahl] Arbeitstagen.\n- Brief: Wir antworten innerhalb von [Anzahl] Arbeitstagen nach Eingang.\n- Vor Ort: Sie warten höchstens [Anzahl] Minuten.',
  },
  channels: {
    heading: 'So erreichen Sie uns',
    body: '- Telefon: [Telefonnummer], [Wochentag] bis [Wochentag], [Uhrzeit] bis [Uhrzeit] Uhr\n- E-Mail: [E-Mail-Adresse]\n- Post: [Anschrift]',
  },
  'opening-hours': {
    heading: 'Öffnungszeiten',
    body: 'Wir haben [Wochentag] bis [Wochentag] von [Uhrzeit] bis [Uhrzeit] Uhr geöffnet.',
  },
  'social-media': {
    heading: 'Soziale Medien',
    body: 'Auf Nachrichten über [Kanal] antworten wir innerhalb von [Anzahl] Stunden, [Wochentag] bis [Wochentag], [Uhrzeit] bis [Uhrzeit] Uhr. Zuständig ist [Abteilung].',
  },
  procedures: {
    heading: 'Ablauf',
    body: '1. [Rolle] erfasst das Anliegen in [System].\n2. [Rolle] bestätigt den Eingang innerhalb von [Anzahl] Arbeitstagen.\n3. [Rolle] beantwortet das Anliegen innerhalb von [Anzahl] Arbeitstagen und hält das Ergebnis fest.',
  },
  complaints: {
    heading: 'Beschwerden',
    body: 'Schreiben Sie an [E-Mail-Adresse], rufen Sie an unter [Telefonnummer] oder schicken Sie einen Brief an [Anschrift].\n\nWir bestätigen Ihre Beschwerde innerhalb von [Anzahl] Arbeitstagen und beantworten sie innerhalb von [Anzahl] Arbeitstagen. Wenn wir länger brauchen, nennen wir Ihnen den Grund und ein neues Datum.',
  },
  escalation: {
    heading: 'Wenn Sie weiterhin nicht zufrieden sind',
    body: 'Bitten Sie [Rolle], Ihre Beschwerde noch einmal zu prüfen: [E-Mail-Adresse]. Sie erhalten innerhalb von [Anzahl] Arbeitstagen eine Antwort. Danach können Sie sich an [Name der Schlichtungsstelle] wenden.',
  },
  compensation: {
    heading: 'Wenn wir unsere Zusagen nicht einhalten',
    body: 'Wenn wir einen dieser Standards verfehlen, nennen wir Ihnen den Grund und zahlen Ihnen [Betrag] innerhalb von [Anzahl] Arbeitstagen.',
  },
  returns: {
    heading: 'Rückgabe und Erstattung',
    body: 'Sie können [Waren] innerhalb von [Anzahl] Tagen zurückgeben. Wir erstatten den Kaufpreis innerhalb von [Anzahl] Tagen nach Eingang der Ware.',
  },
  exceptions: {
    heading: 'Ausnahmen',
    body: 'Die Fristen in diesem Dokument gelten nicht [Ausnahme]. Dann sagen wir Ihnen, wie lange es dauert.',
  },
  privacy: {
    heading: 'Datenschutz',
    body: 'Wir verwenden Ihre Angaben nur für Ihr Anliegen. Unsere Datenschutzerklärung: [Link]. Fragen zu Ihren Daten: [E-Mail-Adresse].',
  },
  'equal-treatment': {
    heading: 'Gleichbehandlung',
    body: 'Wir behandeln jede Person gleich, unabhängig davon, wer sie ist und auf welchem Weg sie uns erreicht.',
  },
  accessibility: {
    heading: 'Barrierefreiheit',
    body: 'Dieses Dokument gibt es in [Formate] und auf [Sprachen]. Sagen Sie uns, was Sie brauchen: [Telefonnummer] oder [E-Mail-Adresse].',
  },
  memberships: {
    heading: 'Mitgliedschaften',
    body: '[Name der Organisation] ist Mitglied bei [Name des Verbands], Nummer [Mitgliedsnummer].',
  },
  training: {
    heading: 'Schulung',
    body: 'Alle mit Kundenkontakt werden vor dem ersten Einsatz zu diesem Dokument geschult und danach alle [Anzahl] Monate.',
  },
  enforcement: {
    heading: 'Einhaltung',
    body: '[Rolle] prüft alle [Anzahl] Monate, ob dieses Dokument eingehalten wird, und berichtet an [Rolle]. Niemand hat Nachteile, weil er sich daran hält.',
  },
  'staff-expectations': {
    heading: 'Erwartungen an die Mitarbeitenden',
    body: '- Antworten Sie innerhalb der Fristen in diesem Dokument.\n- Nennen Sie Ihren Namen und den nächsten Schritt.\n- Geben Sie, was Sie nicht lösen können, innerhalb von [Anzahl] Stunden an [Rolle] weiter.',
  },
  guidelines: {
    heading: 'Hinweise für den Kundenkontakt',
    body: '- Hören Sie zuerst zu und fassen Sie dann zusammen, was Sie verstanden haben.\n- Wenn jemand verärgert ist: Sagen Sie, was Sie tun können und bis wann.\n- Übergeben Sie an [Rolle], wenn Sie bedroht oder beleidigt werden.',
  },
  owner: {
    heading: 'Zuständigkeit',
    body: '[Rolle] ist für dieses Dokument verantwortlich. Fragen: [E-Mail-Adresse].',
  },
  measurement: {
    heading: 'Wie wir messen',
    body: 'Alle [Anzahl] Monate vergleichen wir unsere Ergebnisse mit den Standards in diesem Dokument und veröffentlichen sie unter [Webadresse].',
  },
  feedback: {
    heading: 'Ihre Meinung',
    body: 'Sagen Sie uns Ihre Meinung unter [Webadresse] oder per E-Mail an [E-Mail-Adresse]. [Rolle] liest alle [Anzahl] Wochen die Rückmeldungen und entscheidet, was sich ändert.',
  },
  publication: {
    heading: 'Veröffentlichung',
    body: 'Dieses Dokument steht unter [Webadresse] und hängt in [Ort] aus. Mitarbeitende finden es unter [Ort].',
  },
  'related-documents': {heading: 'Mitgeltende Dokumente', body: '- [Titel des Dokuments]: [Link]'},
  'legal-basis': {heading: 'Rechtsgrundlagen', body: 'Dieses Dokument folgt [Gesetz oder Norm].'},
  review: {
    heading: 'Überprüfung',
    body: 'Zuletzt überprüft: [Datum]. Nächste Überprüfung: [Datum]. Wir überprüfen dieses Dokument alle [Anzahl] Monate und wenn sich unsere Leistungen ändern.',
  },
  changelog: {heading: 'Änderungshistorie', body: '- [Datum]: [was sich geändert hat]'},
  contact: {
    heading: 'Kontakt',
    body: '[Name der Organisation]\n\n- Telefon: [Telefonnummer]\n- E-Mail: [E-Mail-Adresse]\n- Anschrift: [Anschrift]',
  },
  summary: {heading: 'Auf einen Blick', body: '- [Kanal]: [Anzahl] [Einheit]'},
}
