import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in German about dates, changes and owners. */
export const lifecycleMessages: LanguagePack['messages'] = {
  'date-format/ambiguous': {
    what: '„{{text}}“ ist für die einen {{one}}, für die anderen {{two}}.',
    label: 'zwei Lesarten',
    write: '{{one}}',
    todo: 'schreiben Sie den Monat als Wort oder das Jahr zuerst.',
  },
  'date-format/mixed': {
    what: 'Daten stehen in verschiedener Form da: „{{text}}“ hier, „{{other}}“ in Zeile {{line}}.',
    label: 'andere Form als die meisten',
    write: '{{better}}',
    todo: 'schreiben Sie alle Daten in einer Form.',
  },
  'date-format/format': {
    what: 'Wer Ihre Dokumente kennt, erwartet dieses Datum als „{{better}}“.',
    label: 'nicht in Ihrer Form',
    write: '{{better}}',
    todo: 'schreiben Sie es wie in Ihren anderen Dokumenten.',
  },
  'date-format/write': {what: '„{{better}}“ schreiben.'},
  'changelog/missing': {
    what: 'Wer eine frühere Fassung kannte, sieht nicht, was anders ist: Änderungen sind nicht aufgeführt.',
    write: '{{example}}',
    todo: 'führen Sie die Änderungen mit Datum auf, die neueste zuerst.',
  },
  'changelog/newestFirst': {
    what: 'Wer von oben nach den letzten Änderungen sucht, findet „{{date}}“ in Zeile {{line}} unter älteren.',
    label: 'nicht nach Datum geordnet',
    todo: 'setzen Sie den neuesten Eintrag an den Anfang.',
  },
  'changelog/oldestFirst': {
    what: 'Wer die Änderungen von der ersten an verfolgt, findet „{{date}}“ in Zeile {{line}} unter späteren.',
    label: 'nicht nach Datum geordnet',
    todo: 'setzen Sie den ältesten Eintrag an den Anfang.',
  },
  'changelog/future': {
    what: 'Diese Änderung trägt das Datum {{date}}, das noch bevorsteht; man weiß nicht, ob sie schon gilt.',
    label: 'in der Zukunft',
    todo: 'berichtigen Sie das Datum oder schreiben Sie im Text, ab wann die Änderung gilt.',
  },
  'changelog/unreviewed': {
    what: 'Die letzte Änderung, {{date}}, liegt nach der letzten Überprüfung, {{reviewed}}; man weiß nicht, ob dabei alles durchgesehen wurde.',
    label: 'nach der letzten Überprüfung',
    todo: 'überprüfen Sie das Dokument und schreiben Sie das neue Datum, oder berichtigen Sie eines der beiden.',
  },
  'changelog/insert': {what: 'Den Abschnitt „{{section}}“ zum Ausfüllen einfügen.'},
  'document-owner/missing': {
    what: 'Wer einen Fehler findet, weiß nicht, wem das zu sagen ist: Es steht nicht da, wer für dieses Dokument verantwortlich ist.',
    write: '{{example}}',
    todo: 'nennen Sie eine Funktion oder eine Stelle im Text, oder als `owner` in den Metadaten.',
  },
  'document-owner/open': {
    what: 'Wer wissen will, wer für dieses Dokument verantwortlich ist, findet „{{text}}“.',
    label: 'noch niemand genannt',
    todo: 'nennen Sie eine Funktion oder eine Stelle.',
  },
  'document-owner/insert': {what: 'Den Abschnitt „{{section}}“ zum Ausfüllen einfügen.'},
}
