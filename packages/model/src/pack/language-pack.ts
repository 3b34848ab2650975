import type {Channel, DateRole, Kind, Role, Unit} from '../policy/types.ts'

/**
 * A phrase of a language pack, in a small notation instead of a regular expression:
 *
 * - words are separated by blanks and compared without case (and without accents where the pack says so);
 * - `a|b` offers alternatives for one word;
 * - `(one or more words)` may be left out; inside brackets a bar separates whole sequences: `(to you|to our customers)`;
 * - `stem*` matches any ending, `*ending` any beginning of one word;
 * - `#` stands for any number, in digits or in words;
 * - `_` stands for any one word.
 *
 * @example 'as soon as (is) possible', 'tempestiv*', 'within # day|days'
 */
export type Phrase = string

/** A phrase with its own proof: sentences in which it must be found, and sentences in which it must not. */
export interface Entry {
  say: Phrase | readonly Phrase[]
  hits?: readonly string[]
  misses?: readonly string[]
  /** Where the entry comes from, when that is not common knowledge of the language. */
  source?: string
}

export type Entries = readonly (Phrase | Entry)[]

/** Why a word stops a promise from being measured; decides what the reader is told to write instead. */
export type VagueGroup = 'speed' | 'effort' | 'escape' | 'frequency' | 'amount' | 'praise'

/**
 * A word with its plain replacement.
 *
 * `to` with `forms` is a one-to-one swap that a fix may make; `suggest` is a replacement that somebody must
 * look at first; `hint` says what to do where there is no replacement.
 */
export interface JargonEntry {
  say: Phrase
  /** The plain word for exactly the form in `say`. */
  to?: string
  /** Further inflected forms, each with the plain word in the same inflection. */
  forms?: Readonly<Record<string, string>>
  suggest?: readonly string[]
  hint?: string
  /** Only reported when the rule is asked to be strict. */
  strict?: true
  /** Matches only when written in capitals, and only when the document does not explain it. */
  acronym?: string
  hits?: readonly string[]
  misses?: readonly string[]
}

/** The cues by which the reader tells a promise from other sentences. */
export interface CommitmentCues {
  /** Who promises: we, our team, the council, the staff. */
  organisation: Entries
  /** Verb forms that carry "we" in their ending (rispondiamo, απαντάμε); empty where the language always says "we". */
  organisationVerb: Entries
  /** Forms that look like `organisationVerb` and are not (Spanish "próximos"). */
  notOrganisationVerb: Entries
  /** To whom: you, customers, the user. */
  customer: Entries
  /** Performatives: we promise, we commit to, undertake to. */
  commit: Entries
  /** The promise's own modal: will, shall, ska, θα. */
  will: Entries
  /** A duty of whoever is the subject: must, is required to. */
  must: Entries
  /** A weaker modality that still promises: aim to, our target is, try to. */
  aim: Entries
  /** What is only allowed or possible: may, might, can. */
  may: Entries
  /** The customer as the one who gets something: you can expect, you will receive, you are entitled to. */
  expectation: Entries
  /** What the customer has to do: you must, please, we ask you to. */
  duty: Entries
  /** Imperatives to the customer, where they look like other forms: they count at the start of a sentence or item only. */
  asks?: Entries
  /** Where a verb in front makes a condition: finite verbs that open one ("Har", "Måste", "Ist", "Sollte"). */
  opens?: Entries
  /** A promise that is refused: cannot promise, do not guarantee. */
  denial: Entries
  /** Words that negate a verb: not, never, nicht. */
  negation: Entries
  /** Reports about the past: last year, in 2024 we, were answered. */
  past: Entries
  /** Explanations of a word: means, refers to, is defined as. */
  definition: Entries
  /** Verbs of service in the form that follows "we" in the present: answer, reply, refund. */
  serves: Entries
  /** Words that embed a question, so that what follows is not said by the sentence itself: how, what, whether. */
  embeds?: Entries
  /** What must stand in front of `served` to make it a passive (is, are, will be); left out where `served` says it all. */
  auxiliary?: Entries
  /** The same verbs as passives or participles: answered, acknowledged, resolved, wird beantwortet. */
  served: Entries
  /** Verbs that follow "we" (or carry it) and never promise: are, have, believe, value. */
  stative: Entries
  /** What service is done to: calls, letters, complaints, response time, waiting time. */
  matter: Entries
  /** What starts a condition or exception: if, when, unless, except. */
  condition: Entries
  /** What starts the clock: of receipt, after you contact us. */
  trigger: Entries
  /** Attributes: in writing, free of charge, automatically, a named person. */
  attributes: Readonly<Record<'in-writing' | 'free' | 'automatic' | 'named-person', Entries>>
  /** Announces examples: for example, e.g., such as. */
  example: Entries
  /** Talk about staff among themselves: training, induction, appraisal. */
  internal: Entries
}

/** Words around numbers. */
export interface MetricWords {
  /** `{ten: 10, zehn: 10}`: each written form of a cardinal number, one or several words. */
  numbers: Readonly<Record<string, number>>
  /** `{first: 1, third: 3}` */
  ordinals: Readonly<Record<string, number>>
  /** Words that mean "one" only in front of a unit: a, an, un, en. */
  article: Entries
  units: Readonly<Record<Unit, Entries>>
  /** Words between a number and its unit that change nothing: full, consecutive. */
  filler: Entries
  atMost: Entries
  atLeast: Entries
  exactly: Entries
  /** Marks between the two ends of a range besides a dash: to, a, bis, έως. */
  rangeTo: Entries
  /** Nouns that make "24-hour …" a standard and not the length of a product: response, turnaround, slot, notice. */
  measured?: Entries
  /** What opens a range: between, from, entre, από. */
  rangeFrom: Entries
  /** Before a period: every, each, per, jede. */
  every: Entries
  /** `{daily: {value: 1, unit: 'day'}}`: frequencies and spans in one expression (daily, a fortnight, half an hour). */
  fixed: readonly (Entry & {value: number; unit: Unit})[]
  /** Counted occasions: twice, three times, # times. */
  times: Readonly<Record<string, number>>
  /** "out of" in "9 out of 10". */
  outOf: Entries
  /** Round the clock: 24/7, round the clock, dygnet runt; `24 hour`. */
  roundTheClock: Entries
  /** am, a.m., π.μ. and pm, p.m., μ.μ. */
  am: Entries
  pm: Entries
  /** Marks a clock time: o'clock, at, kl., Uhr, ore. */
  clock: Entries
  /** Twelve o'clock in a word: noon, midday, mezzogiorno, midi. */
  noon?: Entries
  /** midnight, mezzanotte, minuit */
  midnight?: Entries
  /** Monday, Mon, weekdays: they make a span of clock times opening hours. */
  weekdays: Entries
}

export interface DateWords {
  /** Twelve entries, January first; every form that occurs (nominative, genitive, abbreviated). */
  months: readonly Entries[]
  /** Labels in front of a date by what the date means. */
  labels: Readonly<Record<DateRole, Entries>>
  /** Words allowed between day, month and year: of, de, del. */
  joiner: Entries
  /** Which comes first in 03/04/2026. */
  order: 'day-month' | 'month-day'
  /** Whether readers of this language also write it the other way round, as Americans do. */
  orderVaries?: true
  /** Approved, adopted, agreed, published on: the document's own date, of no other meaning. */
  adopted?: Entries
  /** Words in front of a date that make it a law's, a statistic's or a founding date. */
  foreign: Entries
}

/** How a date is written so that nobody takes it for another. */
export interface WrittenDates {
  /** Twelve names, January first, in the form in which they follow a day. */
  months: readonly string[]
  /** `{day}`, `{month}` and `{year}` in their order: `{day} de {month} de {year}`. */
  long: string
  /** The first of a month where it is not written as 1: `1er`, `1º`. */
  first?: string
  /** The usual form in digits, `{dd}`, `{mm}`, `{yyyy}`; left out where some readers take the month for the day. */
  numeric?: string
}

/** Who answers for the document itself. */
export interface OwnerWords {
  /** Keys of front matter, with blanks for hyphens and underscores: document owner, responsable. */
  keys: Entries
  /** What stands beside whoever is in charge: "is responsible for this policy". */
  says: Entries
  /** In front of the body that put the document in force, wherever its date stands near: "approved by". */
  approved: Entries
}

export interface ContactWords {
  phone: Entries
  email: Entries
  address: Entries
  /** website, online form, contact form */
  url: Entries
  /** Words of a street or a box with a number beside it: street, via, *gatan, PO box. */
  street: Entries
  /** Others who can be reached and are not the organisation: ombudsman, regulator, data protection authority. */
  external: Entries
  /** Invitations: contact us, get in touch, write to us. */
  invitation: Entries
}

export interface PlaceholderWords {
  /** Open ends in plain text: TBD, EDITME, da definire, por definir. Words in capitals match in capitals only. */
  open: Entries
  /** Verbs that open an instruction to fill in: insert, enter, inserire, indicar, ange. */
  fill: Entries
  /** Nouns that stand for a value between brackets: name, date, company, number, email address. */
  noun: Entries
}

/** What is done, by which promises of different things are told apart. */
export type Activity = 'acknowledge' | 'answer' | 'call-back' | 'resolve' | 'refund' | 'deliver'

/** Verbs and nouns of each activity; the longest phrase counts ("full reply" resolves, "reply" answers). */
export type ActivityWords = Readonly<Record<Activity, Entries>>

/** Words about data of persons, and about what is done to protect them. */
export interface PrivacyWords {
  /** Data about persons: personal data, customer data. */
  personal: Entries
  /** What collects such data by itself: calls are recorded. */
  recordings: Entries
  /** What is done with data: keep, store, use, ask for. */
  uses: Entries
  /** Data about somebody's health: medical records, patient data. */
  health: Entries
  /** What a statement on privacy is called, and duties of secrecy: privacy notice, data protection, in confidence. */
  statement: Entries
  /** The law or the reason for which health data may be used: GDPR, special categories, explicit consent. */
  healthBasis: Entries
}

/** What a reader has to learn about complaints, besides that there is a way to complain. */
export type ComplaintPart = 'route' | 'acknowledgement' | 'answer' | 'escalation' | 'learning' | 'record'

/** Words of what becomes of a complaint, and what to write where nothing is said of it. */
export interface ComplaintWords {
  /** A complaint, whoever is not satisfied: by them a section on complaints is told from one on faults or returns. */
  complaint: Entries
  /** How one complains, contacts apart: ask for, speak to, in writing, with the form. */
  ways: Entries
  /** That it has arrived is confirmed: acknowledge, a reference number. */
  acknowledge: Entries
  /** It is answered or decided: reply, outcome, findings. */
  answer: Entries
  /** Somebody else looks at it: review, appeal, ask for the manager. */
  escalate: Entries
  /** Something changes for others: we learn from complaints, lessons, improvements. */
  learn: Entries
  /** It is written down: record, log, register. */
  record: Entries
  /** What each part is called, and a sentence that says it, numbers and names left open. */
  parts: Readonly<Record<ComplaintPart, {name: string; example: string}>>
}

/** Ways to speak of service without promising it. */
export interface ExpectationWords {
  /** Wishes and beliefs that stand where a promise should, each with the promise that may replace exactly these words. */
  wishes: readonly (Entry & {to?: string})[]
  /** What looks like a wish and is an invitation or a request: we want to hear from you. */
  notWishes: Entries
  /** Virtues of service that say nothing as an item of their own: courtesy, respect. */
  virtues: Entries
  /** What may stand beside a virtue and says no more: service, customers, high. */
  besides: Entries
  /** Those absolutes by which readers think that they have a right to something: guarantee. */
  guarantees: Entries
  /** Makes a sentence of such an item; `{what}` stands for it. */
  sentence: string
}

/** Words with which a quantity without exception starts, and the share that may stand in their place; `{number}` is left open. */
export interface Share {
  /** Plain words, no notation. Whatever follows them stays, so it has to have the right form already. */
  say: string
  to: string
}

/** Whether a first reply comes from a machine or from somebody. */
export interface ReplyWords {
  automatic: Entries
  personal: Entries
}

/** The formulas that are told apart in `rules/_shared/readability.ts`, where their sources are. */
export type ReadabilityFormula =
  | 'flesch'
  | 'flesch-szigriszt'
  | 'flesch-amstad'
  | 'kandel-moles'
  | 'flesch-martins'
  | 'gulpease'
  | 'lix'

/** How spoken syllables are told from letters; all in small letters. */
export interface Syllables {
  /** Letters of which one or several in a row make a syllable. */
  vowels: string
  /** Vowels in a row that make one syllable more: Spanish "ea", German "eie". */
  apart?: readonly string[]
  /** Letters in which such vowels are not apart: English "tion". */
  together?: readonly string[]
  /** Endings behind a consonant that are written and not spoken: "e", "ed". */
  silent?: readonly string[]
  /** Endings that look so and are spoken: "ted", "ble". */
  spoken?: readonly string[]
}

/** How easy a text is to read, by the measure that is used for the language. */
export interface Readability {
  formula: ReadabilityFormula
  /** The least score, or the most where a high score is hard, that is asked of a policy. */
  limit: number
  /** Only where the formula counts syllables. */
  syllables?: Syllables
  /** Words from which a sentence is too long. */
  longSentence: number
  source: string
}

/** A word for something, beside others for the same thing. */
export interface Synonym {
  /** Its forms; those of the other words of the group stand in the same order, so that one can replace another. */
  forms: readonly Phrase[]
  /** Counts only where something is promised to them: elsewhere others may be meant ("users of the website"). */
  promised?: true
}

/** Words between which writers change though they mean the same: customer, client. */
export interface SynonymGroup {
  words: readonly Synonym[]
  /** Units: they count only where a length of time is promised, not in opening hours. */
  measured?: true
  /** Expressions that hold one of them and mean something else: consumer rights, client software. */
  not?: Entries
}

/** Sentences to show in messages, in the pack's language. */
export interface Examples {
  /** A measurable promise by channel, and `default`. */
  promise: Readonly<Partial<Record<Channel, string>> & {default: string; complaint: string}>
  /** Stands for a number that only the writer knows: `[number]`. */
  number: string
  reviewed: string
  contact: string
  title: Readonly<Record<Kind, string>>
  /** What to write instead, by kind of vagueness. */
  vague: Readonly<Record<VagueGroup, string>>
}

/** How much words of headings speak for roles, where no phrase names one; generated, see docs/decisions. */
export interface HeadingWords {
  /** Roles by their index; `none` stands for headings without one. */
  roles: readonly string[]
  /** What one point is worth: weights are whole numbers of a part of it. */
  scale: number
  /** Entries between blanks: `word:3+4,11-2`; `stem*` for beginnings, `^word` for the first word. */
  words: string
}

/** A section to start from. Numbers are left as placeholders, never invented. */
export interface Skeleton {
  heading: string
  /** Markdown paragraphs and lists. */
  body: string
}

/**
 * Everything that policy-lint knows about one human language: typed data, no code.
 *
 * A pack may be partial: lists can be empty, and rules that need them stay silent.
 */
export interface LanguagePack {
  /** BCP 47 */
  tag: string
  /** The language's name in English and in itself. */
  name: {en: string; self: string}
  /** Lists are missing still: the documentation says so, and the house tests ask for less. */
  partial?: true
  /** Whether a verb can stand in front of its subject in a plain sentence ("Därefter svarar vi"). */
  verbFirst?: true
  /** Whether every noun is written with a capital, so that capitals do not show a name. */
  capitalNouns?: true
  /** Whether words are compared without accents (they are often missing in capitals). */
  foldAccents: boolean
  decimal: '.' | ','
  /** The most frequent function words, which tell this language from others. */
  functionWords: readonly string[]
  /** Frequent words of near relatives that this language does not have. */
  foreignWords: readonly string[]
  /** Words ending in a full stop that do not end a sentence. */
  abbreviations: readonly string[]
  cues: CommitmentCues
  metrics: MetricWords
  vague: Readonly<Record<VagueGroup, Entries>>
  /** Expressions that contain a vague word and are none ("reasonable adjustments"). */
  notVague: Entries
  absolutes: Entries
  notAbsolutes: Entries
  channels: Readonly<Record<Channel, Entries>>
  /** Headings by what the section is about. Compared with the whole heading, or with a part joined by "and". */
  headings: Readonly<Partial<Record<Role, Entries>>>
  headingWords?: HeadingWords
  /** Words that may stand beside a heading's own words and change nothing: policy, document, service, our team's. */
  neutralWords?: readonly string[]
  /** Words that join two subjects in one heading: and, &, e, y, och. */
  and: Entries
  /** Words of a title that tell the kind of document. */
  kinds: Readonly<Record<Kind, Entries>>
  dates: DateWords
  writtenDates?: WrittenDates
  owners?: OwnerWords
  contacts: ContactWords
  placeholders: PlaceholderWords
  activities?: ActivityWords
  privacy?: PrivacyWords
  complaints?: ComplaintWords
  expectations?: ExpectationWords
  replies?: ReplyWords
  shares?: readonly Share[]
  jargon: readonly JargonEntry[]
  /** Abbreviations in capitals that every reader of the language knows, besides those known everywhere; also words that are shouted. */
  knownAbbreviations?: readonly string[]
  readability?: Readability
  /** Groups of words for the same thing, of which a document should use one. */
  terms?: readonly SynonymGroup[]
  /** Checkers of others that were made for this language. */
  checkers?: readonly 'write-good'[]
  examples: Examples
  skeletons: Readonly<Partial<Record<Role, Skeleton>>>
  /** What belongs in a section, one sentence to whoever writes it; a comment in documents to start from. */
  guides?: Readonly<Partial<Record<Role, string>>>
  /** Diagnostics in this language, by `ruleId/messageId` and part. English is in the rules themselves. */
  messages: Readonly<Record<string, Readonly<Record<string, string>>>>
}
