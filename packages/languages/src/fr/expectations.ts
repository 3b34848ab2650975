import type {ExpectationWords} from '@policy-lint/model'

export const expectations: ExpectationWords = {
  wishes: [
    {
      say: 'nous espérons',
      to: 'nous nous engageons à',
      hits: ['Nous espérons répondre sous deux jours.'],
      misses: ['Ne désespérez pas.'],
    },
    {say: 'nous espérons que'},
    {
      say: 'nous voulons',
      to: 'nous nous engageons à',
      hits: ['Nous voulons répondre à chacun.'],
      misses: ['Si vous voulez, appelez.'],
    },
    {say: 'nous voudrions|aimerions', to: 'nous nous engageons à'},
    {say: 'nous souhaitons', to: 'nous nous engageons à'},
    {say: 'nous croyons à|en|que'},
    {say: 'notre souhait|vœu|rêve est (de|que)'},
  ],
  notWishes: [
    'voulons|voudrions|aimerions|souhaitons savoir|connaître|entendre|remercier|rappeler|vous|que|attirer',
  ],
  virtues: [
    'courtoisie|courtois|courtoise|politesse|poli|amabilité|aimable|cordialité',
    'respect|respectueux|respectueuse|dignité|considération',
    'professionnalisme|professionnel|professionnelle|compétence|compétent|compétente|sérieux',
    'honnêteté|intégrité|transparence|transparent|confiance|sincérité|loyauté',
    'équité|impartialité|égalité|neutralité|justice',
    'écoute|bienveillance|empathie|compréhension|patience|disponibilité|disponible|proximité|attention|convivialité',
    'efficacité|efficace|fiabilité|fiable|ponctualité|ponctuel|rapidité|rapide|rapides|réactivité|précision|rigueur|simplicité',
    'qualité|excellence|responsabilité|confidentialité|discrétion|sécurité|clarté|clair|claire|engagement|dévouement|souplesse|accessibilité|continuité|adaptabilité',
  ],
  besides: [
    'service|services|accueil|traitement|comportement|communication|information|informations|réponse|réponses|aide|assistance|conseil|personnel|personnalisé|personnalisée',
    'client|clients|usager|usagers|tous|haute|bonne|bon|grande|meilleur|meilleure',
  ],
  guarantees: ['garant*', 'assurons|assure|assurent que'],
  sentence: 'Vous pouvez attendre de nous : {what}',
}
