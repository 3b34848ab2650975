import type {JargonEntry} from '@policy-lint/model'

/** Words that are plain enough for many readers: reported only when the rule is strict. */
export const strictJargon: readonly JargonEntry[] = [
  {say: 'lors de|du|des', suggest: ['pendant', 'quand'], strict: true},
  {say: 'ainsi que', suggest: ['et'], strict: true},
  {say: 'toutefois', suggest: ['mais'], strict: true},
  {say: 'néanmoins|cependant', suggest: ['mais'], strict: true},
  {say: 'par ailleurs', suggest: ['aussi', 'de plus'], strict: true},
  {say: 'effectuer|effectue|effectué|effectuée', suggest: ['faire', 'fait'], strict: true},
  {say: 'réaliser|réalise|réalisé|réalisée', suggest: ['faire', 'fait'], strict: true},
  {say: 'finaliser|finalisé|finalisée', suggest: ['terminer', 'terminé'], strict: true},
  {say: 'impacter|impacte|impacté', suggest: ['toucher', 'avoir un effet sur'], strict: true},
  {say: 'optimiser|optimisation', suggest: ['améliorer'], strict: true},
  {say: 'formaliser|formalisé', suggest: ['écrire', 'mettre par écrit'], strict: true},
  {say: 'usager|usagers', suggest: ['vous', 'client', 'habitant'], strict: true},
  {say: 'modalité|modalités', suggest: ['façon de faire', 'conditions'], strict: true},
]
