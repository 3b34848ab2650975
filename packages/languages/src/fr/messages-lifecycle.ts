import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in French about dates, changes and owners. */
export const lifecycleMessages: LanguagePack['messages'] = {
  'date-format/ambiguous': {
    what: 'Pour les uns, « {{text}} » est {{one}} ; pour les autres, {{two}}.',
    label: 'deux lectures',
    write: '{{one}}',
    todo: 'écrivez le mois en lettres, ou l’année en premier.',
  },
  'date-format/mixed': {
    what: 'Le lecteur rencontre des dates de formes différentes : « {{text}} » ici, « {{other}} » à la ligne {{line}}.',
    label: 'autre forme que la plupart',
    write: '{{better}}',
    todo: 'écrivez toutes les dates sous la même forme.',
  },
  'date-format/format': {
    what: 'Qui connaît vos documents attend cette date sous la forme « {{better}} ».',
    label: 'pas sous votre forme',
    write: '{{better}}',
    todo: 'écrivez-la comme dans vos autres documents.',
  },
  'date-format/write': {what: 'Écrire « {{better}} ».'},
  'changelog/missing': {
    what: 'La personne qui connaissait une version précédente ne voit pas ce qui a changé : aucune modification n’est indiquée.',
    write: '{{example}}',
    todo: 'énumérez les modifications avec leur date, la plus récente en premier.',
  },
  'changelog/newestFirst': {
    what: 'La personne qui cherche en haut les dernières modifications trouve « {{date}} », à la ligne {{line}}, sous de plus anciennes.',
    label: 'pas dans l’ordre des dates',
    todo: 'placez la modification la plus récente en premier.',
  },
  'changelog/oldestFirst': {
    what: 'La personne qui suit les modifications depuis la première trouve « {{date}} », à la ligne {{line}}, sous de plus récentes.',
    label: 'pas dans l’ordre des dates',
    todo: 'placez la modification la plus ancienne en premier.',
  },
  'changelog/future': {
    what: 'Cette modification porte la date {{date}}, qui est à venir : le lecteur ne sait pas si elle vaut déjà.',
    label: 'dans l’avenir',
    todo: 'corrigez la date, ou dites dans le texte à partir de quand la modification s’appliquera.',
  },
  'changelog/unreviewed': {
    what: 'La dernière modification, {{date}}, est postérieure à la dernière révision, {{reviewed}} : le lecteur ne sait pas si tout a été relu à cette occasion.',
    label: 'après la dernière révision',
    todo: 'révisez le document et écrivez la nouvelle date de révision, ou corrigez l’une des deux.',
  },
  'changelog/insert': {what: 'Insérer la section « {{section}} » à compléter.'},
  'document-owner/missing': {
    what: 'La personne qui trouve une erreur ne sait pas à qui la signaler : rien n’indique qui répond de ce document.',
    write: '{{example}}',
    todo: 'indiquez une fonction ou un service dans le texte, ou comme `owner` dans les métadonnées.',
  },
  'document-owner/open': {
    what: 'La personne qui veut savoir qui répond de ce document trouve « {{text}} ».',
    label: 'pas encore indiqué',
    todo: 'indiquez une fonction ou un service.',
  },
  'document-owner/insert': {what: 'Insérer la section « {{section}} » à compléter.'},
}
