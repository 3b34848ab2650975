import type {OwnerWords} from '@policy-lint/model'

/** Who answers for the document itself, as its readers ask for it. */
export const owners: OwnerWords = {
  keys: [
    'responsable|responsables (du|de) (la) (document|charte|politique|procédure)',
    'propriétaire (du|de) (la) (document|charte|politique)',
    'rédigé|établi|validé par',
    'auteur|autrice|auteurs|rédacteur|rédactrice',
    'service|direction|unité responsable|rédacteur|pilote',
    'pilote (de) (la) (charte|politique)',
  ],
  says: [
    {
      say: 'responsable|responsables|chargé|chargée de|du cette|ce|la|présente (présent|présente) charte|politique|procédure|document|guide',
      hits: ['La responsable de cette charte est Claire Martin.'],
      misses: ['Le client est responsable de ses effets.'],
    },
    'responsable|responsables|pilote du document|guide',
    'pilote cette|la charte|politique|procédure',
    'tient|met|maintient cette|ce|la charte|politique|procédure|document|guide (à) (jour)',
    'cette|ce|la|le (présente|présent) charte|politique|procédure|document|guide (est|a) (été) rédigée|rédigé|portée|porté|établie|établi|tenue|tenu|pilotée|validée|approuvée (à) (jour) par',
  ],
  approved: ['approuvée|approuvé|adoptée|adopté|validée|validé|arrêtée|votée|signée par (le|la|les)'],
}
