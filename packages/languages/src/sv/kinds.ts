import type {Entries, Kind} from '@policy-lint/model'

/** Words of a title that tell the kind of document. */
export const kinds: Readonly<Record<Kind, Entries>> = {
  charter: [
    {
      say: [
        'servicegaranti|servicegarantier|servicegarantin|servicegarantierna',
        'tjänstegaranti|tjänstegarantier|tjänstegarantin|tjänstegarantierna',
        'servicedeklaration|servicedeklarationer|kvalitetsdeklaration|kvalitetsdeklarationer|kvalitetsgaranti|kvalitetsgarantier',
        'serviceåtagande|serviceåtaganden|åtaganden',
        'våra åtaganden',
        'kundlöfte|kundlöften|kundlöftet|servicelöfte|servicelöften|medborgarlöfte|medborgarlöften|kvalitetslöfte|kvalitetslöften|kundgaranti|kundgarantier|patientlöfte|hyresgästlöfte|resegaranti|värdegaranti|värdighetsgaranti|värdighetsgarantier',
        '(våra|vårt) löfte|löften (till dig|till våra kunder)',
        'det lovar vi',
        'kan du förvänta|vänta|räkna|lita dig|med|på',
        'lovat är lovat',
        'har du rätt till|att',
        'vi lovar (dig)',
        'lokala värdighetsgarantier',
        'servicestandard|servicestandarder',
        '*löfte|*löften|*löftet|*löftena',
        '*garanti|*garantier|*garantierna',
        'utfästelse|utfästelser|utfästelsen',
        '*utfästelse|*utfästelser|*utfästelsen',
        'så betjänar|servar vi (dig|våra kunder|er)',
      ],
      hits: ['Servicegarantier för bygglov', 'Tjänstegaranti – miljöenheten', 'Våra kundlöften'],
      misses: ['Klagomålspolicy', 'Rutin för felanmälan'],
    },
  ],
  policy: [
    {
      say: [
        'policy|policyn|policyer',
        'servicepolicy|kundservicepolicy|kundtjänstpolicy|klagomålspolicy|returpolicy|bemötandepolicy|kommunikationspolicy|kvalitetspolicy|tillgänglighetspolicy|integritetspolicy|återbetalningspolicy',
        '*policy',
        'riktlinje|riktlinjer|riktlinjerna (för)',
        'servicenivåavtal|servicenivåer|servicenivå',
        'byten|returer|byte|retur|ångerrätt|återbetalning',
        'villkor|köpvillkor',
        'allmänna villkor',
        'regler för',
        'tillgänglighetsredogörelse',
      ],
      hits: ['Servicepolicy för Lillby kommun', 'Riktlinjer för synpunktshantering'],
      misses: ['Servicegarantier'],
    },
  ],
  procedure: [
    {
      say: [
        'rutin|rutiner|rutinen (för)',
        'klagomålsrutin|klagomålshantering|synpunktshantering|klagomålsprocess|reklamationshantering',
        'hantering av (klagomål|synpunkter|reklamationer)',
        'process|processen|processbeskrivning',
        'instruktion|instruktioner|arbetsinstruktion',
        'så (här) (klagar du|går det till|hanterar vi)',
        'så hanterar vi klagomål',
        'procedur|förfarande',
        'rutinbeskrivning',
      ],
      hits: ['Rutin för klagomål', 'Hantering av klagomål', 'Så hanterar vi klagomål'],
      misses: ['Kundlöften'],
    },
  ],
  playbook: [
    {
      say: [
        'handbok|handboken|spelbok|spelboken|*handbok|*handboken|*lathund|*lathunden',
        'så möter|bemöter vi (våra) (kunder|besökare|medborgare)',
        'vägledning|vägledningen',
        'guide|guiden|manual|manualen',
        'bemötandeguide|bemötandeguiden',
        'så arbetar vi (med)',
        'så (här) jobbar vi (med)',
        'bemötandeplan',
        'stilguide',
        'lathund',
      ],
      hits: ['Handbok för kundtjänst', 'Personalhandbok'],
      misses: ['Policy för service'],
    },
  ],
}
