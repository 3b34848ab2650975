import type {Entries} from '@policy-lint/model'

/** Words that no service can keep in reality. */
export const absolutes: Entries = [
  {
    say: ['alltid', 'städse', 'varje gång', 'varenda gång', 'vid varje tillfälle', 'när som helst'],
    hits: ['Vi svarar alltid inom en timme.', 'Du får rätt besked varje gång.'],
    misses: ['Vi svarar varje dag.'],
  },
  {
    say: [
      'aldrig (någonsin)',
      'aldrig',
      'under inga omständigheter|förhållanden',
      'i inget|inga fall',
      'på inga villkor',
    ],
    hits: ['Du behöver aldrig vänta mer än fem minuter.', 'Under inga omständigheter får du vänta.'],
    misses: ['Du behöver inte vänta mer än fem minuter.'],
  },
  {
    say: [
      'i alla lägen|situationer|avseenden',
      'i samtliga|alla fall',
      'i varje läge|fall|enskilt',
      'under alla omständigheter|förhållanden',
      'vid alla tillfällen|tidpunkter',
      'i alla väder',
    ],
    hits: ['I alla lägen får du ett svar.', 'I samtliga fall betalar vi tillbaka.'],
    misses: ['I de flesta fall betalar vi tillbaka.'],
  },
  {
    say: ['alla', 'samtliga', 'allihop', 'var och en', 'vartenda|varenda', 'allt som inkommer'],
    hits: ['Vi besvarar alla samtal.', 'Samtliga klagomål utreds inom tio dagar.'],
    misses: ['Vi besvarar 90 procent av samtalen.', 'Allmänheten kan läsa diariet.'],
  },
  {
    say: ['garanterar|garantera', 'garanterat|garanterad|garanterade'],
    hits: ['Vi garanterar svar samma dag.', 'Leverans garanterat nästa dag.'],
    misses: ['Vår servicegaranti gäller hela året.', 'Garantin gäller i två år.'],
  },
  {
    say: [
      '100 %',
      '100%',
      '100 procent',
      'hundra procent',
      'hundraprocentig|hundraprocentigt|hundraprocentiga',
      'till fullo',
      'fullt ut',
    ],
    hits: ['100 % av ärendena avslutas inom en vecka.', 'Hundra procent nöjda kunder.'],
    misses: ['95 procent av ärendena avslutas inom en vecka.', 'Ersättningen är 100 kronor.'],
  },
  {
    say: [
      'säkerställer',
      'nolltolerans',
      'noll fel|klagomål|defekter|avvikelser',
      'utan undantag',
      'undantagslöst',
      'till varje pris',
      'kosta vad det kosta vill',
      'ovillkorligen',
    ],
    hits: [
      'Vi säkerställer svar inom en dag.',
      'Vi har nolltolerans mot sena svar.',
      'Alla får svar utan undantag.',
    ],
    misses: ['Undantag gäller i juli.'],
  },
  {
    say: [
      'perfekt|perfekta',
      'felfri|felfritt|felfria',
      'fullständigt|helt nöjd|nöjda|felfri|felfritt|säker|säkert|problemfritt',
      'fullkomligt|fullkomlig',
      'obegränsad|obegränsat|obegränsade',
      'fullständigt',
    ],
    hits: ['Du får ett perfekt bemötande.', 'Leveransen är felfri.', 'Du ska vara helt nöjd.'],
    misses: ['Tjänsten är helt kostnadsfri.'],
  },
  {
    say: [
      'ingen (kund|besökare|patient) ska|får|behöver (någonsin|behöva)',
      'inga klagomål|samtal|ärenden lämnas|går',
    ],
    hits: ['Ingen kund ska behöva vänta mer än tre minuter.'],
    misses: ['Det finns ingen avgift.'],
  },
]

/** Expressions that hold an absolute word and promise nothing of the kind. */
export const notAbsolutes: Entries = [
  {
    say: [
      'alla dagar|vardagar|helger|arbetsdagar|helgdagar|veckodagar|måndagar|lördagar|söndagar',
      'alla helgfria|röda dagar|vardagar',
      'alla dygnets timmar',
      'alla tider på dygnet',
      'alla timmar',
      'alla hjärtans dag',
      'alla helgons dag',
      'i alla fall',
      'en gång för alla',
      'inte|knappast|nästan|sällan alla|alltid|samtliga',
      'kan inte alltid|garantera',
      'kan (vi) (dock|tyvärr) inte alltid|garantera|lova',
      'garanterar|garanterat inte|ej',
      'inte garantera|garanterar|garanterat',
      'utan att garantera',
      'alltid välkommen|välkomna',
      'nästan aldrig',
      'alla andra|övriga',
      'av alla slag',
      'alla rättigheter förbehållna|förbehålls',
      'alla som vill|arbetar|bor|har|är',
      'för alla (som)',
      'till alla som',
      'som alltid',
      'för alltid',
      'när som helst säga|avbryta|avsluta|återkalla|ändra|avboka|ångra|klaga|begära',
      'kan (du) (du) när som helst',
      'du kan när som helst',
      'inte är (helt) nöjd',
      'inte helt|fullt|fullständigt nöjd|nöjda|perfekt',
      'är du|ni inte (helt|fullt) nöjd|nöjda',
      'om du (ändå) inte är (helt|fullt) nöjd',
      'fullständigt namn',
      'obegränsad surf|data|fart|tid',
    ],
    hits: ['Öppet alla dagar 9–17.', 'Vi kan inte alltid svara direkt.', 'I alla fall gäller lagen.'],
  },
]
