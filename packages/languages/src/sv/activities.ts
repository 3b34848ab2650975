import type {ActivityWords} from '@policy-lint/model'

export const activities: ActivityWords = {
  acknowledge: [
    'bekräftar|bekräftas|bekräfta|bekräftat (att) (vi) (har) mottagandet|mottagande|fått|tagit',
    'mottagningsbekräftelse|mottagningskvitto',
  ],
  answer: [
    'svara|svarar|svarat|svaras|svarade',
    'besvara|besvarar|besvaras|besvarat|besvarade|besvarad',
    'svar|svaret',
    'återkoppla|återkopplar|återkopplas|återkoppling',
    'återkommer',
  ],
  'call-back': ['ringer|ringa (dig) upp|tillbaka', 'återuppring*', 'uppringd'],
  resolve: [
    'lösa|löser|löst|löses|lösas|lösning',
    'åtgärda|åtgärdar|åtgärdas|åtgärdat',
    'slutligt svar|besked',
  ],
  refund: ['återbetal*', 'pengarna tillbaka'],
  deliver: ['leverera|levererar|levereras|levererat|leverans|leveranser'],
}
