import type {Entries} from '@policy-lint/model'

/** Who promises. */
export const organisation: Entries = [
  'unser|unsere|unserer *stelle|*team|*dienst|*leitung|*abteilung|*zentrale|*werkstatt|*personal|*service|*betreuung|*beratung|*technik|*management|*büro|*kräfte|*berater|*beraterinnen|*leute|*partner|*verwaltung|*behörde|*amt|*praxis|*bereich',
  "wir'|ich'",
  'fachpersonal|sicherheitspersonal|begleitpersonal|servicepersonal|aufsichtspersonal|kontrollpersonal|bordpersonal|zugpersonal|fahrpersonal|pflegepersonal|fachkräfte|servicekräfte|fachleute',
  'ehrenamtliche|ehrenamtlichen|freiwillige|helferinnen',
  'der|die|das|ein|eine|jede|jeder|unser|unsere|unseren|ihr|ihre (_) handwerker|handwerkerin|handwerksbetrieb|bedienstete|bediensteter|bediensteten|hausmeisterin|monteurin|servicetechniker|servicetechnikerin|pflegekraft|pflegekräfte|pflegefachperson|lehrkraft|fachkraft|fachkräfte|fachperson|betreuerin|betreuer|servicekraft|kassenpersonal|fahrpersonal|zugpersonal|zugbegleiter|begleitservice|fahrdienst|lieferdienst|kurier|besucherdienst|aufsicht|sachgebiet|dienststelle|landesamt|bundesamt|baubehörde|magistrat|gemeindeamt|spitaldirektion|pflegedirektion|chefärztin|klinikleitung|kantonsspital|spital|ordination|zweckverband|versicherer|provider|betreiberin|dienstleisterin|bereitschaft|chef|chefin|meister|werkstattleiter|träger|trägerin|einrichtung|heim|wohngruppe|elternrat|schulvorstand|kanzlei|leitstelle|disposition|hersteller|lieferant|betriebsrat|personalrat|seniorenbüro|fachdienst|fachbereich|stab|stabsstelle|vorstandschaft|beirat|küche|wäscherei|sekretärin|lotse|lotsin|gutachter|zentrum|anlaufstelle|meldestelle|verein|genossenschaft|vertrauensteam|vertrauensperson|agentur|vermittler|kasse|stiftung|polier|kundenberater|kundenberaterin',
  'der|die|unser|unsere (_) ombudsfrau|ombudsmann|ombudsperson|gemeinderat|stadtrat|werkhof|bauhof|*leiterin|*leiter|*direktorin|*direktor|*vorsteherin|*vorsteher|*schreiberin|*schreiber|*verwalterin|*verwalter|*meisterin|*sprecherin|*assistentin|führung',
  'unser trinkwasser|leitungswasser|fahrzeug|essen|netz',
  'die|unsere (_) dolmetscherinnen|dolmetscher|lotsinnen|lotsen|zustellerinnen|zusteller|zugbegleiterinnen|zugbegleiter|busfahrerinnen|busfahrer',
  'der|die bürgermeister|bürgermeisterin|amtsleiter|amtsleiterin|rektor|rektorin|direktor|direktorin|schulleiter|schulleiterin|geschäftsführerin|abteilungsleiterin|abteilungsleiter|stationsleitung|oberärztin|oberarzt|chefarzt|inhaberin|inhaber|vorsitzende|vorsitzender|hausmeisterin|redakteurin|bibliothekarin|technikerin|beraterin|sachbearbeiterin|fahrerin|disponent|disponentin|koordinatorin|lehrerin|lehrer|klassenleitung|person|leiterin|leiter|vertretung|diensthabende|zuständige|verantwortliche',
  'wir',
  'ich',
  'unser|unsere|unserem|unserer|unseren (_) team|teams|mitarbeiter|mitarbeiterinnen|mitarbeitende|mitarbeitenden|beschäftigte|beschäftigten|kolleginnen|kollegen|personal|service|beschwerdestelle|kundencenter|support|hotline|geschäftsstelle|techniker|technikerinnen|monteure|fahrerinnen|fahrer|beraterinnen|berater|sachbearbeitung|praxis|bibliothek|filialen|filiale|leitung|geschäftsleitung|haus|unternehmen|notdienst|bereitschaftsdienst|zentrale|verwaltung|empfang|werkstatt|redaktion|lager|versand|buchhaltung|ärztinnen|ärzte|pflegekräfte|lehrkräfte|vorstand|störungsdienst|hausmeister|hausverwaltung',
  'das|ein (_) team|unternehmen|kundencenter|servicecenter|callcenter|bürgerbüro|bürgeramt|amt|rathaus|museum|theater|krankenhaus|klinikum|studierendenwerk|jobcenter|kundenbüro|kundenzentrum|sekretariat|institut|finanzamt|standesamt|ordnungsamt|sozialamt|jugendamt|beschwerdemanagement|qualitätsmanagement|personal|labor|haus|hotel|referat|kundenteam|supportteam|serviceteam|versicherungsunternehmen',
  'das|ein *amt|*büro|*zentrum|*center|*team|*werk|*management|*sekretariat|*referat',
  'die|eine (_) stadt|gemeinde|verwaltung|stadtverwaltung|gemeindeverwaltung|kommune|behörde|kreisverwaltung|bank|sparkasse|genossenschaft|praxis|klinik|apotheke|bibliothek|stadtbücherei|bücherei|schule|hochschule|universität|schulleitung|leitung|geschäftsleitung|geschäftsführung|beschwerdestelle|servicestelle|fachabteilung|abteilung|sachbearbeitung|hotline|zentrale|firma|gesellschaft|anstalt|redaktion|werkstatt|hausverwaltung|vermieterin|verkäuferin|anbieterin|auftragnehmerin|bahn|beauftragte|beschwerdebeauftragte|teamleitung|bereichsleitung|direktion|betriebsleitung|filialleitung|kundenbetreuung|stadtwerke|mitarbeiterinnen|mitarbeiter|mitarbeitenden|beschäftigten|techniker|kolleginnen|lehrkräfte|stiftung|krankenkasse|kasse|versicherung|musikschule|volkshochschule|geschäftsstelle|stationsleitung|pflegedienstleitung|rezeption|anmeldung|telefonzentrale|leitstelle|rufbereitschaft|schichtleitung|projektleitung',
  'die|eine *verwaltung|*behörde|*stelle|*leitung|*abteilung|*werke|*betriebe|*betreuung|*kasse|*bibliothek|*zentrale|*gesellschaft|*genossenschaft',
  'der|ein (_) kundenservice|kundendienst|service|support|vermieter|betreiber|anbieter|verkäufer|händler|auftragnehmer|dienstleister|versorger|netzbetreiber|notdienst|bereitschaftsdienst|störungsdienst|entstörungsdienst|vorstand|betrieb|verein|landkreis|kreis|verlag|verband|konzern|beschwerdebeauftragte|beschwerdemanager|teamleiter|bereichsleiter|mitarbeiter|sachbearbeiter|techniker|berater|geschäftsführer|hausmeister|monteur|fahrer|empfang|pflegedienst|winterdienst|hersteller|kundenbetreuer|filialleiter|marktleiter|hausarzt|arzt|servicedesk|helpdesk',
  'der|ein *dienst|*service|*betreiber|*betrieb|*verband|*betreuer|*berater|*techniker',
  'dem|des kundenservice|kundendienst|bürgerbüro|team',
  'eine|ein (_) mitarbeiterin|mitarbeiter|mitarbeitende|mitarbeitender|kollegin|kollege|ansprechpartnerin|ansprechpartner|ansprechperson|technikerin|fachkraft|beraterin|sachbearbeiterin|vorgesetzte|vorgesetzter|führungskraft|teamleiterin|ärztin|pflegekraft|bibliothekarin',
  'mitarbeitende|mitarbeiterinnen|mitarbeiter|beschäftigte|teamleitung|teamleiter|führungskräfte|sachbearbeiterinnen|sachbearbeiter|agenten|agentinnen|servicekräfte|filialleitungen',
  'first|second|third-level-support',
  'first|second|third|1st|2nd level (support)',
  'eine person aus',
  'das support-team',
  'jemand aus|von',
  'ihr|ihre|dein|deine ansprechpartner|ansprechpartnerin|ansprechperson|berater|beraterin|sachbearbeiter|sachbearbeiterin|betreuer|betreuerin|kundenberater|kundenberaterin|hausmeister|vermieter|bank|bibliothek|praxis|team|hausverwaltung|arzt|ärztin|filiale|gemeinde|stadt',
]

/** To whom. */
export const customer: Entries = [
  'sie|ihnen',
  'ihr|ihre|ihrem|ihren|ihrer|ihres',
  'du|dir|dich',
  'dein|deine|deinem|deinen|deiner|deines',
  'euch|euer|eure|eurem|euren|eurer',
  'kunde|kunden|kundin|kundinnen|kundschaft|benützer|benützerin|benützern|benutzer|benutzerin|benutzern|haushalt|haushalte|haushalten|*kunden|*kundinnen|*mitglieder|*mitgliedern',
  'bürger|bürgerin|bürgerinnen|bürgern|einwohner|einwohnerinnen|anwohner|anwohnerinnen|anwohnern',
  'fahrgast|fahrgäste|fahrgästen|reisende|reisenden|passagiere|passagieren',
  'patient|patienten|patientin|patientinnen|versicherte|versicherten|angehörige|angehörigen|bewohner|bewohnerinnen',
  'mieter|mieterin|mieterinnen|mietern|mietpartei',
  'nutzer|nutzerin|nutzerinnen|nutzern|nutzende|nutzenden|anwender|anwenderinnen|leserinnen|leser|lesern',
  'gast|gäste|gästen|besucher|besucherin|besucherinnen|besuchern|besuchende|besuchenden',
  'antragsteller|antragstellerin|antragstellerinnen|antragstellern|antragstellende|antragstellenden',
  'beschwerdeführer|beschwerdeführerin|beschwerdeführende|beschwerdeführenden|hinweisgeber',
  'anrufer|anruferin|anruferinnen|anrufern|anrufende|anrufenden|absender|absenderin',
  'mitglied|mitglieder|mitgliedern|abonnenten|abonnentinnen',
  'verbraucher|verbraucherin|verbraucherinnen|verbrauchern|käufer|käuferin|käuferinnen|besteller|bestellerin|auftraggeber',
  'eltern|familien|studierende|studierenden|schülerinnen|schüler|schülern|erziehungsberechtigte|erziehungsberechtigten|kinder',
  'betroffene|betroffenen|interessierte|interessierten|menschen|personen|öffentlichkeit',
  'jede person',
  'wer (_) (_) (_) anruft|schreibt|kommt|bestellt',
  'alle die',
]

/** Customers as the subject of "erhält", in one word. */
export const people =
  'kunde|kundin|kunden|kundinnen|kundschaft|patient|patientin|patienten|patientinnen|mieter|mieterin|mieterinnen|mitglied|mitglieder|fahrgast|fahrgäste|reisende|gast|gäste|besucher|besucherin|besucherinnen|bürger|bürgerin|bürgerinnen|einwohner|einwohnerinnen|antragsteller|antragstellerin|antragstellende|antragstellenden|beschwerdeführer|beschwerdeführerin|beschwerdeführende|beschwerdeführenden|person|personen|anrufer|anruferin|anrufende|versicherte|versicherten|versicherungsnehmer|nutzer|nutzerin|nutzerinnen|nutzende|eltern|schülerinnen|schüler|angehörige|angehörigen|betroffene|betroffenen|bewohner|bewohnerin|bewohnerinnen|leser|leserin|leserinnen|haushalt|haushalte|käufer|käuferin|besteller|bestellerin|auftraggeber|auftraggeberin|absender|absenderin|meldende|meldenden|teilnehmende|teilnehmenden|klient|klientin|klientinnen|interessierte|verbraucher|verbraucherinnen|hinweisgeber|abonnenten|studierende|*mitglieder|*kunden|*kundinnen|*innen|*nehmer|*paten|benützer|benutzer'
