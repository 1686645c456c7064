import { list } from '../profile';

/** Regular forms of an English verb: says, said is irregular and given by hand; "deny" → denies, denied, denying. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  hold: ['held', 'held'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  hear: ['heard', 'heard'],
  speak: ['spoke', 'spoken'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  show: ['showed', 'shown'],
  mean: ['meant', 'meant'],
  make: ['made', 'made'],
  understand: ['understood', 'understood'],
  seek: ['sought', 'sought'],
  forget: ['forgot', 'forgotten'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  retell: ['retold', 'retold'],
  learn: ['learned', 'learned'],
  bet: ['bet', 'bet'],
  cast: ['cast', 'cast'],
  forgive: ['forgave', 'forgiven'],
  overhear: ['overheard', 'overheard'],
  mistake: ['mistook', 'mistaken'],
  choose: ['chose', 'chosen'],
  strive: ['strove', 'striven'],
  beseech: ['besought', 'besought'],
  grasp: ['grasped', 'grasped'],
  foreswear: ['foreswore', 'foresworn'],
};

const doubling = new Set(
  list(
    'admit plan refer quip chat blog rebut demur concur defer infer slam dub peg brag regret commit submit quiz abhor snap nod spot abet opt aver',
  ),
);

export function formsOf(base: string): VerbForms {
  const vowelY = /[aeiou]y$/.test(base);
  const third = base.endsWith('y') && !vowelY ? `${base.slice(0, -1)}ies` : /(s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const root = base.endsWith('e') ? base.slice(0, -1) : doubling.has(base) ? base + base.at(-1)! : base;
  const regular = base.endsWith('y') && !vowelY ? `${base.slice(0, -1)}ied` : `${root}ed`;
  const [past, participle] = irregular[base] ?? [regular, regular];
  return { base, third, past, participle, gerund: `${root}ing` };
}

/** Verbs whose clause, quotation or object is what somebody says. */
export const sayVerbs = list(`
  say state note add list chant honor honour salute lobby stress emphasize emphasise underline underscore highlight explain declare announce claim allege assert
  argue maintain insist contend affirm confirm deny reiterate repeat recall remark comment observe mention report write
  reply respond answer retort counter object protest complain warn caution predict forecast estimate suggest propose
  recommend acknowledge admit concede confess testify swear vow promise pledge threaten reveal disclose indicate
  stipulate specify clarify elaborate conclude opine quip joke lament muse tweet blog post signal hint imply boast brag
  describe portray characterize characterise dismiss reject refute rebut dispute condemn denounce decry slam blast criticize criticise
  praise welcome hail applaud laud blame accuse apologize apologise thank congratulate urge demand request ask
  summarize summarise chide quote cite proclaim pronounce profess voice
  show find project reveal note
  express convey echo rule reckon call label brand liken tout vouch attest
  articulate assail attribute aver avow beg bemoan berate beseech caricature castigate censure champion charge chastise clamor clamour
  commend compliment concur confide contradict counsel credit cry debunk declaim deplore depict demur deride detail disavow disparage
  divulge downplay dub enquire enthuse enumerate exaggerate exclaim excoriate exhort expound extol fault foretell fume gloat grill gripe grumble gush
  implore inquire insinuate instruct insult interject intimate invoke jest lambast lambaste lampoon lecture malign moan mock mumble murmur mutter
  narrate omit outline overstate parrot peg phrase plead ponder posit postulate preach prophesy protest publicize publicise question quiz rail rant
  reaffirm reason reassert rebuff rebuke recite recount reject relate relay reminisce renounce reprimand reproach
  restate retell ridicule roar salute scoff scold scream shout shriek sigh smear sneer speculate
  stammer taunt tease theorize theorise thunder trumpet trivialize trumpet understate utter vilify volunteer whine whisper yell
  term rejoin riposte recap retract recant backtrack adduce allude ascribe hypothesise hypothesize expostulate chronicle remonstrate carp
  pontificate philosophise philosophize moralise moralize splutter
  point_out set_out spell_out lay_out sum_up go_on call_for call_on speak_of talk_about
`);

/** Verbs of saying that name a listener first. */
export const tellVerbs = list('tell inform notify assure reassure remind brief convince persuade advise alert');

export const beliefVerbs = list(`
  believe think feel consider doubt suspect assume suppose know realise realize understand fear worry view regard expect agree discuss debate talk reflect cheer boo picture contrast compare identify vote
  abhor accept admire adore anticipate appreciate approve await back bet care cherish comprehend condone conjecture contemplate covet crave deem despise
  detest disapprove discern discover dislike distrust dread endorse enjoy envisage envision envy fancy favor favour foresee forget forgive
  guess hate imagine infer intuit judge learn like loathe love marvel misjudge mistrust misunderstand oppose overestimate perceive prefer presume
  recognize recognise regret relish remember resent respect rue sense support surmise sympathize sympathise tolerate treasure trust underestimate
  value wonder worship mourn overlook disagree notice hear credit
`);

export const intentionVerbs = list(`
  want plan intend aim hope wish seek aspire long yearn strive desire refuse decline opt choose try attempt endeavor endeavour struggle
  offer volunteer commit vie
`);

/** They take a that-clause or an infinitive and report no words: what they tell is an act or a fact. */
export const actVerbs = list(`
  decide resolve ensure guarantee mean require cause prove demonstrate happen ensue follow
  arrange order instruct oblige allow enable help make see check verify establish determine provide
`);
