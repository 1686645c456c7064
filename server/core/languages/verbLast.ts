import type { Sorts } from './sorts';

/** How a noun or name stands in its clause; `owned` is a nominative with the ending of what belongs to somebody, which may be an accusative too. */
export type Case =
  | 'nominative'
  | 'owned'
  | 'genitive'
  | 'accusative'
  | 'dative'
  | 'locative'
  | 'ablative'
  | 'instrumental'
  | 'agent'
  | 'relation';

/**
 * What a verb form does: ends its clause (söyledi), joins one clause to the next (söyleyerek), describes the noun behind it
 * by who acts (söyleyen) or by what was done (söylediği), or is a noun itself (söylemesi).
 */
export type VerbForm = 'finite' | 'joining' | 'doer' | 'done' | 'noun';

export interface VerbReading {
  /** The verb without endings: söyle, et. */
  readonly stem: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The subject is "I" or "we". */
  readonly first: boolean;
  /** The subject is "they", told by the ending alone. */
  readonly plural: boolean;
}

/** A verb that is made of nouns and a verb: iddia et, dile getir. */
export interface JoinedVerb {
  /** Words before the verb, in order; with a plus behind, any form of the noun. */
  readonly nouns: readonly string[];
  /** Bits of `Tag`. */
  readonly tags: number;
  /** Only a clause or a quotation makes it a verb of saying: "yer verdi". */
  readonly needsClause: boolean;
}

/** What a language whose verb stands last and whose words take endings knows of its own forms. All words in lower case. */
export interface VerbLast {
  /** The reading of a form of any known verb; null for other words. */
  verb(lower: string): VerbReading | null;
  /** Bits of `Tag` for a verb that reports without a noun, by its stem. */
  readonly plain: ReadonlyMap<string, number>;
  /** Verbs that report together with nouns, by the stem of the verb. */
  readonly joined: ReadonlyMap<string, readonly JoinedVerb[]>;
  /** Stems that report only with a clause or a quotation: "wrote a book" is no speech. */
  readonly needsClause: ReadonlySet<string>;
  /** Stems that report with a quotation only: sor, konuş. */
  readonly needsQuote: ReadonlySet<string>;
  /** Verbs with which a document says something, without a subject: "bildiride … yazıyor". */
  readonly reads: ReadonlySet<string>;
  /** Verbs that call on somebody where what is asked for stands right before: "verməyə çağırıb". */
  readonly calls: ReadonlySet<string>;
  /** Stems that report where a document or somebody shows something: göster. */
  readonly shows: ReadonlySet<string>;
  /** Stems, or nouns with their verb, that say something where they are denied: "did not rule out". */
  readonly deniable: ReadonlySet<string>;
  /** The case of a word, by its ending. `name`: the word is a name that no list knows. */
  caseOf(lower: string, name: boolean): Case;
  /** Whether the word says the verb of a clause that is told: "olduğunu", "gideceğini", "artdığını". */
  isTold(lower: string): boolean;
  /** The ending of a name that stands apart from it, behind an apostrophe, a hyphen or a quotation mark: its case. */
  endingCase(lower: string): Case | null;
  /** Opens what is said behind its verb: ki. */
  readonly opener: string;
  /** Joins a quotation to its verb: diye, deyə. */
  readonly quoting: ReadonlySet<string>;
  /** Behind a source in the dative: göre, görə. `like`: behind "as X said": gibi, kimi. */
  readonly accordingTo: ReadonlySet<string>;
  readonly like: ReadonlySet<string>;
  /** Words in which a source's opinion or words are put, with their endings, that need no "according to": ifadesiyle, fikrincə. */
  readonly inWordsOf: ReadonlySet<string>;
  /** Postpositions behind a noun in the nominative: ile, için, haqqında. */
  readonly postpositions: ReadonlySet<string>;
  /** Marks who acts in a passive: tarafından. */
  readonly by: ReadonlySet<string>;
  /** The word of `by` as a noun, for a country's side: "Gürcü tarafı". */
  readonly side: string;
  /** Verbs of getting hold of a document: who does it is not its author. */
  readonly obtains: ReadonlySet<string>;
  /** Words that stand for what was said before: bunu, "bu barədə". */
  readonly pointers: ReadonlySet<string>;
  /** Words that make nobody in particular of somebody: bir, bazı. */
  readonly someone: ReadonlySet<string>;
  /** Nouns of hearsay, and the verbs that make it go round, by their stems: "iddialar var", "söz gəzir". */
  readonly rumours: ReadonlySet<string>;
  readonly goAround: ReadonlySet<string>;
  /** A finite form that tells what one has only heard: dolaşıyormuş. */
  isHeard(lower: string): boolean;
  /** A word, as written, without the ending of its case: "Müdürlüğüne" → "Müdürlüğü". */
  nominative(text: string): string;
  /** Whether a noun in any case has the ending of what belongs to somebody: "sözcüsü", "komitesinin". */
  isOwned(lower: string): boolean;
  /** Documents that say no more than that something is known: bilgi, haber. */
  readonly hearsay: ReadonlySet<string>;
  /** Verbs whose passive says that something has come to be known: öğren. */
  readonly learns: ReadonlySet<string>;
  /** The word without any ending: açıklamasında → açıklama. */
  baseOf(lower: string): string;
  /** Countries and capitals: a name of their own beside a person's. */
  readonly places: ReadonlySet<string>;
  /** Which nouns may stand for others: çalıştırıcı for a direktör. */
  readonly sorts: Sorts;
  /** Nouns for whom a court or the police accuse, and for those who speak at a trial without being accused. */
  readonly accused: ReadonlySet<string>;
  readonly court: ReadonlySet<string>;
  /** Nouns for bodies that a text may not have called anything beside their names: firma. */
  readonly bodies: ReadonlySet<string>;
  /** What one says of somebody already known: genç, deneyimli. */
  readonly epithets: ReadonlySet<string>;
  /** Nouns for people whose names are kept back: yetkili. */
  readonly unnamed: ReadonlySet<string>;
  /** Documents that speak for themselves, whoever spoke before: iddianame, akt. */
  readonly speaksAlone: ReadonlySet<string>;
  /** "own", before words or views: whoever is spoken of has them. */
  readonly own: ReadonlySet<string>;
  /** Verbs, with their noun, by which a document holds what is said: "raporda … yer aldı". */
  readonly stands: ReadonlySet<string>;
  /** "iddialar arasında": what is one of the rumours. */
  readonly among: ReadonlySet<string>;
  /** Verbs of coming in: "yönünde bilgiler geldi", "barədə məlumat daxil olub". */
  readonly arrives: ReadonlySet<string>;
  /** Nouns and stems of advice, whose passive says what one had better do: "tövsiyə olunur". */
  readonly advises: ReadonlySet<string>;
  /** Verbs, or noun and verb, that bind whoever says them: "söz ver". */
  readonly promises: ReadonlySet<string>;
  /** Nouns for somebody's own words: söz, anlatım. */
  readonly uttered: ReadonlySet<string>;
  /** Papers, channels and the like, behind whose name they stand: dergi. */
  readonly media: ReadonlySet<string>;
  /** Verbs, or their nouns, of holding something true, beside fearing and hoping: düşün, hesab. */
  readonly holds: ReadonlySet<string>;
  /** Words between a verb of saying in the infinitive and one that makes somebody do it: "söylemek zorunda kaldı". */
  readonly forces: ReadonlySet<string>;
  /** Verbs whose denial says that something was done: "söylemekten çekinmedi". */
  readonly shuns: ReadonlySet<string>;
  /** "to know" behind another verb means "can", in words of its own: "ödəyə bilər". */
  readonly opensAbility: boolean;
  /** Whether a sentence asks without a question mark: "…, diye soruyorum". Linear. */
  readonly wonders?: RegExp;
  /** Joins a speaker to others beside it, or goes with a word and says nothing: da, ise. */
  readonly enclitics: ReadonlySet<string>;
}
