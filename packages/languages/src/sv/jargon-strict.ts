import type {JargonEntry} from '@policy-lint/model'

/** Words that are plain enough for many readers: reported only when the rule is strict. */
export const strictJargon: readonly JargonEntry[] = [
  {say: 'åtgärda|åtgärdar|åtgärdas', suggest: ['rätta till', 'lösa'], strict: true},
  {say: 'utföra|utför|utförs', suggest: ['göra'], strict: true},
  {say: 'genomföra|genomför|genomförs', suggest: ['göra'], strict: true},
  {say: 'underrätta|underrättar|underrättas', suggest: ['berätta för', 'meddela'], strict: true},
  {
    say: 'säkerställer|säkerställa|säkerställs',
    suggest: ['se till'],
    strict: true,
    hits: ['Vi säkerställer kvaliteten.'],
  },
  {say: 'kontinuerligt|kontinuerlig', suggest: ['hela tiden', 'varje vecka'], strict: true},
  {say: 'initiera|initierar|initieras', suggest: ['börja', 'ta initiativ till'], strict: true},
  {say: 'optimera|optimerar|optimeras', suggest: ['förbättra'], strict: true},
  {say: 'generera|genererar', suggest: ['ge', 'skapa'], strict: true},
  {say: 'avvika|avviker från', suggest: ['skilja sig från'], strict: true},
  {say: 'samt', suggest: ['och'], strict: true, misses: ['Samtliga ärenden.']},
  {say: 'ej', suggest: ['inte'], strict: true},
  {say: 'härefter|härutöver|därutöver', suggest: ['sedan', 'dessutom'], strict: true},
]
