import type { Token } from '../text/tokens';
import type { Gender } from './profile';
import type { Sorts } from './sorts';

/** What a language whose words stand in any order, and whose endings tell who acts, knows of its own forms. All words in lower case. */
export interface FreeOrder {
  /**
   * Whether the phrase that begins at token `i` may be the subject of the verb at `verb` by its endings. `loose` also takes
   * names whose ending leaves it open, `together` whoever acts together with others.
   */
  agrees(tokens: readonly Token[], tags: Int32Array, i: number, verb: number, loose: boolean, together?: boolean): boolean;
  /** Whether an unknown word with a capital at the head of a sentence is a name rather than any noun. */
  isHeadName(tokens: readonly Token[], tags: Int32Array, i: number): boolean;
  /** The verb's form is one of several people: сообщили, говорят. */
  many(lower: string): boolean;
  /** Whether a name of several words holds two in a row, "Узбекистана Бахром Юлчибаев": where the second begins, else `from`. */
  secondName(tokens: readonly Token[], tags: Int32Array, from: number, to: number): number;
  /** Whether a name stands behind its noun as what that belongs to: "глава МИД Турции". */
  isOwner(tokens: readonly Token[], tags: Int32Array, from: number, to: number): boolean;
  /** Whether the word is a form of the name of a place. */
  isPlace(lower: string): boolean;
  /** Whether the noun before a name makes that the name of a place: посёлок, улица. */
  namesPlace(lower: string): boolean;
  /** Whether the word is a participle that opens a clause about the noun before it. */
  isParticiple(lower: string): boolean;
  /** Whether a noun by its ending cannot belong to the one before it: "президент толпе". */
  standsApart(lower: string): boolean;
  /** Whether the word is a known noun in the nominative. */
  isNominative(lower: string): boolean;
  /** Whether a plural nominative may be a genitive as well: компании. */
  maybeGenitive(lower: string): boolean;
  /** Whether a name shows no case: РИА, CNN, «Известия». */
  isFixed(text: string): boolean;
  /** The gender that the endings of a person's name tell. */
  genderOf(words: readonly string[]): Gender | undefined;
  /** How far a form of a name is from its base form: 0 for the base form. */
  obliqueness(lower: string): number;
  /** Forms of reporting verbs whose subject is what is said, or nothing: сообщается, отмечалось. */
  readonly impersonal: ReadonlySet<string>;
  /** Prepositions before the body for which people speak, and before the document that says it: "в МИД заявили". */
  readonly within: ReadonlySet<string>;
  /** Prepositions before what a speech is about: о, про. */
  readonly topics: ReadonlySet<string>;
  /** Words that point at the clause behind the comma: "о том, что". */
  readonly pointing: ReadonlySet<string>;
  /** Words beside the complementiser that open what is said, wanted or denied: чтобы, будто. */
  readonly openers: ReadonlySet<string>;
  /** What opens a question that is told: "объяснил, почему". */
  readonly questions: ReadonlySet<string>;
  /** Whether the word opens a clause about a noun before it: который, чей, кто. */
  isRelative(lower: string): boolean;
  /** Whether a participle goes with no subject: отмечено. */
  isNeuter(lower: string): boolean;
  /** Whether the word is an adjective by its ending. */
  isAdjective(lower: string): boolean;
  /** Prepositions before the side from which something is said: "с турецкой стороны". */
  readonly from: ReadonlySet<string>;
  /** Relative pronouns in the nominative: который. */
  readonly relative: ReadonlySet<string>;
  /** Stands before nouns of saying: "по словам", "по его данным". */
  readonly by: string;
  readonly byNouns: ReadonlySet<string>;
  /** Words before the preposition that names whom somebody cites: "со ссылкой на", "ссылаясь на". */
  readonly citing: ReadonlySet<string>;
  /** Nouns of hearsay and the verbs that make it go round: "ходят слухи", "есть сообщения". */
  readonly rumours: ReadonlySet<string>;
  readonly goAround: ReadonlySet<string>;
  /** Verbs of saying only where a document does it: показать, выявить. */
  readonly shows: ReadonlySet<string>;
  /** Verbs that say something of things, and nothing of people: приветствовать. */
  readonly greets: ReadonlySet<string>;
  /** Words for a body that was named before, as the place where people speak: "там ответили". */
  readonly there: ReadonlySet<string>;
  /** People whom no office holder of the article is meant by: задержанный, потерпевшая. */
  readonly accused: ReadonlySet<string>;
  /** Verbs that make a document known, in every form: опубликовать. */
  readonly publishes: ReadonlySet<string>;
  /** Verbs without a subject for what people say: говорят. */
  readonly peopleSay: ReadonlySet<string>;
  /** Which nouns may stand for others: врач for a хирург. In the nominative. */
  readonly sorts: Sorts;
  /** Nouns for anybody of whom the text has told: мужчина. In the nominative. */
  readonly anybody: ReadonlySet<string>;
  /** Those who speak at a trial or of a crime and are not accused. In the nominative. */
  readonly court: ReadonlySet<string>;
  /** Nouns for somebody unknown, unless more is told of them: сосед. */
  readonly strangers: ReadonlySet<string>;
  /** Works and things that tell a story without saying anything, in the nominative: картина. */
  readonly works: ReadonlySet<string>;
  /** Prepositions before the place where somebody lives: из, с. */
  readonly whence: ReadonlySet<string>;
  /** Nouns for what one answers: "на запрос ответили". */
  readonly asked: ReadonlySet<string>;
  /** Pronouns before the comma of a clause that is said, whatever stands between: "объясняет рост тем, что". */
  readonly reasons: ReadonlySet<string>;
  /** Whether a form of a name or noun is one by which a passive names its agent: "экспертом", "Раисой". */
  isAgent(lower: string): boolean;
  /** Verbs that say something where they are denied: "не подтверждает". */
  readonly deniable: ReadonlySet<string>;
}
