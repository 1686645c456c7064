import type { WordsInUse } from '../attribution/tagged';
import type { AttributionMode, LanguageCode } from '../model';
import type { Pattern } from '../text/caseless';
import type { Token } from '../text/tokens';
import type { Described, Genres, NamedAgain } from './described';
import type { FreeOrder } from './freeOrder';
import type { VerbLast } from './verbLast';

export type { Described, Genres, NamedAgain } from './described';

/** How a phrase that names a source is built around a fixed wording: "according to X", "aldus X". */
export interface PrepositionalCue {
  /** Words in lower case, in order. */
  readonly words: readonly string[];
  /** Where the source stands; 'subject': it is the subject of the clause ("prüft nach eigenen Angaben"). */
  readonly source: 'after' | 'before' | 'subject';
  /** It means other things too ("nach"): only a document, or somebody's words, make it a cue. */
  readonly document?: boolean;
  /** It counts only where nobody in the sentence says it: "meldete unter Berufung auf". */
  readonly yields?: boolean;
  /** Words of which one has to stand behind the source: "uit X blijkt". */
  readonly closedBy?: ReadonlySet<string>;
  /** Words of which one has to follow the closing one: "in de brief staat dat". */
  readonly behind?: ReadonlySet<string>;
  /** Only a source with one of these for its head makes it a cue: "in a poll". */
  readonly heads?: ReadonlySet<string>;
  /** Who owns the head is the source: "in the mayor's view". */
  readonly owner?: boolean;
  /** It means other things too ("per"): only somebody who can speak makes it a cue. */
  readonly ambiguous?: boolean;
  /** It tells who thinks so only at the head of the sentence and before a comma: "Pour le ministre, …". */
  readonly fronted?: boolean;
  /** Which of the words means the source itself: "à ses yeux" at 1. */
  readonly possessor?: number;
}

/** A wording of several words for one role or verb, replaced by its tags on the first word. */
export interface Phrase {
  readonly words: readonly string[];
  /** Bits of `Tag` for the first word; the others become part of it. */
  readonly tags: number;
}

export type RoleClass = 'head-of-state' | 'head-of-government' | 'minister' | 'leader' | 'spokesperson' | 'other';

/** Lines that are no part of what the article tells; each pattern is tried against one line. */
export interface Furniture {
  readonly byline: Pattern;
  readonly sourceLine: Pattern;
  /** A line that only tells what sort of text follows: "EDITORIAL". Linear. */
  readonly label?: Pattern | undefined;
  /** Each says of a line whether it is furniture: a regular expression, or plain words of the user's. */
  /** A heading below which a publisher tells of itself: "About Norderlink". Linear. */
  readonly about?: Pattern | undefined;
  readonly boilerplate: readonly Pattern[];
  /** Lines for the reader's use that assert nothing of the news: a file number, dates of performances. Linear. */
  readonly notes?: Pattern | undefined;
  /** A line above the headline that tells what sort of text follows: "ÉDITORIAL". Linear. */
  readonly rubric?: Pattern | undefined;
  /** Words that stand around a date in a time stamp, in lower case. */
  readonly stampWords: ReadonlySet<string>;
  /** A dateline at the head of the first paragraph, in the forms that this language has beside capitals and a dash. */
  readonly dateline?: RegExp;
}

export type Gender = 'm' | 'f' | 'n';

/** What the analysis has to know of a language whose verb stands in two places of the clause: "teilte … mit". */
export interface BracketGrammar {
  /** What a verb means together with a separated particle, a noun or an adjective of its clause: form → word → tags. */
  readonly together: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Determiners whose form no subject has: dem, den. */
  readonly oblique: ReadonlySet<string>;
  /** Pronouns that can be a subject: er, man. */
  readonly nominative: ReadonlySet<string>;
  /** What opens a reported question: ob, wie, warum. */
  readonly interrogatives: ReadonlySet<string>;
  /** Prepositions behind which stands what somebody speaks of: von, über. */
  readonly topics: ReadonlySet<string>;
  /** Verbs of saying that have no speaker for their subject, with an expletive or alone: "hieß es", "verlautete". */
  readonly impersonal: ReadonlyMap<string, 'expletive' | 'alone'>;
  /** What one does with words of others: "war zu hören". */
  readonly perceived: ReadonlySet<string>;
  /** Auxiliaries that make a passive by themselves: wird, wurde. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Modals that with an infinitive of what is past or lasts make hearsay: "soll geflohen sein". */
  readonly hearsayModals: ReadonlySet<string>;
  /** Modals that with such an infinitive tell what their subject claims: "will gesehen haben". */
  readonly claimingModals?: ReadonlySet<string>;
  /** Participles whose passive has the speaker for its subject: zitiert. */
  readonly cites?: ReadonlySet<string>;
  /** Nouns for newsrooms, which are told things more often than they own somebody. */
  readonly newsrooms: RegExp;
  /** Forms that stand for the reported mood where that looks like the indicative: hätten, würden. */
  readonly mild: ReadonlySet<string>;
  /** Verbs with which a document tells what it has found: ergab, zeigte. */
  readonly evidence: ReadonlySet<string>;
  /** Verbs that say something even when negated: "schloss das nicht aus". */
  readonly negatable: ReadonlySet<string>;
  /** Adjectives in lower case that names have with a capital: "Statistisches Bundesamt". */
  readonly adjective: RegExp;
  /** Infinitives of what lasts: befinden, stammen. */
  readonly statives: ReadonlySet<string>;
}

/** How the sentences of a language are built. */
export interface Grammar {
  /** Where the finite verb of a main clause stands: second whatever comes first (nl, de), last (tr, az), else behind its subject. */
  readonly verb: 'medial' | 'second' | 'last';
  /** A subject may follow its verb: "zei hij", "dijo el ministro". */
  readonly inverts: boolean;
  /** Where a reported clause without a complementiser begins: right beside its verb ("said talks were …"), behind a comma ("sagte, man sei …"), or never. */
  readonly bareClause: 'beside' | 'comma' | 'never';
  /** An infinitive without a link may be what is said: "dit avoir vu". */
  readonly bareInfinitive?: boolean;
  /** All nouns have a capital, so a capital makes no name. */
  readonly capitalNouns: boolean;
  /** Names of bodies go on in small letters: "la Commission des données numériques (CDN)". */
  readonly smallBodies?: boolean;
  /** A figure with a dot is an ordinal: "am 3. Mai", "die 2. Liga". */
  readonly ordinals?: boolean;
}

/** Everything that the analysis knows of one language. Data and a few functions; adding a language touches one folder. */
export interface LanguageProfile {
  readonly code: LanguageCode;
  /** Tags of known words in lower case. */
  readonly words: ReadonlyMap<string, number>;
  /** What an unknown word in lower case may be, from its ending. */
  guess(lower: string): number;
  readonly phrases: readonly Phrase[];
  /** Particles that may stand between a verb and its that-clause: out, op, erop. */
  readonly particles: ReadonlySet<string>;
  /** Two words that together are a verb of saying, beside each other or apart: liet … weten. The second is a particle as well. */
  readonly sayInTwo: { readonly first: ReadonlySet<string>; readonly second: string } | null;
  /** Words that make a passive's agent: by, door, van. */
  readonly agentMarkers: ReadonlySet<string>;
  /** Subjects without content: it, there, er, het. */
  readonly expletives: ReadonlySet<string>;
  readonly prepositionalCues: readonly PrepositionalCue[];
  /** What one acts according to without quoting anybody: plan, rules. */
  readonly standards: ReadonlySet<string>;
  /** The preposition that joins a role to what it presides over: of, van. */
  readonly of: ReadonlySet<string>;
  /** Prepositions that may stand inside a noun phrase: of, for, in. */
  readonly nounPrepositions: ReadonlySet<string>;
  /** Head nouns that only stand for the people who speak: side, zijde. */
  readonly sides: ReadonlySet<string>;
  readonly grammar: Grammar;
  /** Verbs of saying that take no clause for what is said ("describe"), in every form. */
  readonly noClause: ReadonlySet<string>;
  /** Verbs of saying whose object is nothing that is said ("called the police"), in every form. */
  readonly noObject: ReadonlySet<string>;
  /** Verbs whose passive tells what somebody says though only a noun stands behind, in every form: "se estima un ahorro". */
  readonly tellsObject?: ReadonlySet<string>;
  /** Verbs that name a listener behind the preposition of a place, in every form: "on reproche à la maire". */
  readonly addressed?: ReadonlySet<string>;
  /** Verbs that judge with an adjective before their object, in every form: "juge absurde l'idée". */
  readonly judges?: ReadonlySet<string>;
  /** Verbs of saying that tell a figure behind one of the words, in every form: "évalue le coût à 2 millions". */
  readonly estimates?: { readonly verbs: ReadonlySet<string>; readonly before: ReadonlySet<string> };
  /** Participles whose passive with an infinitive tells what somebody is to do, not what is said of them: "was asked to resign". */
  readonly directs: ReadonlySet<string>;
  /** What joins a passive to what is said without a clause: "is said to", "was accused of". The first is the infinitive's. */
  readonly passiveLinks: readonly string[];
  /** Prepositions of circumstances that may stand between a verb and its bare clause: "said on Monday the talks …". */
  readonly circumstances: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  /** Words that open an aside about who reports: as, zo, wie, comme. */
  readonly links: ReadonlySet<string>;
  /** Forms of verbs that are known and report nothing: they are never taken for an unfamiliar verb of saying. */
  readonly plainVerbs?: ReadonlySet<string>;
  /** Pronouns for people who are not told: on. */
  readonly impersonal?: ReadonlySet<string>;
  /** Relative pronouns that are the subject of their clause: qui. */
  readonly relatives?: ReadonlySet<string>;
  /** Prepositions behind a verb of wanting that open what is wanted: "hoped for rain". */
  readonly wishesFor?: ReadonlySet<string>;
  /** Genitives of words in -s end in an apostrophe: "the Boaters' League". */
  readonly bareGenitives?: boolean;
  /** Verbs of which any object is an attitude, in every form: "expressed amusement at". */
  readonly expresses?: ReadonlySet<string>;
  /** Participles that tell who says a thing though their verb takes no object: "was reported by". */
  readonly toldBy?: ReadonlySet<string>;
  /** Words before an office that make it another: shadow, deputy. */
  readonly otherOffice?: ReadonlySet<string>;
  /** Adjectives behind somebody that go on with a preposition: "a person familiar with the talks". */
  readonly postposed?: ReadonlySet<string>;
  /** Relative words that tell whose something is, or of things: whose. */
  readonly whose?: ReadonlySet<string>;
  /** Prepositions of the place that such people speak from: à, chez. */
  readonly places?: ReadonlySet<string>;
  /** A sentence that opens with one of these and a verb of saying speaks of the sentence before: "Dat zei de minister". */
  readonly pointers: ReadonlySet<string>;
  /** Prepositions behind a document that name its author beside `of` and the agent's: from. */
  readonly authors: ReadonlySet<string>;
  /** Those of them behind which somebody speaks whom nobody names, unless it is a document: im. */
  readonly within?: ReadonlySet<string>;
  /** Determiners of somebody known: the, this. */
  readonly definite: ReadonlySet<string>;
  /** Determiners of somebody not yet known: a, an, een. */
  readonly indefinite: ReadonlySet<string>;
  /** Numbers in words. */
  readonly numbers: ReadonlySet<string>;
  /** Nouns for what somebody says, thinks or wants, where they have a content: claim, belief, plan. */
  readonly contentNouns?: ReadonlyMap<string, AttributionMode>;
  /** Adjectives and participles behind "to be" for what somebody thinks or wants: confident, willing. */
  readonly moods?: ReadonlyMap<string, AttributionMode>;
  /** Prepositions and conjunctions that join such words to their content: of, about, whether. */
  readonly contentLinks?: ReadonlySet<string>;
  /** Prepositions that open what a noun for a thought is about: about, on; not given: any. */
  readonly topics?: ReadonlySet<string>;
  /** Prepositions of whose view it is: "For Holm, the plan is “a joke”". */
  readonly viewOf?: ReadonlySet<string>;
  /** Verbs that carry an infinitive of saying with them, in every form: "tried to show", "declined to say". */
  readonly chains?: ReadonlySet<string>;
  /** Verbs that make speech of a noun, in every form: "issued a warning". */
  readonly givesVoice?: ReadonlySet<string>;
  /** Adverbs of degree that may stand before an adjective: so, far, less. */
  readonly degrees?: ReadonlySet<string>;
  /** Verbs of saying that are as often done to things, in every form: "found the ball", "conceded a goal". */
  readonly alsoDone?: ReadonlySet<string>;
  /** Prepositions behind a verb of saying that open what is spoken of: about. */
  readonly speaksOf?: ReadonlySet<string>;
  /** Verbs of asking, in every form: with "whether" or "why" they want an answer and assert nothing. */
  readonly asks?: ReadonlySet<string>;
  /** The gender that a pronoun or a title tells: he, Mrs. */
  readonly genders?: ReadonlyMap<string, Gender>;
  /** Pronouns that can be nothing but a subject: hij, ze. */
  readonly nominative?: ReadonlySet<string>;
  /** The finite verbs in the plural, where a pronoun alone does not tell how many it means: "ze zeggen". */
  readonly pluralVerb?: RegExp;
  /** Words for a person that tell nothing else: "the 43-year-old". */
  readonly anybody?: ReadonlySet<string>;
  /** Given where nouns stand before what describes them: how an article speaks again of whom it has named. */
  readonly described?: Described;
  readonly again?: NamedAgain;
  readonly genres?: Genres;
  /**
   * Heads of descriptions that leave one person unnamed: "een medewerker", "ein Insider". Where given, anybody else whom an
   * indefinite article describes is somebody whom a reader could find: "een buurman uit de straat".
   */
  readonly unnamed?: { test(lower: string): boolean };
  /** Says of one person without a name that they work, or worked, where it happened: they are left unnamed. Linear. */
  readonly insider?: RegExp;
  /** People whom nobody could find unless the article has told of them: witnesses, residents, experts. */
  readonly crowds?: ReadonlySet<string>;
  /** Crowds that nobody could find though they are somebody's: "her opponents". */
  readonly factions?: ReadonlySet<string>;
  /** Verbs that give somebody or something a name, in every form: with the name in quotation marks they say it. */
  readonly namesIt?: ReadonlySet<string>;
  /** Verbs that say something even when negated, in every form: "did not deny that". */
  readonly saysThoughNegated?: ReadonlySet<string>;
  /** Verbs whose infinitive tells what somebody is going to do, in every form: "promised to leave". */
  readonly bindsSelf?: ReadonlySet<string>;
  /** Pronouns for a body that speaks, beside being empty: "it added that". */
  readonly bodyPronouns?: ReadonlySet<string>;
  /** Says that a sentence judges rather than asserts: "let us be honest". Linear. */
  readonly opinion?: Pattern | undefined;
  /** Possessives that tie people to somebody: "her parents" are no crowd. */
  readonly owned?: ReadonlySet<string>;
  /** Says that whoever speaks wants no name to be known: "on condition of anonymity". Linear. */
  readonly withheld?: Pattern | undefined;
  /** Offsets inside a word at which it falls into several: "l'accord" at 2, "dit-il" at 3. */
  cuts?(lower: string): readonly number[];
  /** Where the rest of a verb stands that falls into parts ("merkte … op", "wees … van de hand"), in tokens; null where it does not. */
  apart?(tokens: readonly Token[], tags: Int32Array, verb: number): { readonly from: number; readonly to: number } | null;
  /** A last look at the tags of a sentence, for what only its words together tell: which capitals of German are names. */
  refine?(tokens: readonly Token[], tags: Int32Array): void;
  /**
   * For languages whose subjects need no word: how many a finite verb of the third person speaks of; null for any other word.
   */
  dropped?(lower: string): 'one' | 'many' | null;
  /** Relative words for people that are the subject of what follows: quien. */
  readonly whoever?: ReadonlySet<string>;
  /** Conjunctions behind which a verb without a subject has that of the clause before: aunque. */
  readonly conjunctions?: ReadonlySet<string>;
  /** What joins the words of a name: "Corea del Norte"; 'ungoverned': not behind a preposition, "a Madrid de Holm" is two names. */
  readonly nameJoiners?: ReadonlyMap<string, 'always' | 'ungoverned'>;
  /** Participles of advice: with an infinitive their passive says what people had better do. */
  readonly urges?: ReadonlySet<string>;
  /** Verbs of finding out, in every form: in an aside they tell who says so. */
  readonly finds?: ReadonlySet<string>;
  /** Verbs of saying that make no aside by themselves ("…, habló, …"), in every form. */
  readonly noAside?: ReadonlySet<string>;
  /** Lower case as the language has it (Turkish I is ı), of the same length. */
  lowerCase?(text: string): string;
  /** What a language with `verb: 'last'` knows of its endings. */
  readonly verbLast?: VerbLast;
  /** Words stand in any order, and endings tell who acts. */
  readonly freeOrder?: FreeOrder;
  /** The words that an article uses as names, where capitals in mid-sentence do not tell them all. */
  nameWords?(sentences: readonly (readonly Token[])[]): WordsInUse;
  /** Opens a sentence that goes on with what somebody, or a document, said in the sentence before: "demnach". */
  readonly refersBack?: ReadonlySet<string>;
  /** Documents without an author of their own, whose words are those of whoever spoke before: "den Angaben zufolge". */
  readonly saidBefore?: ReadonlySet<string>;
  /** Whether a form in lower case is nothing but reported mood: sei, habe, könne. */
  isReported?(lower: string): boolean;
  /** What sort of body or person a noun means, under one word for all its synonyms: Industriekonzern, Unternehmen. */
  sortOf?(lower: string): string;
  /** Nouns that may stand for any of their sort: bedrijf, but not slotenmaker. Not given: all of them. */
  readonly generalNouns?: ReadonlySet<string>;
  /** Given where `grammar.bareClause` is 'comma'. */
  readonly bracket?: BracketGrammar;
  /** Whether a noun, in lower case, tells whose relative somebody is: daughter. */
  isKin?(lower: string): boolean;
  /** What the forms of an inflected name have in common, in lower case: "иванова", "иванову" → "иванов". */
  nameStem?(lower: string): string;
  /** Words in lower case without their final dot, after which a dot ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words of lower-case form that open a new sentence even after "U.S.". */
  readonly openers: ReadonlySet<string>;
  /** Role words, in lower case, to what kind of office they mean. */
  readonly roles: ReadonlyMap<string, RoleClass>;
  /** Months in lower case to 1..12, full and abbreviated. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays in lower case, full and abbreviated. */
  readonly weekdays: ReadonlySet<string>;
  readonly furniture: Furniture;
  /** A short sentence without any finite verb is a fragment: where clauses need one and all irregular forms are known. */
  readonly fragments?: boolean;
  /** What a sentence is in which nobody is said to say anything: a judgement, an address to the readers, or null for neither. */
  toneOf?(tokens: readonly Token[], tags: Int32Array): 'opinion' | 'other' | null;
  /** Words that mark an opinion in the outlet's own voice. */
  readonly opinionWords: ReadonlySet<string>;
  /** The person of a singular and plural pronoun, in lower case; `second` marks that somebody is spoken to. */
  readonly pronouns: ReadonlyMap<string, 'person' | 'people' | 'first' | 'second'>;
}

/** Words of a list written as one string. */
export const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Adds tags to each word; words keep what they had. */
export function tag(words: Map<string, number>, tags: number, text: string | readonly string[]): void {
  for (const word of typeof text === 'string' ? list(text) : text) words.set(word, (words.get(word) ?? 0) | tags);
}

/** Phrases of a list written one per line, words separated by spaces. */
export function phrases(tags: number, lines: string): Phrase[] {
  return lines
    .split('\n')
    .map((line) => list(line))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, tags }));
}

/** Wordings by their first word, each in the order given: looking one up does not walk through them all. */
export function byFirstWord<T extends { readonly words: readonly string[] }>(wordings: readonly T[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const wording of wordings) {
    const first = wording.words[0]!;
    const list = index.get(first);
    if (list) list.push(wording);
    else index.set(first, [wording]);
  }
  return index;
}
