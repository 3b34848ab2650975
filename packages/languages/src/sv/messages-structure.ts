import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Swedish about the order and length of sections. */
export const structureMessages: LanguagePack['messages'] = {
  'no-empty-section/empty': {
    what: 'Den som kommer till ”{{heading}}” hittar ingen text.',
    label: 'ingen text',
    write: '{{example}}',
    todo: 'skriv det som hör hit, eller ta bort rubriken.',
  },
  'no-empty-section/hidden': {
    what: 'Den som kommer till ”{{heading}}” hittar ingen text: den står i en kommentar som ingen sida visar.',
    label: 'bara en kommentar',
    write: '{{example}}',
    todo: 'ta ut texten ur kommentaren, eller ta bort rubriken.',
  },
  'no-empty-section/insert': {what: 'Infoga en text att fylla i.'},
  'no-empty-section/remove': {what: 'Ta bort rubriken.'},
  'no-duplicate-section/heading': {
    what: 'Den som letar efter ”{{heading}}” hittar två avsnitt med det namnet: det första står på rad {{line}}.',
    label: 'även på rad {{line}}',
    todo: 'för ihop de två, eller säg i rubriken vad vart och ett handlar om.',
  },
  'no-duplicate-section/copy': {
    what: 'Läsaren möter avsnittet ”{{heading}}” en andra gång, ord för ord: det första står på rad {{line}}.',
    label: 'samma som på rad {{line}}',
    todo: 'behåll ett av dem.',
  },
  'no-duplicate-section/role': {
    what: 'Den som letar efter det här under ”{{first}}”, på rad {{line}}, missar vad ”{{heading}}” säger om samma sak.',
    label: 'samma sak som på rad {{line}}',
    todo: 'för ihop de två, eller gör det ena till en del av det andra.',
  },
  'no-duplicate-section/remove': {what: 'Ta bort det andra.'},
  'section-order/late': {
    what: 'Först vid ”{{heading}}”, efter {{count}} andra avsnitt, får läsaren veta vad dokumentet är till för eller vem det är till för.',
    label: 'efter {{count}} andra avsnitt',
    todo: 'flytta avsnittet så att det står före ”{{other}}”.',
  },
  'section-order/log': {
    what: 'Den som vill veta vad ni gör möter ”{{heading}}” mitt i och kan tro att dokumentet slutar där.',
    label: 'före ”{{other}}”',
    todo: 'flytta avsnittet så att det står efter ”{{other}}”.',
  },
  'section-order/before': {
    what: 'Läsaren letar efter ”{{heading}}” före ”{{other}}” och hittar det efter.',
    label: 'efter ”{{other}}”',
    todo: 'flytta avsnittet så att det står före ”{{other}}”.',
  },
  'section-order/after': {
    what: 'Läsaren letar efter ”{{heading}}” efter ”{{other}}” och hittar det före.',
    label: 'före ”{{other}}”',
    todo: 'flytta avsnittet så att det står efter ”{{other}}”.',
  },
  'section-order/moveBefore': {what: 'Flytta det till före ”{{other}}”.'},
  'section-order/moveAfter': {what: 'Flytta det till efter ”{{other}}”.'},
  'mission-length/mission': {
    what: 'Ett så långt uppdrag är svårt att hålla i minnet (meningar: {{sentences}}, ord: {{words}}).',
    label: 'meningar: {{sentences}}, ord: {{words}}',
    write: '{{example}}',
    todo: 'håll er till {{maxWords}} ord i några få meningar (högst {{maxSentences}}); värderingar, historia och löften har egna avsnitt.',
  },
  'mission-length/purpose': {
    what: 'Läsaren går igenom {{words}} ord innan dokumentet kommer till saken: så långt är syftet.',
    label: '{{words}} ord',
    write: '{{example}}',
    todo: 'säg med högst {{max}} ord vad dokumentet är till för; en berättelse hör hemma i personalens handbok.',
  },
  'mission-length/sentence': {
    what: 'Läsaren måste ta in {{words}} ord på en gång för att få veta vad dokumentet är till för.',
    label: '{{words}} ord',
    write: '{{example}}',
    todo: 'börja med en mening på högst {{max}} ord.',
  },
  'document-length/long': {
    what: 'Det tar ungefär {{minutes}} min att läsa dokumentet: det har {{words}} ord, {{more}} fler än de {{max}} som är lagom för ett sådant.',
    todo: 'behåll det som läsaren måste veta och länka till resten.',
  },
  'document-length/longSections': {
    what: 'Det tar ungefär {{minutes}} min att läsa dokumentet: det har {{words}} ord, {{more}} fler än de {{max}} som är lagom för ett sådant. Det längsta avsnittet är ”{{section}}”, med {{part}} ord.',
    todo: 'behåll det som läsaren måste veta och länka till resten.',
  },
  'document-length/short': {
    what: 'Läsaren hittar bara {{words}} ord här, och minst {{min}} krävs.',
    todo: 'skriv vad kunderna kan vänta sig.',
  },
  'document-length/contents': {
    what: 'För {{words}} ord och {{count}} avsnitt finns ingen innehållsförteckning att välja i.',
    write: '{{example}}',
    todo: 'sätt en lista med länkar till avsnitten före det första.',
  },
  'document-length/insert': {what: 'Infoga en innehållsförteckning.'},
  'required-phrases/missing': {
    what: 'Läsaren får ingenstans veta ”{{phrase}}”.',
    todo: 'lägg till orden där läsaren letar efter dem.',
  },
  'required-phrases/missingIn': {
    what: 'Den som letar under ”{{section}}” hittar inte ”{{phrase}}”.',
    label: 'här saknas ord',
    todo: 'lägg till orden i det här avsnittet.',
  },
}
