import type {Role, Skeleton} from '@policy-lint/model'

/** Sections to start from: names and numbers are left open. */
export const skeletons: Readonly<Partial<Record<Role, Skeleton>>> = {
  purpose: {
    heading: 'Syfte',
    body: 'Här står vad du som kund hos [företagets namn] kan förvänta dig av oss, och vad som händer om vi inte håller det.',
  },
  scope: {
    heading: 'Omfattning',
    body: 'Dokumentet gäller alla som arbetar hos [företagets namn] och möter kunder på plats, i telefon, via e-post, i brev och i sociala medier.',
  },
  mission: {heading: 'Vårt uppdrag', body: 'Vi hjälper [målgrupp] att [uppdrag i en mening].'},
  'vision-values': {
    heading: 'Våra värderingar',
    body: '- [värdering]: [vad den betyder i vardagen]\n- [värdering]: [vad den betyder i vardagen]',
  },
  overview: {heading: 'Om oss', body: '[Företagets namn] erbjuder [tjänster] i [ort].'},
  audience: {
    heading: 'Vem dokumentet är till för',
    body: 'Dokumentet är till för kunder hos [företagets namn] och för alla som möter dem.',
  },
  definitions: {
    heading: 'Definitioner',
    body: '- **Arbetsdag:** [veckodag] till [veckodag], utom helgdagar.\n- **Klagomål:** varje meddelande om att vår service inte blev som den skulle.',
  },
  goals: {
    heading: 'Våra mål',
    body: '- Minst [antal] procent av kunderna är nöjda eller mycket nöjda.\n- Högst [antal] klagomål på [antal] ärenden.',
  },
  services: {
    heading: 'Våra tjänster',
    body: '- [tjänst]: [pris och hur lång tid den tar]\n- [tjänst]: [pris och hur lång tid den tar]',
  },
  'customer-rights': {
    heading: 'Dina rättigheter',
    body: 'Som kund har du rätt att:\n\n- få svar inom tiderna i det här dokumentet\n- veta namnet på den som handlägger ditt ärende\n- klaga utan kostnad och få ett skriftligt svar',
  },
  'customer-duties': {
    heading: 'Vad vi förväntar oss av dig',
    body: 'Lämna de uppgifter som vi behöver, säg till när de ändras och bemöt personalen med respekt.',
  },
  standards: {
    heading: 'Våra servicegarantier',
    body: '- Telefon: vi besvarar [antal] procent av samtalen inom [antal] minuter.\n- E-post: du får svar inom [antal] arbetsdagar.\n- Brev: du får svar inom [antal] arbetsdagar från det att vi fått brevet.\n- Besök: du får hjälp inom [antal] minuter.',
  },
  channels: {
    heading: 'Kontaktvägar',
    body: '- Telefon: [telefonnummer], [veckodag] till [veckodag] kl. [tid] till [tid]\n- E-post: [e-postadress]\n- Brev: [postadress]',
  },
  'opening-hours': {
    heading: 'Öppettider',
    body: 'Vi har öppet [veckodag] till [veckodag] kl. [tid] till [tid].',
  },
  'social-media': {
    heading: 'Sociala medier',
    body: 'Vi svarar på meddelanden i [kanal] inom [antal] timmar, [veckodag] till [veckodag]. [Avdelning] svarar.',
  },
  procedures: {
    heading: 'Så går det till',
    body: '1. [Roll] registrerar ärendet i [system].\n2. [Roll] bekräftar det för kunden inom [antal] arbetsdagar.\n3. [Roll] svarar inom [antal] arbetsdagar och noterar resultatet.',
  },
  complaints: {
    heading: 'Klagomål',
    body: 'Mejla [e-postadress], ring [telefonnummer] eller skriv till [postadress].\n\nVi bekräftar ditt klagomål inom [antal] arbetsdagar och svarar inom [antal] arbetsdagar. Behöver vi mer tid talar vi om varför och ger dig ett nytt datum.',
  },
  escalation: {
    heading: 'Om du fortfarande inte är nöjd',
    body: 'Be [roll] att se över ärendet: [e-postadress]. Du får svar inom [antal] arbetsdagar. Därefter kan du vända dig till [namn på nämnd eller ombudsman].',
  },
  compensation: {
    heading: 'Om vi inte håller vad vi lovar',
    body: 'Missar vi en garanti talar vi om varför och betalar [belopp] inom [antal] arbetsdagar.',
  },
  returns: {
    heading: 'Returer och återbetalning',
    body: 'Du kan lämna tillbaka [varor] inom [antal] dagar. Vi betalar tillbaka inom [antal] dagar från det att vi fått dem.',
  },
  exceptions: {
    heading: 'Undantag',
    body: 'Tiderna gäller inte [undantag]. Då talar vi om hur lång tid det tar.',
  },
  privacy: {
    heading: 'Personuppgifter',
    body: 'Vi använder dina uppgifter bara för att sköta ditt ärende. Läs mer: [länk]. Frågor om dina uppgifter: [e-postadress].',
  },
  'equal-treatment': {
    heading: 'Likabehandling',
    body: 'Vi ger samma service till varje kund, oavsett vem du är och hur du kontaktar oss.',
  },
  accessibility: {
    heading: 'Tillgänglighetsanpassning',
    body: 'Du kan få dokumentet i [format] och på [språk]. Säg vad du behöver: [telefonnummer] eller [e-postadress].',
  },
  memberships: {
    heading: 'Medlemskap',
    body: '[Företagets namn] är medlem i [branschorganisation], nummer [medlemsnummer].',
  },
  training: {
    heading: 'Utbildning',
    body: 'Alla som möter kunder utbildas i dokumentet innan de börjar, och sedan var [antal] månad.',
  },
  enforcement: {
    heading: 'Efterlevnad',
    body: '[Roll] kontrollerar var [antal] månad att dokumentet följs och rapporterar till [roll]. Ingen får kritik för att ha följt den.',
  },
  'staff-expectations': {
    heading: 'Bemötande',
    body: '- Svara inom tiderna i det här dokumentet.\n- Säg ditt namn och vad som händer härnäst.\n- Lämna över det du inte kan lösa till [roll] inom [antal] timmar.',
  },
  guidelines: {
    heading: 'Riktlinjer',
    body: '- Lyssna först och säg sedan med egna ord vad du har förstått.\n- När en kund är upprörd: säg vad du kan göra och när.\n- Lämna över till [roll] om du blir hotad.',
  },
  owner: {heading: 'Dokumentansvarig', body: '[Roll] ansvarar för dokumentet. Frågor: [e-postadress].'},
  measurement: {
    heading: 'Uppföljning',
    body: 'Var [antal] månad jämför vi resultatet med garantierna och publicerar det på [webbadress].',
  },
  feedback: {
    heading: 'Tyck till',
    body: 'Säg vad du tycker på [webbadress] eller via [e-postadress]. [Roll] läser synpunkterna varje vecka och beslutar vad som ska ändras.',
  },
  publication: {
    heading: 'Publicering',
    body: 'Dokumentet finns på [webbadress] och i [lokal]. Personalen hittar det på [plats].',
  },
  'related-documents': {heading: 'Relaterade dokument', body: '- [dokumentets namn]: [länk]'},
  'legal-basis': {heading: 'Lagar och regler', body: 'Dokumentet följer [lag eller standard].'},
  review: {
    heading: 'Revidering',
    body: 'Senast reviderad: [datum]. Nästa översyn: [datum]. Vi ser över dokumentet var [antal] månad och när våra tjänster ändras.',
  },
  changelog: {heading: 'Ändringshistorik', body: '- [datum]: [vad som ändrades]'},
  contact: {
    heading: 'Kontakt',
    body: '[Företagets namn]\n\n- Telefon: [telefonnummer]\n- E-post: [e-postadress]\n- Adress: [postadress]',
  },
  summary: {heading: 'Sammanfattning', body: '- [kanal]: [antal] [enhet]'},
}
