import type {Entries, Kind} from '@policy-lint/model'

/** Words of a title that tell the kind of document. */
export const kinds: Readonly<Record<Kind, Entries>> = {
  charter: [
    {
      say: [
        'charta|*charta|charter|*charter',
        'servicecharta|kundencharta|dienstleistungscharta|bürgercharta|fahrgastcharta|patientencharta|qualitätscharta',
        'serviceversprechen|qualitätsversprechen|kundenversprechen|leistungsversprechen|pünktlichkeitsversprechen|bürgerversprechen|*versprechen',
        'unser|unsere versprechen|zusagen|zusage (an sie)',
        'servicezusagen|leistungszusagen|qualitätszusagen|*zusagen|*zusage',
        'kundengarantie|kundengarantien|servicegarantie|servicegarantien|qualitätsgarantie|qualitätsgarantien|fahrgastgarantie|mobilitätsgarantie|zufriedenheitsgarantie',
        'servicestandards|qualitätsstandards|servicestandard|kundenstandards',
        'das versprechen wir (ihnen)',
        'was sie (von|bei) (_) (_) (_) (_) erwarten können|dürfen',
        'worauf sie (sich) (bei uns) verlassen|zählen können|dürfen',
        'selbstverpflichtung|unsere selbstverpflichtung',
        'unsere verpflichtung|verpflichtungen (gegenüber) (ihnen|kunden)',
        'qualitätserklärung|serviceerklärung|leistungserklärung',
        'patientenrechte',
      ],
      hits: ['Servicecharta der Stadtwerke', 'Unser Serviceversprechen'],
      misses: ['Beschwerderichtlinie'],
    },
  ],
  policy: [
    {
      say: [
        'richtlinie|richtlinien|*richtlinie|*richtlinien',
        'policy|policies',
        'leitlinie|leitlinien|*leitlinie|*leitlinien',
        'grundsätze|grundsätze (der|des|für)',
        'ordnung|benutzungsordnung|hausordnung|benutzerordnung',
        'servicevereinbarung|dienstleistungsvereinbarung|sla',
        'service level agreement|vereinbarung',
        'service level|levels',
        'servicelevel|servicelevels',
        'rückgabe|umtausch|widerruf|versand|lieferung und rückgabe|umtausch|versand|rückversand|rückerstattung|erstattung',
        'geschäftsbedingungen|bedingungen|agb|rückgabebedingungen|supportbedingungen|*bedingungen',
        'fragen und|& antworten',
        'faq|faqs|support|hilfe|kundenhilfe',
        'versand|rückgabe|rücksendung|rücksendungen|umtausch|retouren|widerruf',
        'widerrufsbelehrung|erklärung zur barrierefreiheit',
        'regelung|regelungen|dienstanweisung|konzept|servicekonzept|beschwerdekonzept',
        'verhaltenskodex|kodex',
      ],
      hits: ['Richtlinie für den Kundenservice', 'Beschwerderichtlinie'],
      misses: ['Servicecharta'],
    },
  ],
  procedure: [
    {
      say: [
        'verfahren|verfahrensanweisung|beschwerdeverfahren|*verfahren|verfahrensordnung|beschwerdeordnung',
        'prozess|prozessbeschreibung|beschwerdeprozess|*prozess',
        'ablauf|ablaufbeschreibung|arbeitsanweisung|arbeitsanleitung',
        'beschwerdemanagement|reklamationsmanagement|beschwerdebearbeitung|reklamationsbearbeitung',
        'umgang mit beschwerden|reklamationen|rückmeldungen|kritik|feedback|hinweisen|anregungen',
        'vorgehen (bei|im)',
        'so gehen wir mit beschwerden um',
        'so beschweren sie sich',
      ],
      hits: ['Verfahrensanweisung Beschwerden', 'Umgang mit Beschwerden'],
      misses: ['Kundencharta'],
    },
  ],
  playbook: [
    {
      say: [
        'handbuch|*handbuch',
        'leitfaden|*leitfaden',
        'playbook',
        'handreichung|wegweiser für mitarbeitende',
        'gesprächsleitfaden|servicehandbuch|mitarbeiterhandbuch|supporthandbuch',
        'so arbeiten wir',
        'arbeitshilfe|merkblatt für mitarbeitende',
        'spielregeln|teamregeln',
      ],
      hits: ['Leitfaden Kundenkontakt', 'Servicehandbuch'],
      misses: ['Servicestandards'],
    },
  ],
}
