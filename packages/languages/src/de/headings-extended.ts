import type {Entries, Role} from '@policy-lint/model'

/** "Ablauf einer Reparatur", "Entschädigung bei Zugausfall": what may follow a word that says the role by itself. */
const of =
  'der|des|dem|den|die|das|von|vom|bei|beim|für|im|in|ins|am|an|zum|zur|zu|mit|nach|gegen|auf|wegen|durch|über|einer|eines|einem|unserer|unseres|unserem|unseren|unsere|ihrer|ihres|ihrem|ihren|dieser|dieses'

/** With an adjective in front ("Maximale Wartezeit") and more behind. */
const extended = (words: string): string[] => [
  `(*e|*en|*er|*es) ${words}`,
  `(*e|*er|*es) ${words} ${of} _ (_) (_)`,
]

/** Words that leave no doubt, whatever stands beside them. */
const clear = {
  scope: 'geltungsbereich|anwendungsbereich|wirkungsbereich|gültigkeitsbereich',
  exceptions: 'ausnahmen|ausschlüsse|ausnahme|haftungsausschluss|leistungsausschlüsse|einschränkungen',
  definitions:
    'definitionen|definition|begriffe|begriffsbestimmungen|begriffserklärung|abkürzungen|fachbegriffe',
  goals: 'qualitätsziele|serviceziele|zielvorgaben|zielwerte',
  'vision-values': 'leitbild|wertekanon',
  'customer-rights': 'kundenrechte|patientenrechte|fahrgastrechte|mieterrechte',
  'customer-duties':
    'mitwirkung|mitwirkungspflicht|mitwirkungspflichten|mithilfe|pflichten|obliegenheiten|hausordnung|verhaltensregeln|hausregeln|benutzungsregeln|rücksichtnahme',
  standards:
    'servicestandards|qualitätsstandards|servicezusagen|zusagen|servicezusage|serviceversprechen|wartezeit|wartezeiten|bearbeitungszeit|bearbeitungszeiten|bearbeitungsdauer|bearbeitungsfristen|antwortzeit|antwortzeiten|reaktionszeit|reaktionszeiten|fristen|dauer|lieferzeit|lieferzeiten|lieferfristen|lösungszeiten|servicelevel|erledigungsfristen|reparaturzeiten',
  channels:
    'kontaktwege|kontaktmöglichkeiten|kontaktkanäle|kommunikationswege|meldewege|erreichbarkeit|draht|servicehotline|hotline',
  'opening-hours':
    'öffnungszeiten|öffnungszeit|sprechzeiten|sprechzeit|servicezeiten|servicezeit|geschäftszeiten|telefonzeiten|bürozeiten|besuchszeiten|sprechstunde|sprechstunden',
  procedures:
    'ablauf|abläufe|vorgehen|vorgehensweise|bearbeitungsprozess|bearbeitungsablauf|antragstellung|verfahrensablauf|abwicklung|terminvergabe',
  complaints:
    'beschwerdeverfahren|beschwerdemanagement|beschwerdestelle|beschwerdeweg|reklamation|reklamationen|beanstandung|beanstandungen|kundenbeschwerden|beschwerdebearbeitung',
  escalation:
    'schlichtung|schlichtungsstelle|schlichtungsstellen|schlichtungsverfahren|streitbeilegung|ombudsstelle|ombudsstellen|ombudsmann|eskalation|eskalationsweg|eskalationsstufen|widerspruch|einspruch|rekurs|rechtsmittel|schiedsstelle|beschwerdestellen|rechtsbehelf|rechtsbehelfe',
  returns:
    'rückgabe|rücksendung|rücksendungen|umtausch|widerruf|widerrufsrecht|rückgaberecht|stornierung|stornierungen|storno|erstattung|erstattungen|rückerstattung|rückerstattungen|kündigung|kündigungsfristen|kündigungsfrist|rücktritt|gewährleistung|garantie|rücknahme|retouren',
  compensation:
    'entschädigung|entschädigungen|gutschrift|gutschriften|ausgleich|ausgleichszahlung|ausgleichszahlungen|wiedergutmachung|schadenersatz|schadensersatz|kulanz|kompensation|ersatzleistungen|vertragsstrafen|vertragsstrafe',
  privacy: 'datenschutz|vertraulichkeit|datensicherheit|verschwiegenheit|schweigepflicht|diskretion',
  'equal-treatment': 'gleichbehandlung|chancengleichheit|diskriminierungsschutz',
  accessibility: 'barrierefreiheit|zugänglichkeit|gebärdensprache|barrieren',
  enforcement: 'verstöße|verstösse|verstoß|sanktionen|regelverstöße|regelverstösse',
  training: 'schulung|schulungen|fortbildung|fortbildungen|weiterbildung|qualifizierung|einarbeitung',
  feedback:
    'rückmeldungen|feedback|anregungen|verbesserungsvorschläge|kundenbefragung|kundenbefragungen|befragung',
  measurement:
    'messung|erfolgsmessung|erfolgskontrolle|auswertung|kennzahlen|qualitätskontrolle|qualitätssicherung|qualitätsmessung',
  review: 'überprüfung|überarbeitung|aktualisierung|fortschreibung|weiterentwicklung',
  changelog: 'änderungshistorie|änderungsverlauf|versionshistorie|änderungen',
  publication: 'veröffentlichung|bekanntmachung',
  'legal-basis': 'rechtsgrundlagen|rechtsgrundlage',
  contact:
    'ansprechpartner|ansprechperson|ansprechpersonen|ansprechpartnerinnen|kontaktpersonen|kontaktdaten|notfallnummern|telefonnummern|rufnummern',
} as const satisfies Partial<Record<Role, string>>

export const extendedHeadings: Readonly<Partial<Record<Role, Entries>>> = Object.fromEntries(
  Object.entries(clear).map(([role, words]) => [role, extended(words)]),
)
