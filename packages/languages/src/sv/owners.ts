import type {OwnerWords} from '@policy-lint/model'

/** Who answers for the document itself, as its readers ask for it. */
export const owners: OwnerWords = {
  keys: [
    'ansvarig|ansvariga (för) (dokumentet|policyn|rutinen)',
    'dokumentansvarig|dokumentägare|policyägare|ägare|innehållsansvarig|sidansvarig|rutinansvarig',
    'ansvarig nämnd|förvaltning|enhet|avdelning|funktion|person',
    'författare|upprättad av',
    'fastställd|antagen|godkänd av',
  ],
  says: [
    {
      say: 'ansvarar|ansvarig|ansvariga för policyn|dokumentet|rutinen|garantierna|riktlinjen|sidan|servicegarantierna',
      hits: ['Kundchefen ansvarar för policyn.'],
      misses: ['Du ansvarar för nyckeln.'],
    },
    'ansvarar|ansvarig|ansvariga för denna|detta|den|det (här) policy|policyn|dokument|dokumentet|rutin|rutinen|riktlinje|riktlinjen',
    'ansvarar|ansvarig för att policyn|dokumentet|rutinen|riktlinjen|garantierna',
    'dokumentansvarig|dokumentägare|policyägare (är)',
    'policyn|dokumentet|rutinen|riktlinjen|garantierna ägs|förvaltas|uppdateras av',
    'policyn|dokumentet|rutinen|riktlinjen|garantierna (är) (har) antagen|antagits|fastställd|fastställts|beslutad|beslutats av',
  ],
  approved: [
    'antagen|antagna|antagits|antogs|fastställd|fastställda|fastställts|fastställdes|beslutad|beslutade|beslutats|beslutades|godkänd|godkändes av',
  ],
}
