import type {Entries} from '@policy-lint/model'

/** Words that no service can keep in reality. */
export const absolutes: Entries = [
  {
    say: [
      'immer',
      'stets',
      'jedes mal',
      'jederzeit',
      'zu jeder zeit',
      'allzeit',
      'ausnahmslos',
      'durchgängig',
      'durchweg',
      'lückenlos|lückenlose|lückenlosen',
    ],
    hits: ['Wir antworten immer innerhalb einer Stunde.', 'Wir sind jederzeit für Sie da.'],
    misses: ['Wir antworten innerhalb einer Stunde.', 'Zimmer 12'],
  },
  {
    say: [
      'nie|niemals',
      'unter keinen umständen',
      'auf keinen fall',
      'in keinem fall',
      'keinesfalls',
      'zu keiner zeit',
      'zu keinem zeitpunkt',
    ],
    hits: ['Sie warten nie länger als fünf Minuten.', 'Unter keinen Umständen lassen wir Sie warten.'],
    misses: ['Sie warten nicht länger als fünf Minuten.'],
  },
  {
    say: [
      'in jedem fall',
      'auf jeden fall',
      'in allen fällen',
      'unter allen umständen',
      'um jeden preis',
      'zu hundert prozent',
      'bedingungslos',
      'ohne ausnahme|ausnahmen',
      'ohne wenn und aber',
      'restlos|vollumfänglich',
    ],
    hits: [
      'Wir antworten in jedem Fall innerhalb von zwei Tagen.',
      'Das gilt ohne Ausnahme für jede Anfrage.',
    ],
    misses: ['In Ihrem Fall entscheidet die Leitung.', 'Ausnahmen stehen im Anhang.'],
  },
  {
    say: [
      'alle|allen|aller|sämtliche|sämtlichen|sämtlicher',
      'jede|jeder|jedes|jeden|jedem (einzelne|einzelner|einzelnen|noch so) anruf|anrufe|anfrage|beschwerde|e-mail|brief|nachricht|kunde|kunden|kundin|anliegen|störung|reklamation|besucher|fahrgast|patient|patientin|mail|antrag|meldung|hinweis|frage|gast|schreiben|bestellung',
    ],
    hits: [
      'Wir beantworten alle Anfragen innerhalb von zwei Tagen.',
      'Wir bestätigen jede einzelne Beschwerde.',
    ],
    misses: ['Wir beantworten 90 % der Anfragen.', 'Wir prüfen jedes Jahr.'],
  },
  {
    say: [
      'garantieren|garantiert|garantierte|garantierter|garantierten|garantiertes',
      'gewährleisten|gewährleistet',
      'stellen|stellt (_) (_) (_) sicher',
      'sichergestellt',
    ],
    hits: [
      'Wir garantieren eine Antwort am selben Tag.',
      'Lieferung garantiert am nächsten Tag.',
      'Wir stellen sicher, dass Sie nicht warten.',
    ],
    misses: [
      'Unsere Servicegarantie gilt das ganze Jahr.',
      'Die gesetzliche Gewährleistung beträgt zwei Jahre.',
    ],
  },
  {
    say: [
      '100 %',
      '100%',
      '100 prozent',
      'hundert prozent',
      'hundertprozentig|hundertprozentige|hundertprozentigen',
    ],
    hits: ['100 % der Anfragen werden am selben Tag beantwortet.'],
    misses: ['95 % der Anfragen werden am selben Tag beantwortet.'],
  },
  {
    say: [
      'perfekt|perfekte|perfekten|perfekter',
      'fehlerfrei|fehlerfreie|fehlerfreien|fehlerlos',
      'null fehler|toleranz',
      'nulltoleranz',
      'absolut|absolute|absoluten|absoluter',
      'vollständig|vollkommen|völlig|restlos zufrieden',
      'uneingeschränkt|uneingeschränkte|unbegrenzt|unbegrenzte',
      'niemand wartet|muss',
      'kein kunde|anruf|anliegen|fahrgast|gast|patient bleibt|wartet|muss|geht',
    ],
    hits: ['Sie erhalten perfekten Service.', 'Kein Kunde wartet länger als drei Minuten.'],
    misses: ['Die Unterlagen müssen vollständig sein.'],
  },
]

/** Expressions that hold an absolute word and promise nothing of the kind. */
export const notAbsolutes: Entries = [
  {
    say: [
      'nicht vollumfänglich|uneingeschränkt|lückenlos|durchgängig',
      'nicht immer|alle|allen|jederzeit|stets|jeden|jede',
      'nicht in jedem|allen fall|fällen',
      'immer mehr|wieder|noch|wenn|dann|häufiger|öfter|montags|dienstags|mittwochs|donnerstags|freitags|nur|erst|zuerst',
      'wann|wer|was|wo|wie|wohin|wenn immer',
      'alle # min|min.|std|std.|h|sek|sek.',
      'fast|beinahe|nahezu alle|immer|jede|jeder|jedes',
      'alle # tage|wochen|stunden|minuten|monate|jahre|arbeitstage|werktage|kalendertage|sekunden|quartale',
      'alle halbe|vierzehn|paar stunde|tage|monate|jahre',
      'alle die|angaben|rechte|preise|weiteren|anderen|übrigen|benachrichtigungen|mitteilungen|seiten|bescheide|schritte|zwei|drei|vier|beteiligten|mitarbeitenden|mitarbeiter|mitarbeiterinnen|beschäftigten|kolleginnen|wichtigen|nötigen|erforderlichen|notwendigen|unterlagen|informationen|tage|stunden',
      'aller|sämtlicher|sämtliche unterlagen|erforderlichen|notwendigen|angaben|dokumente|nachweise|art',
      'vor allem|allen',
      'für alle (die)',
      'in aller regel|ruhe|frühe|kürze|eile|form|offenheit|deutlichkeit|öffentlichkeit',
      'nie|niemals (_) (_) (_) pin|tan|passwort|kennwort|zugangsdaten|passwörtern',
      'alle gleich|gemeinsam|zusammen|paar',
      'an alle|allen (kundinnen|kunden|die|tagen|werktagen|arbeitstagen|schultagen)',
      'allen voran',
      'nicht|nie garantieren|garantiert|gewährleisten|gewährleistet|sicherstellen|sichergestellt',
      'nicht (_) (_) (_) (_) garantieren|gewährleisten|sicherstellen',
      'keine (_) (_) garantiert|garantieren|gewährleisten',
      'jederzeit widerrufen|kündigen|kündbar|widerrufbar|ändern|widersprechen|zurückziehen|abbestellen|einsehen|beenden|verlangen|beschweren|an',
      'sie (können) (können) (_) (_) (_) jederzeit',
      'können sie (_) (_) (_) jederzeit',
      'mehr denn je',
      'ein für alle mal',
      'alles gute',
      'nie wieder|zuvor',
      'garantierte|garantierten mindestlaufzeit|rechte',
      'noch nie',
      'nicht restlos|völlig|vollständig|vollkommen|ganz|hundertprozentig zufrieden',
      'gesetzlich gewährleistet|garantiert|garantierte|garantierten',
      'alle inklusive',
      'in allen (unseren) filialen|geschäftsstellen|märkten|bussen|zügen|standorten|zweigstellen|häusern',
    ],
    hits: [
      'Wir können nicht immer sofort antworten.',
      'Alle zwei Stunden hören wir das Band ab.',
      'Vor allem am Montag.',
    ],
  },
]
