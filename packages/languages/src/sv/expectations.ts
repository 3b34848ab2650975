import type {ExpectationWords} from '@policy-lint/model'

export const expectations: ExpectationWords = {
  wishes: [
    {
      say: 'vi hoppas kunna',
      to: 'vi ska',
      hits: ['Vi hoppas kunna svara inom två dagar.'],
      misses: ['Hoppas du trivs.'],
    },
    {say: 'vi hoppas (att)'},
    {
      say: 'vi vill',
      to: 'vi ska',
      hits: ['Vi vill svara på alla brev.'],
      misses: ['Om du vill kan vi ringa.'],
    },
    {say: 'vi skulle vilja', to: 'vi ska'},
    {say: 'vi önskar'},
    {say: 'vi tror på|att'},
    {say: 'vår önskan|förhoppning|dröm är (att)'},
  ],
  notWishes: ['vill|vilja gärna|veta|höra|tacka|påminna|be|att|lära|hälsa|betona'],
  virtues: [
    'artighet|artigt|hövlighet|vänlighet|vänligt|vänlig|trevligt|trevlig',
    'respekt|respektfullt|respektfull|värdighet',
    'professionalitet|professionalism|professionellt|professionell|kompetens|kompetent|kunnighet|kunnig|sakkunskap',
    'ärlighet|öppenhet|integritet|transparens|förtroende|tillit|uppriktighet',
    'rättvisa|opartiskhet|jämlikhet|jämställdhet|likabehandling|saklighet',
    'hjälpsamhet|empati|omtanke|omsorg|förståelse|tålamod|lyhördhet|tillgänglighet|närhet',
    'effektivitet|effektivt|effektiv|pålitlighet|pålitlig|punktlighet|snabbhet|snabbt|snabb|snabba|noggrannhet|enkelhet',
    'kvalitet|ansvar|sekretess|diskretion|trygghet|säkerhet|tydlighet|tydlig|tydliga|engagemang|flexibilitet',
  ],
  besides: [
    'service|tjänst|tjänster|bemötande|bemötandet|kommunikation|information|svar|mottagande|hjälp|råd|rådgivning|personal',
    'kund|kunder|alla|hög|god|gott|bra|bästa|personligt',
  ],
  guarantees: ['garanter*', 'säkerställ*'],
  sentence: 'Du kan förvänta dig {what}',
}
