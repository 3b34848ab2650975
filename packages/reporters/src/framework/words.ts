import type {ClauseSummary} from '@policy-lint/core'
import {inLanguage} from '../labels/in-language.ts'

/** What the reporter of frameworks says itself, in one interface language. */
export interface FrameworkWords {
  tag: string
  status: Readonly<Record<ClauseSummary['status'], string>>
  /** Under the title, so that nobody takes the list for more. */
  checklist: string
  /** `{{rules}}` look at it. */
  lookedAtBy: string
  findings: string
  otherKind: string
  otherLanguage: string
  none: string
  choose: string
}

const en: FrameworkWords = {
  tag: 'en',
  status: {
    met: 'found',
    missing: 'missing',
    short: 'falls short',
    rules: 'by rules',
    reader: 'for a person',
    skipped: 'set aside',
  },
  checklist: 'A checklist of what a program can see, and no verdict: people must read the document too.',
  lookedAtBy: 'looked at by {{rules}}',
  findings: 'findings: {{n}}',
  otherKind: 'Not checked: this framework is not about documents of this kind ({{kind}}).',
  otherLanguage: 'Not checked: the language of this document is not known.',
  none: 'No framework is in the configuration, so there is nothing to list.',
  choose: 'Add one to "extends", for example "policy-lint:{{first}}". There are: {{all}}.',
}

const it: FrameworkWords = {
  tag: 'it',
  status: {
    met: 'trovato',
    missing: 'manca',
    short: 'insufficiente',
    rules: 'dalle regole',
    reader: 'da leggere',
    skipped: 'escluso',
  },
  checklist: 'Un elenco di ciò che un programma può vedere, non un giudizio: il documento va anche letto.',
  lookedAtBy: 'verificato da {{rules}}',
  findings: 'segnalazioni: {{n}}',
  otherKind: 'Non controllato: questo schema non riguarda documenti di questo tipo ({{kind}}).',
  otherLanguage: 'Non controllato: la lingua del documento non è nota.',
  none: 'Nella configurazione non c’è nessuno schema, quindi non c’è nulla da elencare.',
  choose: 'Aggiungerne uno a "extends", per esempio "policy-lint:{{first}}". Ci sono: {{all}}.',
}

const es: FrameworkWords = {
  tag: 'es',
  status: {
    met: 'está',
    missing: 'falta',
    short: 'insuficiente',
    rules: 'por reglas',
    reader: 'para leer',
    skipped: 'excluido',
  },
  checklist:
    'Una lista de lo que un programa puede ver, no un dictamen: el documento también hay que leerlo.',
  lookedAtBy: 'lo comprueba {{rules}}',
  findings: 'observaciones: {{n}}',
  otherKind: 'Sin comprobar: este marco no trata de documentos de este tipo ({{kind}}).',
  otherLanguage: 'Sin comprobar: no se conoce el idioma del documento.',
  none: 'No hay ningún marco en la configuración, así que no hay nada que mostrar.',
  choose: 'Añada uno a "extends", por ejemplo "policy-lint:{{first}}". Hay: {{all}}.',
}

const el: FrameworkWords = {
  tag: 'el',
  status: {
    met: 'υπάρχει',
    missing: 'λείπει',
    short: 'υπολείπεται',
    rules: 'από κανόνες',
    reader: 'από άνθρωπο',
    skipped: 'εξαιρείται',
  },
  checklist: 'Κατάλογος όσων μπορεί να δει ένα πρόγραμμα, όχι κρίση: το έγγραφο πρέπει και να διαβαστεί.',
  lookedAtBy: 'το ελέγχει: {{rules}}',
  findings: 'ευρήματα: {{n}}',
  otherKind: 'Δεν ελέγχθηκε: το πλαίσιο δεν αφορά έγγραφα αυτού του είδους ({{kind}}).',
  otherLanguage: 'Δεν ελέγχθηκε: η γλώσσα του εγγράφου δεν είναι γνωστή.',
  none: 'Δεν υπάρχει πλαίσιο στη ρύθμιση, οπότε δεν υπάρχει κάτι να εμφανιστεί.',
  choose: 'Προσθέστε ένα στο "extends", για παράδειγμα "policy-lint:{{first}}". Υπάρχουν: {{all}}.',
}

const sv: FrameworkWords = {
  tag: 'sv',
  status: {
    met: 'finns',
    missing: 'saknas',
    short: 'för lite',
    rules: 'av regler',
    reader: 'för läsaren',
    skipped: 'undantagen',
  },
  checklist: 'En checklista över vad ett program kan se, inget omdöme: dokumentet måste också läsas.',
  lookedAtBy: 'kontrolleras av {{rules}}',
  findings: 'anmärkningar: {{n}}',
  otherKind: 'Inte kontrollerat: ramverket gäller inte dokument av det här slaget ({{kind}}).',
  otherLanguage: 'Inte kontrollerat: dokumentets språk är okänt.',
  none: 'Det finns inget ramverk i konfigurationen, så det finns inget att visa.',
  choose: 'Lägg till ett i "extends", till exempel "policy-lint:{{first}}". Det finns: {{all}}.',
}

const de: FrameworkWords = {
  tag: 'de',
  status: {
    met: 'vorhanden',
    missing: 'fehlt',
    short: 'zu wenig',
    rules: 'durch Regeln',
    reader: 'von Menschen',
    skipped: 'ausgenommen',
  },
  checklist:
    'Eine Liste dessen, was ein Programm sehen kann, kein Urteil: Gelesen werden muss das Dokument auch.',
  lookedAtBy: 'geprüft von {{rules}}',
  findings: 'Befunde: {{n}}',
  otherKind: 'Nicht geprüft: Dieser Rahmen betrifft keine Dokumente dieser Art ({{kind}}).',
  otherLanguage: 'Nicht geprüft: Die Sprache des Dokuments ist nicht bekannt.',
  none: 'In der Konfiguration steht kein Rahmen, also gibt es nichts aufzulisten.',
  choose: 'Einen in "extends" aufnehmen, zum Beispiel "policy-lint:{{first}}". Es gibt: {{all}}.',
}

const fr: FrameworkWords = {
  tag: 'fr',
  status: {
    met: 'présent',
    missing: 'absent',
    short: 'insuffisant',
    rules: 'par des règles',
    reader: 'à lire',
    skipped: 'écarté',
  },
  checklist: 'Une liste de ce qu’un programme peut voir, pas un jugement : il faut aussi lire le document.',
  lookedAtBy: 'contrôlé par {{rules}}',
  findings: 'remarques : {{n}}',
  otherKind: 'Non contrôlé : ce cadre ne concerne pas les documents de ce type ({{kind}}).',
  otherLanguage: 'Non contrôlé : la langue du document n’est pas connue.',
  none: 'Aucun cadre dans la configuration, il n’y a donc rien à afficher.',
  choose: 'Ajoutez-en un à « extends », par exemple « policy-lint:{{first}} ». Il y a : {{all}}.',
}

const all: readonly [FrameworkWords, ...FrameworkWords[]] = [en, it, es, el, sv, de, fr]

/** The words of a locale, in English where its language is not spoken. */
export function wordsFor(locale: string): FrameworkWords {
  return inLanguage(all, locale)
}
