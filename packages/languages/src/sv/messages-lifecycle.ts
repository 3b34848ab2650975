import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in Swedish about dates, changes and owners. */
export const lifecycleMessages: LanguagePack['messages'] = {
  'date-format/ambiguous': {
    what: 'En del läser ”{{text}}” som {{one}}, andra som {{two}}.',
    label: 'kan läsas på två sätt',
    write: '{{one}}',
    todo: 'skriv månaden med bokstäver, eller börja med året.',
  },
  'date-format/mixed': {
    what: 'Läsaren möter datum i olika form: ”{{text}}” här, ”{{other}}” på rad {{line}}.',
    label: 'annan form än de flesta',
    write: '{{better}}',
    todo: 'skriv alla datum i samma form.',
  },
  'date-format/format': {
    what: 'Den som känner era dokument väntar sig datumet som ”{{better}}”.',
    label: 'inte i er form',
    write: '{{better}}',
    todo: 'skriv det som i era andra dokument.',
  },
  'date-format/write': {what: 'Skriv ”{{better}}”.'},
  'changelog/missing': {
    what: 'Den som kände till en tidigare version ser inte vad som är nytt: inga ändringar står angivna.',
    write: '{{example}}',
    todo: 'lista ändringarna med datum, den senaste först.',
  },
  'changelog/newestFirst': {
    what: 'Den som letar uppifrån efter de senaste ändringarna hittar ”{{date}}”, på rad {{line}}, under äldre.',
    label: 'inte i datumordning',
    todo: 'sätt den senaste ändringen först.',
  },
  'changelog/oldestFirst': {
    what: 'Den som följer ändringarna från den första hittar ”{{date}}”, på rad {{line}}, under senare.',
    label: 'inte i datumordning',
    todo: 'sätt den äldsta ändringen först.',
  },
  'changelog/future': {
    what: 'Ändringen är daterad {{date}}, som ligger framåt i tiden, så läsaren vet inte om den redan gäller.',
    label: 'i framtiden',
    todo: 'rätta datumet, eller skriv i texten från när ändringen gäller.',
  },
  'changelog/unreviewed': {
    what: 'Den senaste ändringen, {{date}}, kommer efter den senaste översynen, {{reviewed}}, så läsaren vet inte om allt gicks igenom då.',
    label: 'efter den senaste översynen',
    todo: 'se över dokumentet och skriv det nya datumet, eller rätta ett av dem.',
  },
  'changelog/insert': {what: 'Infoga avsnittet ”{{section}}” att fylla i.'},
  'document-owner/missing': {
    what: 'Den som hittar ett fel vet inte vem som ska få veta det: det står inte vem som ansvarar för dokumentet.',
    write: '{{example}}',
    todo: 'ange en roll eller en enhet i texten, eller som `owner` bland metadata.',
  },
  'document-owner/open': {
    what: 'Den som vill veta vem som ansvarar för dokumentet hittar ”{{text}}”.',
    label: 'ännu inte angivet',
    todo: 'ange en roll eller en enhet.',
  },
  'document-owner/insert': {what: 'Infoga avsnittet ”{{section}}” att fylla i.'},
}
