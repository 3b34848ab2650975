import type {SynonymGroup} from '@policy-lint/model'

/** French words for the same people and days, between which writers change. */
export const terms: readonly SynonymGroup[] = [
  {
    words: [
      {forms: ['client', 'clients', 'cliente', 'clientes']},
      {forms: ['usager', 'usagers', 'usagère', 'usagères'], promised: true},
      {forms: ['consommateur', 'consommateurs', 'consommatrice', 'consommatrices'], promised: true},
      {forms: ['patient', 'patients', 'patiente', 'patientes'], promised: true},
      {forms: ['abonné', 'abonnés', 'abonnée', 'abonnées'], promised: true},
    ],
    not: [
      'service|services|relation|espace|compte|numéro|satisfaction client|clients|usagers|abonnés|patients',
      'code|droit|droits|défense|protection|association|associations de|du|des la|les consommation|consommateur|consommateurs|usagers|patients',
    ],
  },
  {
    measured: true,
    words: [{forms: ['jour ouvré', 'jours ouvrés']}, {forms: ['jour ouvrable', 'jours ouvrables']}],
  },
]
