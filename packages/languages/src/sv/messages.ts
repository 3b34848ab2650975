import type {LanguagePack} from '@policy-lint/model'
import {directiveMessages} from './messages-directives.ts'
import {lifecycleMessages} from './messages-lifecycle.ts'
import {standardsMessages} from './messages-standards.ts'
import {structureMessages} from './messages-structure.ts'
import {wordingMessages} from './messages-wording.ts'
import {writeGoodMessages} from './messages-write-good.ts'

const number = 'välj ett tal som ni kan hålla och räkna. Ingen automatisk rättning: bara ni vet talet.'
const reread = 'läs meningen igen med de enklare orden.'

/** Diagnostics in Swedish; what is missing here is shown in English. */
export const messages: LanguagePack['messages'] = {
  ...directiveMessages,
  ...structureMessages,
  ...standardsMessages,
  ...lifecycleMessages,
  ...wordingMessages,
  ...writeGoodMessages,
  'contact-details/none': {
    what: 'Den som behöver er hittar inget sätt att nå er här: ingen adress, inget nummer, ingen länk.',
    write: '{{example}}',
    todo: 'skriv hur man når er.',
  },
  'contact-details/invitation': {
    what: 'Den som vill göra det här hittar inte hur: dokumentet har ingen adress, inget nummer och ingen länk.',
    label: 'hur?',
    write: '{{example}}',
    todo: 'skriv adressen, numret eller länken här.',
  },
  'contact-details/complaints': {
    what: 'Den som vill klaga hittar inte vart: dokumentet har ingen adress, inget nummer och ingen länk.',
    label: 'vart?',
    write: '{{example}}',
    todo: 'skriv vart man skickar ett klagomål.',
  },
  'contact-details/few': {
    what: 'Läsaren har för få sätt att nå er: {{count}} av de {{min}} som krävs (räknas: {{kinds}}; hittade: {{found}}).',
    write: '{{example}}',
    todo: 'lägg till en annan sorts kontaktväg.',
  },
  'document-title/missing': {
    what: 'Den som hittar dokumentet ser inte vad det är: det har ingen rubrik.',
    write: '{{example}}',
    todo: 'börja med en rubrik på första nivån, eller skriv `title` i dokumenthuvudet.',
  },
  'document-title/unclear': {
    what: 'Rubriken talar inte om för läsaren vad det är för slags dokument.',
    label: 'inget ord som policy eller servicegaranti',
    write: '{{example}}',
    todo: 'skriv i rubriken vad det är för dokument; en slogan kan stå under.',
  },
  'document-title/second': {
    what: 'Läsaren ser inte vilken rubrik som är dokumentets: den här kommer efter ”{{title}}”.',
    label: 'en rubrik till',
    todo: 'behåll en rubrik på första nivån och flytta ner den här en nivå.',
  },
  'measurable-standards/vague': {
    what: 'Löftet har inget tal, så ingen kan avgöra om det hölls.',
    label: 'inget tal, ingen enhet',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noTime': {
    what: 'Löftet säger inte när, så ingen kan avgöra om det hölls i tid.',
    label: 'när senast?',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/noNumber': {
    what: 'I löftet finns inget att räkna, så två läsare kan vara oense om det hölls.',
    label: 'inget tal, ingen enhet',
    write: '{{example}}',
    todo: number,
  },
  'measurable-standards/setLimit': {
    what: 'Ersätt ”{{term}}” med ”{{limit}}”.',
    todo: 'skriv ert eget tal i stället för parentesen.',
  },
  'no-jargon/plain': {
    what: 'Läsaren förstår ”{{plain}}” snabbare än ”{{term}}”.',
    label: 'skriv ”{{plain}}”',
    write: '{{plain}}',
  },
  'no-jargon/plainer': {
    what: '”{{term}}” saktar ner läsaren.',
    label: 'säg det enklare',
    write: '{{plain}}',
    todo: reread,
  },
  'no-jargon/hint': {
    what: '”{{term}}” saktar ner läsaren.',
    label: 'säg det enklare',
    todo: '{{hint}}',
  },
  'no-jargon/acronym': {
    what: 'Inget här talar om för läsaren vad ”{{term}}” står för.',
    label: 'inte förklarat',
    write: '{{plain}}',
    todo: 'skriv ut det första gången.',
  },
  'no-jargon/own': {
    what: '”{{term}}” står på er lista över ord som saktar ner läsaren.',
    label: 'säg det enklare',
    todo: 'säg det med ord som era läsare använder.',
  },
  'no-jargon/replace': {what: 'Ersätt ”{{term}}” med ”{{plain}}”.', todo: reread},
  'no-placeholders/placeholder': {
    what: 'Läsaren hittar ”{{text}}” där svaret skulle stå.',
    label: 'inte ifyllt',
    todo: 'skriv det som saknas, eller ta bort meningen. Ingen automatisk rättning: bara ni vet svaret.',
  },
  'no-vague-terms/hedge': {
    what: '”{{term}}” intill ett tal tar tillbaka det: läsaren vet inte när löftet inte gäller.',
    label: 'när gäller det inte?',
    write: '{{example}}',
    todo: 'skriv i vilket fall löftet inte gäller, eller ta bort orden.',
  },
  'no-vague-terms/escape': {
    what: '”{{term}}” lämnar öppet när löftet gäller, så läsaren kan inte lita på det.',
    label: 'i vilket fall?',
    write: '{{example}}',
    todo: 'skriv villkoret, eller ta bort orden.',
  },
  'no-vague-terms/speed': {
    what: '”{{term}}” är en timme för en läsare och en månad för en annan.',
    label: 'när senast?',
    write: '{{example}}',
    todo: 'välj en tidsgräns som ni kan hålla.',
  },
  'no-vague-terms/frequency': {
    what: '”{{term}}” är varje dag för en läsare och varje år för en annan.',
    label: 'hur ofta?',
    write: '{{example}}',
    todo: 'skriv hur ofta.',
  },
  'no-vague-terms/amount': {
    what: '”{{term}}” är ingen mängd: läsaren väntar sig mer, eller mindre, än ni menar.',
    label: 'hur mycket?',
    write: '{{example}}',
    todo: 'skriv hur mycket eller hur många.',
  },
  'no-vague-terms/effort': {
    what: '”{{term}}” lovar ett försök, så läsaren vet inte vad som kommer att hända.',
    label: 'vad händer?',
    write: '{{example}}',
    todo: 'skriv vad ni gör, och hur ofta ni minst lyckas.',
  },
  'no-vague-terms/praise': {
    what: '”{{term}}” berömmer tjänsten och säger inget om vad som händer.',
    label: 'vad händer?',
    write: '{{example}}',
    todo: 'skriv vad kunden får, eller ta bort ordet.',
  },
  'framework-clauses/absent': {
    what: 'Den som läser hittar inget här om: {{clause}}.',
    todo: 'skriv det, med ett tal som ni kan hålla och räkna, eller undanta punkten om den inte gäller er.',
  },
  'framework-clauses/short': {
    what: 'Här lovas mindre än vad som begärs: {{clause}}.',
    label: 'begärs: {{clause}}',
    todo: 'lova något som håller sig inom gränsen, eller undanta punkten om den inte gäller er.',
  },
  'framework-clauses/outdated': {
    what: 'Här hänvisas läsaren till ”{{text}}”, som inte längre gäller: {{clause}}.',
    label: 'gäller inte längre',
    todo: 'nämn den text som gäller nu.',
  },
  'required-sections/missing': {
    what: 'Den som letar efter ”{{section}}” hittar inget avsnitt om det. Hittade: {{found}}. Saknas: {{missing}}.',
    write: '{{example}}',
    todo: 'lägg till avsnittet och fyll i det som bara ni vet.',
  },
  'required-sections/missingToo': {
    what: 'Den som letar efter ”{{section}}” hittar inget avsnitt om det.',
    write: '{{example}}',
    todo: 'lägg till avsnittet och fyll i det som bara ni vet.',
  },
  'required-sections/unwanted': {
    what: 'Den som läser ett dokument av det här slaget väntar sig inte ”{{section}}” här.',
    label: 'hör hemma i ett annat dokument',
    todo: 'flytta avsnittet till dokumentet för dem som det gäller och länka dit där läsaren behöver det.',
  },
  'required-sections/insert': {what: 'Infoga avsnittet ”{{section}}” att fylla i.'},
  'review-date/missing': {
    what: 'Läsaren vet inte om det här fortfarande gäller: det finns inget datum för översyn.',
    write: '{{example}}',
    todo: 'läs igenom dokumentet och skriv sedan dagen då ni gjorde det.',
  },
  'review-date/stale': {
    what: 'Den senaste översynen, {{date}}, är mer än {{months}} månader gammal, så läsaren vet inte om det här fortfarande gäller.',
    label: 'mer än {{months}} månader sedan',
    todo: 'se över dokumentet och skriv det nya datumet.',
  },
  'review-date/unreviewed': {
    what: 'Det senaste datumet här, {{date}}, är mer än {{months}} månader gammalt och ingen översyn sedan dess har ett datum, så läsaren vet inte om det här fortfarande gäller.',
    label: 'ingen daterad översyn sedan dess',
    write: '{{example}}',
    todo: 'se över dokumentet och skriv datumet för översynen.',
  },
  'review-date/overdue': {
    what: 'Nästa översyn skulle vara gjord senast {{date}}, som har passerat, så läsaren vet inte om det här fortfarande gäller.',
    label: 'senast {{date}}',
    todo: 'se över dokumentet och skriv sedan det nya datumet och nästa.',
  },
  'review-date/soon': {
    what: 'Nästa översyn ska vara gjord senast {{date}}, om {{days}} dagar.',
    label: 'senast {{date}}',
    todo: 'planera översynen nu.',
  },
  'review-date/future': {
    what: 'Översynen har datumet {{date}}, som ännu inte har kommit, så läsaren kan inte lita på det.',
    label: 'i framtiden',
    todo: 'skriv dagen för den senaste översynen, eller säg att det är nästa.',
  },
  'review-date/order': {
    what: 'Nästa översyn, {{date}}, ligger före den senaste, {{reviewed}}, så läsaren vet inte vilken som stämmer.',
    label: 'före den senaste översynen',
    todo: 'rätta ett av de två datumen.',
  },
  'no-broken-links/file': {
    what: 'Den som följer länken hittar ingenting: filen ”{{path}}” finns inte.',
    label: 'filen finns inte',
    todo: 'rätta adressen, eller ta bort länken.',
  },
  'no-broken-links/case': {
    what: 'Den som läser kanske inte hittar något: filen heter ”{{name}}”, och de flesta webbplatser skiljer på stora och små bokstäver.',
    label: 'skrivs ”{{name}}”',
    todo: 'skriv namnet som filen har det.',
  },
  'no-broken-links/anchor': {
    what: 'Den som följer länken kommer inte till stället: här har inget adressen ”#{{anchor}}”.',
    label: 'stället finns inte',
    todo: 'rätta adressen, eller ta bort länken.',
  },
  'no-broken-links/anchorElsewhere': {
    what: 'Den som följer länken kommer inte till stället: i {{file}} har inget adressen ”#{{anchor}}”.',
    label: 'stället finns inte',
    todo: 'rätta adressen, eller ta bort länken.',
  },
  'no-broken-links/empty': {
    what: 'Den som följer länken blir kvar på samma ställe: den leder ingenstans.',
    label: 'leder ingenstans',
    todo: 'skriv adressen, eller ta bort länken.',
  },
  'no-broken-links/scheme': {
    what: 'Den som följer länken hittar ingenting: utan ”https://” tas den för en fil med det namnet.',
    label: 'tas för en fil',
    todo: 'skriv hela adressen.',
  },
  'no-broken-links/reference': {
    what: 'Den som läser ser hakparenteser i stället för en länk: ”[{{label}}]” är inte definierad.',
    label: 'inte definierad',
    todo: 'lägg till en rad ”[{{label}}]: …” med adressen.',
  },
  'no-broken-links/use': {
    what: 'Skriv ”{{text}}”.',
  },
  'consistent-standards/differs': {
    what: 'Den som läser hittar två gränser för samma sak: ”{{here}}” här och ”{{there}}” på rad {{line}}.',
    label: 'rad {{line}}: {{there}}',
    todo: 'bestäm vilken som gäller, och skriv den på båda ställena.',
  },
  'consistent-standards/share': {
    what: 'Den som läser hittar två andelar för samma sak: {{here}} % här och {{there}} % på rad {{line}}.',
    label: 'rad {{line}}: {{there}} %',
    todo: 'bestäm vilken som gäller, och skriv den på båda ställena.',
  },
  'consistent-documents/differs': {
    what: 'Den som läser båda dokumenten hittar två gränser för samma sak: ”{{here}}” här och ”{{there}}” i {{file}}.',
    label: '{{file}}: {{there}}',
    todo: 'bestäm vilken som gäller, och skriv den i båda dokumenten.',
  },
  'consistent-documents/share': {
    what: 'Den som läser båda dokumenten hittar två andelar för samma sak: {{here}} % här och {{there}} % i {{file}}.',
    label: '{{file}}: {{there}} %',
    todo: 'bestäm vilken som gäller, och skriv den i båda dokumenten.',
  },
  'consistent-documents/title': {
    what: 'Den som läser kan inte skilja dokumentet från {{file}}: båda heter ”{{title}}”.',
    label: 'även titeln på {{file}}',
    todo: 'skriv i varje titel vad dokumentet är till för.',
  },
  'consistent-documents/translation': {
    what: 'Läsare på två språk får olika löften: ”{{here}}” här och ”{{there}}” i {{file}}.',
    label: '{{file}}: {{there}}',
    todo: 'bestäm vilket som gäller, och skriv det på båda språken.',
  },
  'consistent-documents/untranslated': {
    what: 'Den som läser {{file}} får inte det här löftet: ”{{here}}” finns inte i närheten av stället i översättningen.',
    label: 'saknas i {{file}}',
    todo: 'skriv det på båda språken, eller ta bort det på båda.',
  },
  'valid-contact/scheme': {
    what: 'Den som följer länken hittar ingenting: utan ”{{scheme}}” tas den för en fil med det namnet.',
    label: 'behöver ”{{scheme}}”',
    todo: 'sätt ”{{scheme}}” framför.',
  },
  'valid-contact/address': {
    what: 'Den som skriver till ”{{address}}” når ingen: post kan inte lämnas dit.',
    label: 'ingen adress',
    todo: 'rätta adressen.',
  },
  'valid-contact/exampleAddress': {
    what: 'Den som använder ”{{address}}” når ingen: namnet är reserverat för exempel.',
    label: 'reserverat för exempel',
    todo: 'skriv er egen adress.',
  },
  'valid-contact/exampleNumber': {
    what: 'Den som ringer ”{{number}}” når ingen: det är ett nummer för exempel.',
    label: 'nummer för exempel',
    todo: 'skriv ert eget nummer.',
  },
  'valid-contact/number': {
    what: 'Den som ringer ”{{number}}” når ingen: det har en siffra för mycket eller för lite, eller landet finns inte.',
    label: 'går inte att slå',
    todo: 'rätta numret.',
  },
  'valid-contact/hidden': {
    what: 'Den som läser ser ”[email protected]” i stället för en adress: den kopierades från en sida som döljer den.',
    label: 'dold adress',
    todo: 'skriv själva adressen.',
  },
  'valid-contact/otherAddress': {
    what: 'Den som litar på länken skriver till någon annan: den visar ”{{shown}}” och leder till ”{{target}}”.',
    label: 'leder till {{target}}',
    todo: 'skriv samma adress på båda ställena.',
  },
  'valid-contact/otherNumber': {
    what: 'Den som litar på länken ringer någon annan: den visar ”{{shown}}” och ringer ”{{target}}”.',
    label: 'ringer {{target}}',
    todo: 'skriv samma nummer på båda ställena.',
  },
  'valid-contact/use': {
    what: 'Skriv ”{{text}}”.',
  },
  'privacy-statement/missing': {
    what: 'Den vars uppgifter det talas om här (”{{words}}”) får inte veta vad som händer med dem.',
    label: 'och dataskyddet?',
    todo: 'lägg till ett avsnitt om personuppgifter, eller en länk till er information om dem.',
  },
  'privacy-statement/hipaa': {
    what: 'Patienten får inte veta vilken lag som skyddar det som sägs om hälsan (”{{words}}”).',
    label: 'HIPAA nämns inte',
    todo: 'skriv hur ni följer HIPAA, och länka till er information.',
  },
  'privacy-statement/healthBasis': {
    what: 'Den som läser får inte veta varför uppgifter om hälsan (”{{words}}”) får användas.',
    label: 'skäl saknas',
    todo: 'ange skälet (till exempel samtycke eller tystnadsplikt) och regeln: artikel 9 i dataskyddsförordningen.',
  },
}
