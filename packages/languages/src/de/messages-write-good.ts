import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in German about what the checker write-good finds in English documents. */
export const writeGoodMessages: LanguagePack['messages'] = {
  'write-good/illusion': {
    what: 'Beim Lesen stolpert man über „{{text}}“, das zweimal steht.',
    label: 'steht zweimal',
    todo: 'streichen Sie eines davon.',
  },
  'write-good/weasel': {
    what: '„{{text}}“ sagt nichts, was sich prüfen lässt.',
    label: 'sagt wenig',
    todo: 'sagen Sie, wie viel, wie viele oder welche, oder streichen Sie das Wort.',
  },
  'write-good/so': {
    what: 'Beim Lesen sucht man, woraus „So“ folgt.',
    label: 'sagt nichts',
    todo: 'beginnen Sie mit dem, was Sie sagen wollen.',
  },
  'write-good/thereIs': {
    what: 'Nach „{{text}}“ wartet man auf das, worum es geht.',
    label: 'schiebt das Subjekt auf',
    todo: 'beginnen Sie damit, wer was tut.',
  },
  'write-good/passive': {
    what: 'Bei „{{text}}“ muss man raten, wer handelt.',
    label: 'von wem?',
    todo: 'nennen Sie, wer es tut, wenn es darauf ankommt.',
  },
  'write-good/adverb': {
    what: '„{{text}}“ sagt vielleicht weniger als das Verb allein.',
    label: 'nötig?',
    todo: 'sagen Sie es ohne diese Wörter, und behalten Sie sie nur, wenn etwas fehlt.',
  },
  'write-good/tooWordy': {
    what: '„{{text}}“ kostet mehr Lesezeit als nötig.',
    label: 'länger als nötig',
    todo: 'suchen Sie ein kürzeres Wort.',
  },
  'write-good/cliches': {
    what: 'Über „{{text}}“ liest man hinweg, weil es überall steht.',
    label: 'abgenutzt',
    todo: 'sagen Sie mit eigenen Worten, was Sie meinen.',
  },
  'write-good/eprime': {
    what: '„{{text}}“ sagt, dass etwas ist, und nicht, was es tut.',
    label: 'was tut es?',
    todo: 'versuchen Sie es mit einem Verb, das sagt, was geschieht.',
  },
  'write-good/remove': {what: 'Das zweite „{{text}}“ streichen.'},
}
