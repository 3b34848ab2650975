import type {Channel, Entries} from '@policy-lint/model'

/** Words that tell by which way a promise is kept or a customer gets through. */
export const channels: Readonly<Record<Channel, Entries>> = {
  phone: [
    {
      say: [
        'telefon|telefonen|telefoner|telefonnummer',
        'per|på|i telefon',
        'samtal|samtalet|samtalen',
        '*samtal|*samtalen',
        'telefonväxel|telefonväxeln|växel|växeln',
        'telefonkö|telefonkön|telefontid|telefontider|telefonsvar|telefonlinje',
        'ringer|ring|ringa (oss|upp|tillbaka|till|kundtjänst)',
        'uppringd|uppringda|återuppringning|inringning',
        'signal|signaler|ringsignal|ringsignaler',
        'jourtelefon|journummer|direktnummer',
        'sms',
        'tel.',
        'tfn',
      ],
      hits: ['Vi svarar i telefon inom tre minuter.', '90 procent av samtalen besvaras.', 'Telefonsamtal'],
      misses: ['Telefonsvararen lyssnas av varje vardag.', 'Samtliga klagomål'],
    },
  ],
  email: [
    {
      say: [
        'e post|posten|postbrev|postadress|postmeddelande|postmeddelanden|postärenden|postfrågor',
        'epost|eposten',
        'mejl|mejlen|mejla|mejlar|mejlet',
        'mail|mailen|maila|mailar|mailet',
        'e mail|mejl',
        'elektronisk post',
        'inkorg|inkorgen|funktionsbrevlåda',
      ],
      hits: ['Du får svar på e-post inom två dagar.', 'Mejl besvaras inom en arbetsdag.'],
      misses: ['Posten delas ut kl. 10.'],
    },
  ],
  letter: [
    {
      say: [
        'brev|brevet|breven|brevsvar',
        'per post|brev',
        'med post|posten',
        'vanlig post',
        'pappersbrev|pappersposten',
        'skriftliga frågor|klagomål|förfrågningar|ärenden|synpunkter',
        'skriftlig förfrågan|korrespondens|begäran',
        'rekommenderat brev',
        'postgång',
      ],
      hits: ['Brev besvaras inom tio arbetsdagar.', 'Skriftliga frågor: tio dagar'],
      misses: ['Nyhetsbrevet skickas varje månad.'],
    },
  ],
  'in-person': [
    {
      say: [
        'besök|besöket|besöker|besökare|besökaren|besökarna|besökstid|besökstider',
        'personligt|personliga möte|besök',
        'personligen',
        'i|vid reception|receptionen|butik|butiken|kassan|disken|informationsdisken|medborgarkontoret|kundcenter|väntrummet|mottagningen',
        'på plats',
        'på (vårt|våra) kontor|kontoret|biblioteket|apoteket|mottagningen|kommunhuset|stadshuset',
        'i våra butiker|lokaler',
        'kötid|kötiden',
        'kön i butik|butiken',
        'öga mot öga',
        'drop in',
        'mottagningstid',
        'väntetid|väntetiden i|vid',
        'hembesök',
        'hemma hos dig',
      ],
      hits: ['Väntetiden i receptionen är högst tio minuter.', 'Besök: du får hjälp inom fem minuter.'],
      misses: ['Sök i diariet.'],
    },
  ],
  'live-chat': [
    {
      say: [
        'chatt|chatten|chatta|chattar|chattfrågor|chattmeddelanden',
        'chat|livechat|webbchatt|chatbot|chattbot',
        'live chat',
        'snabbmeddelanden',
      ],
      hits: ['Chatten är bemannad dygnet runt.', 'I chatten svarar vi inom två minuter.'],
      misses: ['Chaufförerna kör på vardagar.'],
    },
  ],
  'social-media': [
    {
      say: [
        'sociala medier|kanaler|nätverk|plattformar',
        'facebook',
        'instagram',
        'twitter',
        'linkedin',
        'tiktok',
        'youtube',
        'messenger',
        'whatsapp',
        'snapchat',
        'trustpilot',
        'recensioner|recension',
        'kommentarer|inlägg (på|i)',
        'direktmeddelanden|direktmeddelande',
        'omdömen',
      ],
      hits: ['I sociala medier svarar vi inom fyra timmar.', 'Facebook: fyra timmar'],
      misses: ['Sociala frågor handläggs av nämnden.'],
    },
  ],
  'web-form': [
    {
      say: [
        'formulär|formuläret|kontaktformulär|kontaktformuläret|webbformulär|webbformuläret|onlineformulär',
        'e tjänst|tjänsten|tjänster|tjänsterna',
        'etjänst|etjänster',
        'mina sidor',
        'webbplatsen|webbplats|hemsidan|webben|webbsidan',
        'digitalt formulär',
        'digital blankett|ansökan|anmälan',
        'appen',
        'kundportal|kundportalen|ärendeportal',
        'via webben',
      ],
      hits: ['Kontaktformuläret besvaras inom en dag.', 'Via vår e-tjänst får du bekräftelse direkt.'],
      misses: ['Tjänsten är gratis.'],
    },
  ],
  voicemail: [
    {
      say: [
        'telefonsvarare|telefonsvararen',
        'röstmeddelande|röstmeddelanden|röstbrevlåda|röstbrevlådan',
        'voicemail',
        'lämna (ett) meddelande (efter tonen|i röstbrevlådan)',
        'talmeddelande|talmeddelanden',
        'talsvar',
      ],
      hits: ['Telefonsvararen lyssnas av varje vardag.', 'Röstmeddelanden besvaras inom två timmar.'],
      misses: ['Telefonen är öppen 8–16.'],
    },
  ],
}
