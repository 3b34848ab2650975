import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in French about the order and length of sections. */
export const structureMessages: LanguagePack['messages'] = {
  'no-empty-section/empty': {
    what: 'Arrivé à « {{heading}} », le lecteur ne trouve aucun texte.',
    label: 'aucun texte',
    write: '{{example}}',
    todo: 'écrivez ce qui doit figurer ici, ou retirez le titre.',
  },
  'no-empty-section/hidden': {
    what: 'Arrivé à « {{heading}} », le lecteur ne trouve aucun texte : il est dans un commentaire, qu’aucune page ne montre.',
    label: 'un commentaire seulement',
    write: '{{example}}',
    todo: 'sortez le texte du commentaire, ou retirez le titre.',
  },
  'no-empty-section/insert': {what: 'Insérer un texte à compléter.'},
  'no-empty-section/remove': {what: 'Retirer le titre.'},
  'no-duplicate-section/heading': {
    what: 'La personne qui cherche « {{heading}} » trouve deux sections de ce nom : la première est à la ligne {{line}}.',
    label: 'aussi à la ligne {{line}}',
    todo: 'réunissez les deux, ou dites dans le titre de quoi parle chacune.',
  },
  'no-duplicate-section/copy': {
    what: 'Le lecteur trouve la section « {{heading}} » une deuxième fois, mot pour mot : la première est à la ligne {{line}}.',
    label: 'comme à la ligne {{line}}',
    todo: 'gardez l’une des deux.',
  },
  'no-duplicate-section/role': {
    what: 'La personne qui cherche ce sujet sous « {{first}} », à la ligne {{line}}, ne voit pas ce qu’en dit « {{heading}} ».',
    label: 'même sujet qu’à la ligne {{line}}',
    todo: 'réunissez les deux, ou faites de l’une une partie de l’autre.',
  },
  'no-duplicate-section/remove': {what: 'Retirer la seconde.'},
  'section-order/late': {
    what: 'Le lecteur n’apprend qu’à « {{heading}} », après {{count}} autres sections, à quoi sert le document ou à qui il s’adresse.',
    label: 'après {{count}} autres sections',
    todo: 'placez cette section avant « {{other}} ».',
  },
  'section-order/log': {
    what: 'La personne qui veut savoir ce que vous faites tombe sur « {{heading}} » au milieu et peut croire que le document s’arrête là.',
    label: 'avant « {{other}} »',
    todo: 'placez cette section après « {{other}} ».',
  },
  'section-order/before': {
    what: 'Le lecteur cherche « {{heading}} » avant « {{other}} » et la trouve après.',
    label: 'après « {{other}} »',
    todo: 'placez cette section avant « {{other}} ».',
  },
  'section-order/after': {
    what: 'Le lecteur cherche « {{heading}} » après « {{other}} » et la trouve avant.',
    label: 'avant « {{other}} »',
    todo: 'placez cette section après « {{other}} ».',
  },
  'section-order/moveBefore': {what: 'Placer avant « {{other}} ».'},
  'section-order/moveAfter': {what: 'Placer après « {{other}} ».'},
  'mission-length/mission': {
    what: 'Une mission de cette longueur ne se retient pas (phrases : {{sentences}}, mots : {{words}}).',
    label: 'phrases : {{sentences}}, mots : {{words}}',
    write: '{{example}}',
    todo: 'tenez-vous à {{maxWords}} mots en quelques phrases ({{maxSentences}} au plus) ; les valeurs, l’histoire et les engagements ont leurs propres sections.',
  },
  'mission-length/purpose': {
    what: 'Le lecteur parcourt {{words}} mots avant que la charte en vienne au fait : c’est la longueur de son objet.',
    label: '{{words}} mots',
    write: '{{example}}',
    todo: 'dites en {{max}} mots au plus à quoi sert la charte ; un récit a sa place dans le guide du personnel.',
  },
  'mission-length/sentence': {
    what: 'Pour savoir à quoi sert le document, il faut lire {{words}} mots d’un seul trait.',
    label: '{{words}} mots',
    write: '{{example}}',
    todo: 'commencez par une phrase de {{max}} mots au plus.',
  },
  'document-length/long': {
    what: 'La lecture de ce document prend environ {{minutes}} min : il compte {{words}} mots, {{more}} de plus que les {{max}} d’un document de ce genre.',
    todo: 'gardez ce qu’il faut savoir et renvoyez au reste par un lien.',
  },
  'document-length/longSections': {
    what: 'La lecture de ce document prend environ {{minutes}} min : il compte {{words}} mots, {{more}} de plus que les {{max}} d’un document de ce genre. La section la plus longue est « {{section}} », avec {{part}} mots.',
    todo: 'gardez ce qu’il faut savoir et renvoyez au reste par un lien.',
  },
  'document-length/short': {
    what: 'Le lecteur ne trouve ici que {{words}} mots, et il en faut au moins {{min}}.',
    todo: 'écrivez ce que les clients peuvent attendre.',
  },
  'document-length/contents': {
    what: 'Pour {{words}} mots et {{count}} sections, le lecteur ne trouve pas de sommaire où choisir.',
    write: '{{example}}',
    todo: 'placez avant la première section une liste de liens vers les sections.',
  },
  'document-length/insert': {what: 'Insérer un sommaire.'},
  'required-phrases/missing': {
    what: 'Le lecteur ne lit nulle part « {{phrase}} ».',
    todo: 'ajoutez ces mots là où le lecteur les cherche.',
  },
  'required-phrases/missingIn': {
    what: 'La personne qui cherche sous « {{section}} » n’y lit pas « {{phrase}} ».',
    label: 'il manque des mots ici',
    todo: 'ajoutez ces mots à cette section.',
  },
}
