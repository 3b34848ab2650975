import type {OwnerWords} from '@policy-lint/model'

/** Who answers for the document itself, as its readers ask for it. */
export const owners: OwnerWords = {
  keys: [
    'verantwortlich|verantwortliche|verantwortlicher|zuständig (stelle|person|abteilung)',
    'dokumentverantwortliche|dokumentverantwortlicher|dokumentenverantwortliche|dokumentenverantwortlicher|eigentümer|eigentümerin|inhaber|inhaberin|herausgeber|herausgeberin',
    'verantwortliche|zuständige stelle|person|abteilung|einheit',
    'autor|autorin|autoren|verfasser|verfasserin',
    'erstellt|gepflegt|herausgegeben|freigegeben von',
  ],
  says: [
    {
      say: 'verantwortlich|zuständig für diese|dieses|diesen|die|das|den charta|kundencharta|richtlinie|dokument|verfahren|leitfaden|inhalt',
      hits: ['Für diese Charta ist zuständig: Referat 3. Verantwortlich für das Dokument ist Anna Weber.'],
      misses: ['Der Kunde ist für die Verpackung zuständig.'],
    },
    'für diese|dieses|diesen charta|kundencharta|richtlinie|dokument|verfahren|leitfaden (ist|sind) (_) (_) (_) (_) verantwortlich|zuständig',
    'für die|das|den charta|kundencharta|richtlinie|dokument|leitfaden ist|sind (_) (_) (_) (_) verantwortlich|zuständig',
    'diese|dieses|dieser|die charta|richtlinie|dokument|leitfaden wird|wurde (_) (_) erstellt|gepflegt|herausgegeben|verantwortet|freigegeben von|vom',
    'diese|dieses|dieser|die charta|richtlinie|dokument|leitfaden wird|wurde von|vom',
    'pflegt|verantwortet diese|dieses|diesen charta|richtlinie|dokument|leitfaden',
  ],
  approved: [
    'beschlossen|verabschiedet|genehmigt|freigegeben|erlassen von|vom|durch (dem|der|den)',
    'vom|von (der) (_) beschlossen|verabschiedet|genehmigt|freigegeben|erlassen',
  ],
}
