import type {ExpectationWords} from '@policy-lint/model'

export const expectations: ExpectationWords = {
  wishes: [
    {
      say: 'wir möchten',
      to: 'wir werden',
      hits: ['Wir möchten jede Anfrage am selben Tag beantworten.'],
      misses: ['Möchten Sie sich beschweren?'],
    },
    {
      say: 'wir wollen',
      to: 'wir werden',
      hits: ['Wir wollen schnell antworten.'],
      misses: ['Wenn Sie wollen, kommen wir.'],
    },
    {say: 'möchten|wollen wir', hits: ['Ihre Briefe wollen wir beantworten.']},
    {say: 'wir wünschen uns'},
    {say: 'wir hoffen'},
    {say: 'wir glauben an|daran|dass'},
    {say: 'wir würden gern|gerne'},
    {say: 'unser wunsch|anliegen|traum ist (es)'},
  ],
  notWishes: [
    'möchten|wollen (wir) (sie|ihre|von|gern|gerne) (_) (_) wissen|hören|erfahren|danken|bitten|hinweisen|erinnern|kennenlernen|betonen',
    'wir möchten sie bitten|einladen|darauf',
  ],
  virtues: [
    'höflichkeit|höflich|höfliche|höflicher|freundlichkeit|freundlich|freundliche|freundlicher|freundliches',
    'respekt|respektvoll|respektvolle|respektvoller|achtung|würde|wertschätzung',
    'professionalität|professionell|professionelle|kompetenz|kompetent|kompetente|fachkompetenz|sachkunde',
    'ehrlichkeit|offenheit|integrität|transparenz|vertrauen|verbindlichkeit|redlichkeit|aufrichtigkeit',
    'fairness|gerechtigkeit|unparteilichkeit|gleichbehandlung|neutralität',
    'hilfsbereitschaft|geduld|verständnis|einfühlungsvermögen|aufmerksamkeit|sorgfalt|fürsorge|zuwendung|erreichbarkeit|bürgernähe|kundennähe',
    'zuverlässigkeit|zuverlässig|zuverlässige|pünktlichkeit|pünktlich|schnelligkeit|schnell|schnelle|genauigkeit|effizienz|wirtschaftlichkeit|termintreue',
    'qualität|verantwortung|vertraulichkeit|verschwiegenheit|diskretion|sicherheit|einfachheit|klarheit|verständlichkeit|engagement|flexibilität|barrierefreiheit',
  ],
  besides: [
    'service|dienst|leistung|leistungen|beratung|bedienung|auskunft|auskünfte|umgang|verhalten|kommunikation|information|antwort|antworten|empfang|betreuung|personal|mitarbeiter',
    'kunden|kundinnen|bürger|alle|allen|hohe|hoher|gute|guter|beste|bester|große',
  ],
  guarantees: ['garantier*', 'gewährleist*', 'stellen|stellt (_) (_) (_) sicher', 'sichergestellt'],
  sentence: 'Sie können von uns erwarten: {what}',
}
