import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Swedish about how standards and complaints are promised. */
export const standardsMessages: LanguagePack['messages'] = {
  'realistic-standards/absolute': {
    what: 'Med ”{{term}}” bryts löftet av det första fall som går annorlunda, och läsaren tror mindre på de andra.',
    label: 'utan undantag?',
    write: '{{example}}',
    todo: 'skriv hur stor andel ni klarar, eller vad som händer när ni inte gör det.',
  },
  'realistic-standards/guarantee': {
    what: 'Läsaren tar ”{{term}}” för en rätt till något när det inte hålls, och hittar inget sådant här.',
    label: 'och annars?',
    write: '{{example}}',
    todo: 'skriv vad kunden får när det inte hålls, eller skriv vad ni gör utan det ordet.',
  },
  'realistic-standards/share': {
    what: 'Ersätt ”{{term}}” med ”{{share}}”.',
    todo: 'skriv ert eget tal i stället för hakparentesen.',
  },
  'expectation-voice/virtue': {
    what: '”{{words}}” nämner en dygd, och läsaren kan inte veta vad som kommer att hända.',
    label: 'vad händer?',
    write: '{{example}}',
    todo: 'skriv vad kunden kan förvänta sig, eller vad ni gör.',
  },
  'expectation-voice/wish': {
    what: 'Bland löften tar läsaren ”{{words}}” för ett löfte, och inget är lovat.',
    label: 'en önskan, inget löfte',
    write: '{{example}}',
    todo: 'lova det, eller flytta det till avsnittet om mål.',
  },
  'expectation-voice/passive': {
    what: 'Läsaren kan inte veta vem som gör det här.',
    label: 'vem?',
    write: '{{example}}',
    todo: 'börja med den som håller löftet.',
  },
  'expectation-voice/fragment': {
    what: 'Här finns ett tal men inget verb, så läsaren kan inte veta vem som lovar vad.',
    label: 'vem gör vad?',
    write: '{{example}}',
    todo: 'gör det till en mening om vad kunden kan förvänta sig.',
  },
  'expectation-voice/say': {
    what: 'Ersätt ”{{words}}” med ”{{sentence}}”.',
    todo: 'läs hela meningen igen, och lova bara det ni kan hålla.',
  },
  'channel-coverage/uncovered': {
    what: 'Inget löfte talar om för läsaren vad hen kan vänta sig av det här kontaktsättet: ”{{words}}”.',
    label: 'hur lång tid tar det?',
    write: '{{example}}',
    todo: 'lova en tid för det här kontaktsättet, eller en för alla.',
  },
  'channel-coverage/required': {
    what: 'Läsaren hittar inget löfte för det här kontaktsättet: {{channel}}.',
    label: 'saknas: {{channel}}',
    write: '{{example}}',
    todo: 'lova en tid, eller skriv att ni inte kan nås på det sättet.',
  },
  'channel-coverage/fallback': {
    what: 'Läsaren får inte veta vad som händer när den här tiden inte hålls.',
    label: 'och annars?',
    todo: 'skriv i samma avsnitt vad kunden då kan göra, eller vad ni gör.',
  },
  'channel-coverage/autoReply': {
    what: 'Den som skriver kan inte veta om det första svaret kommer från en maskin eller en människa.',
    label: 'från vem?',
    todo: 'skriv att det första svaret är automatiskt, eller att en människa skriver det.',
  },
  'complaint-process/missing': {
    what: 'Den som vill klaga söker här förgäves efter: {{missing}}.',
    label: 'vad händer med ett klagomål?',
    write: '{{example}}',
    todo: 'lägg till det som saknas, med tal som ni kan hålla, eller en länk dit där det står.',
  },
  'complaint-process/insert': {
    what: 'Infoga meningar att fylla i.',
    todo: 'skriv era egna tal och namn i stället för hakparenteserna.',
  },
}
