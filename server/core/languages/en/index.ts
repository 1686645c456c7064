import { type LanguageProfile, list, type PrepositionalCue, type RoleClass } from '../profile';
import { Tag } from '../tags';
import { givenNames } from './people';
import { refineEnglish } from './refine';
import { toneOfEnglish } from './tone';
import { formsOf } from './verbs';
import { englishPhrases, englishWords, groupsOfRoles } from './words';

const nounEnding = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ism|ist|ists|tions|ments|ties|hood|dom|ure|cy)$/;
const adjectiveEnding = /(?:al|ous|ful|less|ive|ic|able|ible|ish|ary)$/;

function guess(lower: string): number {
  if (lower.length > 4 && lower.endsWith('ly')) return Tag.Adverb;
  if (lower.length > 4 && lower.endsWith('ing')) return Tag.Gerund | Tag.Noun;
  if (lower.length > 3 && lower.endsWith('ed')) return Tag.Finite | Tag.Participle;
  if (nounEnding.test(lower)) return Tag.Noun;
  if (adjectiveEnding.test(lower)) return Tag.None;
  if (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')) return Tag.Noun | Tag.Finite;
  return Tag.Noun;
}

const roles = new Map<string, RoleClass>([
  ...list('president king queen emperor monarch').map((w) => [w, 'head-of-state'] as const),
  ['head of state', 'head-of-state'],
  ...list('premier chancellor').map((w) => [w, 'head-of-government'] as const),
  ['prime minister', 'head-of-government'],
  ['head of government', 'head-of-government'],
  ...list('minister secretary').map((w) => [w, 'minister'] as const),
  ['secretary of state', 'minister'],
  ['foreign minister', 'minister'],
  ...list('leader head chief').map((w) => [w, 'leader'] as const),
  ...list('spokesman spokeswoman spokesperson').map((w) => [w, 'spokesperson'] as const),
]);

const months = new Map<string, number>();
for (const [i, month] of list('january february march april may june july august september october november december').entries())
  months.set(month, i + 1);
for (const [i, month] of list('jan feb mar apr may jun jul aug sep oct nov dec').entries()) months.set(month, i + 1);
months.set('sept', 9);

/** "he's", "they'll": a subject and its auxiliary. */
const contracted = new Set(list('i you he she it we they that there who what here this one somebody everybody nobody'));
const endings = new Set(list("'s 're 've 'll 'd 'm"));

const everyForm = (bases: string) =>
  new Set(
    list(bases).flatMap((base) => {
      const { third, past, participle, gerund } = formsOf(base);
      return [base, third, past, participle, gerund];
    }),
  );

const cue = (words: string): PrepositionalCue => ({ words: list(words), source: 'after' });

const ownWords = (preposition: string, nouns: string): PrepositionalCue[] =>
  list('his her their its my our').flatMap((whose) =>
    list(nouns).flatMap((noun) => [
      { words: [preposition, whose, noun], source: 'after' as const, possessor: 1 },
      { words: [preposition, whose, 'own', noun], source: 'after' as const, possessor: 1 },
    ]),
  );

const accounts =
  'account count admission estimate estimates reckoning telling calculation calculations assessment description definition logic';
const views = 'view opinion words telling judgment judgement estimation eyes account assessment reading version analysis';

/** English. */
export const english: LanguageProfile = {
  code: 'en',
  words: englishWords(),
  guess,
  phrases: englishPhrases,
  particles: new Set(list('out back up on again to down')),
  sayInTwo: null,
  agentMarkers: new Set(['by']),
  expletives: new Set(['it', 'there']),
  prepositionalCues: [
    cue('according to'),
    cue('in the words of'),
    cue('in the opinion of'),
    cue('in the view of'),
    cue('as reported by'),
    cue('as stated by'),
    cue('as told by'),
    { words: ['in'], source: 'after', heads: new Set(list('poll survey study census')) },
    cue('citing'),
    cue('quoting'),
    { words: ['per'], source: 'after', ambiguous: true },
    ...ownWords('by', accounts),
    ...ownWords('on', 'account admission telling'),
    ...ownWords('in', views),
    ...ownWords('to', 'mind knowledge'),
    { words: ['by'], source: 'after', heads: new Set(list(accounts)), owner: true },
    { words: ['in'], source: 'after', heads: new Set(list(views)), owner: true },
    cue('in the judgment of'),
    cue('in the judgement of'),
    cue('in the eyes of'),
    cue('in the estimation of'),
    cue('in the account of'),
    cue('by the account of'),
    cue('by the admission of'),
    cue('by the reckoning of'),
    cue('as described by'),
    cue('as noted by'),
    cue('as announced by'),
    cue('as confirmed by'),
    cue('as claimed by'),
    cue('as quoted by'),
  ],
  standards: new Set(
    list('plan plans schedule law laws rules rule custom tradition size age need needs weight height type taste protocol standards'),
  ),
  of: new Set(['of']),
  nounPrepositions: new Set(list('of for in at from with on to')),
  sides: new Set(['side']),
  grammar: { verb: 'medial', inverts: false, bareClause: 'beside', capitalNouns: false },
  noClause: everyForm(
    `describe portray characterize characterise dismiss reject refute rebut dispute condemn denounce decry slam blast criticize criticise praise
     welcome hail applaud laud blame accuse thank congratulate urge demand request call label brand liken tout rule vouch express voice convey
     assail attribute berate caricature castigate censure champion chastise commend compliment credit deplore depict deride disavow disparage dub
     excoriate exhort extol fault grill insult invoke lambast lambaste lampoon lecture malign mock peg quiz rebuff rebuke renounce reprimand
     reproach ridicule salute scold smear taunt tease vilify abhor admire adore back condone covet despise detest disapprove dislike endorse favor favour
     hate loathe oppose resent respect support tolerate value worship approve cherish crave`,
  ),
  noObject: everyForm(
    'say call write read report post tweet blog joke rule hold find project ask show respond cite answer label brand count tell vouch sign',
  ),
  namesIt: everyForm('call label brand dub term name nickname christen style describe'),
  saysThoughNegated: everyForm(
    'deny rule exclude dispute contest doubt conceal hide disguise object disagree mince mask dismiss reject refute contradict',
  ),
  bindsSelf: everyForm('promise pledge vow threaten swear volunteer undertake'),
  bodyPronouns: new Set(['it']),
  directs: new Set(list('ask urge tell warn advise remind request recall call').map((base) => formsOf(base).participle)),
  passiveLinks: ['to', 'of', 'as', 'for', 'over', 'about'],
  circumstances: new Set(list('in on at during after before since under with for if')),
  reflexives: new Set(list('himself herself itself themselves')),
  links: new Set(list('as so like')),
  pointers: new Set(),
  authors: new Set(['from']),
  definite: new Set(list('the that this')),
  indefinite: new Set(list('a an')),
  numbers: new Set(
    list(`one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions
      billion half`),
  ),
  abbreviations: new Set(
    list(`reps sens govs gens profs messrs cllrs mr mrs ms dr prof sen rep gov gen col maj capt lt sgt cmdr adm rev hon st jr sr inc ltd co corp dept univ assn bros
      vs etc eg ie approx no nos vol fig al est jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
      ave blvd rd ft mt e.g i.e a.m p.m u.s u.k u.n d.c ph.d b.a m.a`),
  ),
  openers: new Set(
    list(`the a an he she they we i it this that these those in on at for from by with after before during but and or so
      if when while as his her their its our there here however meanwhile also to since now then both what who`),
  ),
  roles,
  months,
  weekdays: new Set(list('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun')),
  furniture: {
    // No flag i: it would let \p{Lu} match small letters too.
    byline:
      /^(?:EXCLUSIVE|Exclusive|SPECIAL REPORT|ANALYSIS|Analysis|COMMENT|REPORT)[:,]? (?:by|By|BY|from|From) \p{Lu}|^[Bb]y (?:the|our) (?:[\p{L}-]+ ){0,3}(?:staff|reporters?|correspondents?|desk|team|writers?|editors?|critics?|newsroom|agenc(?:y|ies))\b|^(?:[Bb]y|BY|(?:[Ww]ritten|[Ss]tory|[Tt]ext|[Ww]ords|[Ii]nterviews?|[Rr]eporting) by)\s+(?:the\s+|our\s+)?\p{Lu}/u,
    sourceLine: /^(?:sources?|via|agency)\s*[:：]\s*\S/iu,
    // A heading: short, and in most languages with a name behind it.
    about:
      /^(?:[Aa]bout|ABOUT) (?:[Uu]s\b|[Tt]he\b|\p{Lu})|^(?:[Nn]otes? to [Ee]ditors?|[Ff]or (?:further|more) information|[Mm]edia (?:[Ee]nquiries|[Ii]nquiries|[Cc]ontacts?))\b/u,
    boilerplate: [
      /^(?:©|\(c\)\s|copyright\b)/iu,
      /\ball rights reserved\b/iu,
      // A caption tells who took the picture: "The bridge at noon (Picture: Northwire)".
      /\((?:photo|photograph|picture|pic|image|file photo|file image|file|video|graphic|illustration|map|chart|credit|source|screenshot)s?(?: credit| courtesy)?\s?(?:[:/©]|by\b|courtesy\b)[^()]{1,60}\)\.?$/iu,
      // "The bridge at noon. Photograph: Ada Brint/Northwire"
      /[.!?)”"’]\s(?:photo|photograph|photography|picture|pic|image|video|illustration|graphic|composite)s?(?: credit)?\s?(?:[:©]|by\b)[^.!?]{2,70}\.?$/iu,
      /\b(?:this|the) (?:article|story|piece|page|column|information|content|material|guide)\b.{0,40}\b(?:for information (?:purposes )?only|for (?:general|informational|educational|guidance) (?:information|purposes)|no substitute for|not (?:a substitute|intended|meant|medical advice|financial advice|investment advice|legal advice)|does not constitute|should not be (?:taken|relied|construed))\b/iu,
      /\b(?:a|one) (?:version|shorter version|longer version|form) of this (?:article|story|piece|column|review|essay|report)\b/iu,
      /^(?:get|receive|have|want|subscribe to|join) (?:the |our |your |all )?.{0,60}\b(?:newsletters?|in your inbox|to your inbox|straight to your|delivered (?:daily|weekly|to))\b/iu,
      /^(?:photo|photograph|picture|image|pic|caption|illustration|graphic|map|chart)s?(?: above| below)?\s?:/iu,
      /\b(?:this|the following) (?:article|story|piece|interview|column|post|essay|text|excerpt|extract|edition|live ?blog|page)\b.{0,30}\b(?:is|was|were|has been|may be|can be|will be|first|originally|also|appears|appeared|contains)\b.{0,30}\b(?:published|republished|reprinted|reproduced|licensed|licence|license|translated|syndicated|adapted|produced|corrected|updated|amended|appeared|appears|edited|excerpted|affiliate|funded|supported|closed|available)\b/iu,
      /\b(?:published|republished|licensed|available) under (?:a|an|the) .{0,30}\b(?:licence|license)\b|\bcreative commons\b/iu,
      /^all times\b.{0,40}\b(?:local|gmt|utc|bst|[a-z]?[ecmp][sd]?t|cest)\b|^times? (?:are )?(?:in|given in) (?:gmt|utc|bst|[ecmp][sd]?t|cest?|local time)\b/iu,
      /^(?:refresh (?:this|the) page|follow (?:our|the|all the) live|scroll down|this (?:live ?blog|page) (?:is|will|has)|live (?:updates|blog|coverage)\s*[:|]|stay with us|(?:and )?(?:that's|that’s|that is|that will be) (?:it|all|everything) (?:from|for)\b|we (?:are|'re) (?:now )?(?:closing|wrapping up|pausing) (?:this|our) )/iu,
      // Where and when to see it: "At the Old Rep, Leeds, until 14 December; tickets £18".
      /^(?:at|until|till|to|from|in cinemas|in theaters|opens|runs?|now (?:showing|playing|streaming)|showing|streaming|playing)\b.{0,110}\b(?:tickets?|until|till|box office|booking|running time|certificate|cert|in cinemas|streaming)\b[^.!?]{0,80}$/iu,
      /^(?:running time|run time|box office|tickets?(?: from)?|certificate|cert|rated|rating|starring|directed by|director|cast|venue|where|when|price|duration|publisher|isbn)\s?:\s?\S/iu,
      /^(?:photo|photos|photograph|photography|image|picture|pictured|file photo|photograph|credit|photo credit|video)\b\s*(?:by\b|credit|courtesy|[:©/])/iu,
      /\bcomments?\b(?!.{0,200}\b(?:said|told|asked)\b).{0,200}\b(?:are|is|be|not|been|get|gets) (?:\p{L}+ ){0,3}(?:approved|moderated|published|removed|deleted|tolerated)\b/iu,
      /^(?:read (?:also|more|next)|see also|more on this|also read|don't miss)\b/iu,
      /\b(?:got a story|do you know more|contact our (?:reporters|newsroom)|email (?:us|the newsroom|our newsroom))\b/iu,
      /^related(?: articles?| stories| news)?\s*(?:[:>|]|$)/iu,
      /(?:^|[.!?:]\s+)(?:please )?(?:subscribe|sign up|follow us|click here|download (?:our|the) app)\b/iu,
      /\b(?:our|free|daily|weekly|e-?mail) newsletters?\b|\bnewsletter\s*$/iu,
      /\b(?:uses?|accept|our|these) cookies\b|\bcookie (?:policy|settings|notice)\b/iu,
      /\b(?:our|the|site's) (?:terms of (?:use|service)|privacy policy)\b|^(?:terms of (?:use|service)|privacy policy)\b/iu,
      /^\(?(?:additional )?(?:reporting|editing|writing) by\b|^contribut(?:ing|ors?)(?: reporting)?\s?(?::|by\b)|^.{3,80}\bcontributed (?:reporting|to this (?:report|story|article))\b/iu,
      /^(?:for immediate release\b|(?:media |press )?contacts?(?:\s*:|\s+us\b|\s*$)|(?:media|press) contact\b|notes? to editors\b)/iu,
      /\bforward-looking statements\b/iu,
      /\bcomments? (?:is|are|have been) (?:now )?closed\b/iu,
      /^(?:(?:advertisement|sponsored(?: content| post)?)\s*(?:[:>|]|$)|share this|print this|email this|tags?\s*:|filed under|this (?:article|story) (?:was|has been) (?:originally )?(?:published|updated|corrected))/iu,
    ],
    stampWords: new Set(
      list(
        'for immediate release embargoed embargo until under not last update updated published posted modified date on at am pm gmt utc est edt cet cest local time by edited created',
      ),
    ),
  },
  fragments: true,
  toneOf: toneOfEnglish,
  opinionWords: new Set(
    list(`thankfully shameful disgraceful hopefully deserve deserves alas regrettably lamentably mercifully sadly luckily frankly honestly deplorable
        despicable contemptible scandalous outrageous preposterous ludicrous laughable farcical risible indefensible inexcusable unforgivable
        unconscionable reprehensible lamentable woeful pitiful abysmal atrocious appalling dreadful ghastly sublime exquisite superb magnificent
        masterly masterful mesmerising mesmerizing captivating enthralling spellbinding riveting delightful enchanting ravishing gorgeous
        breathtaking stupendous unmissable clunky overlong mawkish turgid plodding ponderous lacklustre lackluster uninspired hackneyed
        insufferable unbearable tedious witless leaden overwrought underwhelming nonsensical idiotic asinine boneheaded wrongheaded
        wrong-headed misguided short-sighted shortsighted foolhardy craven cowardly spineless ought`),
  ),
  opinion:
    /^(?:["“‘']?let(?:'s|’s| us) (?:be|call|not|face|hope|remember|stop|start|admit|have|hear|see)\b|it is (?:high |about )?time (?:to|for|that)\b|there is (?:no|little) (?:excuse|reason|need|shame)\b|(?:no one|nobody) should\b|one can only\b|make no mistake\b|(?:what|such) an? (?:pity|shame|disgrace|waste)\b|shame on\b|enough is enough\b|so much for\b|as if\b)|\b(?:should|must|need to|needs to|would do well to) (?:think again|be ashamed|hang (?:his|her|their) heads?|do better|be (?:welcomed|applauded|commended|scrapped|abandoned)|know better|come clean|grow up|listen)\b|\b(?:the|one of the) (?:most|least|best|worst|finest|\p{L}{3,12}est) .{0,60}\bI(?:'ve|’ve| have)\b|\bit is (?:hard|difficult|impossible|tempting|easy) (?:to|not to) (?:imagine|think of|conceive|picture|overstate|avoid the|believe|fault|resist|recall a|disagree|escape)\b|\bnothing of the (?:kind|sort)\b|\bis not an? \p{L}+,? but an? \p{L}+|\ban? (?:[\p{L}-]+,? ){0,4}(?:marvel|gem|triumph|delight|joy|mess|bore|slog|treat|feast|masterpiece|disaster|turkey|dud|romp|hoot|disgrace|scandal|farce|shambles|travesty|mockery|tragedy|outrage|insult|con|sham) of an? \p{L}+|\bcould (?:go|be cut|have been cut|lose) (?:altogether|entirely)\b|\b(?:I|we)(?:['’](?:ve|d|m|re|ll))? (?:(?:just|also|still|only|really|simply|do|don['’]t|certainly|always|all|both|now|will|would|then|are|am) )*(?:have to|got to|have got to|going to have to|need|ought to|hope|wish|prefer|think|guess|suppose|suspect|doubt|like to|love to|want to (?:say|see|make sure|thank|know|live)|want (?:a|an|every|everyone|our|my|you))\b(?!.*\d)|\b(?:I|we|us|our|my)\b[^\d]{0,120}\b(?:should|must|ought to|has to|need to|needs to)\b(?! have)[^\d]*$|\b(?:seems?|seemed|feels?|felt|looks?|looked|appears?|appeared|sounds?) (?:to (?:me|us)|as if|as though)\b|(?:^|[,;] |\band |\bbut )(?:to|for) me\b(?! (?:to|and)\b)|\b(?:in|to) my (?:view|opinion|book|eyes|mind|judgement|judgment|experience)\b|\bif you ask me\b|\bfor my (?:money|taste|part)\b/iu,
  contentNouns: new Map([
    ...list(`claim claims allegation allegations accusation accusations assertion assertions suggestion suggestions rumour rumours rumor rumors
      speculation report reports complaint complaints criticism criticisms warning warnings tribute tributes mention congratulations praise statement statements argument arguments
      insistence denial denials admission confession declaration acknowledgement acknowledgment testimony prediction predictions forecast forecasts
      assurance assurances remark remarks comment comments message claim contention assessment conclusion finding findings recommendation
      call calls condemnation denunciation critique rebuke endorsement endorsements rejection dismissal characterization characterisation
      description depiction portrayal explanation clarification plea pleas reminder reminders tirade rant diatribe pronouncement pronouncements
      proclamation revelation revelations disclosure disclosures apology apologies quip quips rebuttal retort riposte taunt taunts observation
      observations declarations confirmation advocacy refrain mantra slogan motto pitch acknowledgments defence defense`).map(
      (w) => [w, 'assertion'] as const,
    ),
    ...list(`belief beliefs view views opinion opinions idea ideas notion conviction fear fears concern concerns doubt doubts feeling feelings sense
      suspicion suspicions perception perceptions impression hope hopes expectation expectations worry worries anger frustration disappointment
      support opposition skepticism scepticism confidence optimism pessimism enthusiasm disdain contempt admiration regret question questions debate
      interest understanding knowledge memory memories outrage disagreement agreement dissatisfaction satisfaction appreciation advocacy thoughts
      love hatred distaste dislike respect sympathy fury animosity resentment preference tolerance loyalty devotion fondness consensus uncertainty
      anxiety unease indignation affection loathing antipathy aversion fascination obsession unhappiness displeasure curiosity bewilderment
      stance position attitude assumption assumptions realization judgment reservations trust distrust faith`).map(
      (w) => [w, 'belief'] as const,
    ),
    ...list(`plan plans promise promises pledge pledges vow vows threat threats desire intention intentions wish wishes willingness effort efforts
      attempt attempts proposal proposals offer offers demand demands request requests push bid refusal determination commitment ambition ambitions
      drive crusade hunger thirst resolve yearning longing urge strategy
      decision goal aim eagerness readiness reluctance appeal appeals quest`).map((w) => [w, 'intention'] as const),
  ]),
  moods: new Map([
    ...list(`confident sure certain convinced aware unaware afraid fearful hopeful optimistic pessimistic sceptical skeptical doubtful worried concerned
      anxious nervous alarmed frightened scared glad happy pleased delighted thrilled proud sorry sad angry furious upset outraged disappointed
      frustrated disillusioned surprised shocked stunned amazed astonished grateful thankful satisfied dissatisfied unhappy uneasy uncomfortable
      critical dismissive supportive opposed averse sympathetic hostile wary suspicious mindful ashamed embarrassed jealous envious fond tired
      weary sick impressed excited enthusiastic passionate curious puzzled baffled confused undecided divided split adamant unsure uncertain
      interested bullish bearish cautious indifferent conscious fed-up unconvinced apprehensive resentful bitter relieved dismayed
      disgusted offended appalled heartened encouraged keen thought believed seen viewed considered perceived regarded expected known`).map(
      (w) => [w, 'belief'] as const,
    ),
    ...list(`willing unwilling eager reluctant ready determined prepared keen intent hesitant committed loath desperate hellbent poised set inclined
      open content`).map((w) => [w, 'intention'] as const),
  ]),
  contentLinks: new Set(
    list('of about on over for against with at by as toward towards whether in from regarding concerning into how why'),
  ),
  chains: everyForm(
    'try go seek continue begin start decline refuse fail manage struggle attempt work move hasten rush hope want plan wish intend need agree offer',
  ),
  givesVoice: everyForm(
    'pay issue release make give voice express deliver send raise offer repeat renew reiterate publish post write sign hold',
  ),
  degrees: new Set(list('so far less more most too as quite rather very deeply')),
  alsoDone: everyForm(
    'find concede show reveal hold see report project signal list note answer challenge learn discover hear charge feel know understand judge accept',
  ),
  speaksOf: new Set(['about']),
  bareGenitives: true,
  otherOffice: new Set(list('shadow deputy vice opposition acting junior rival assistant associate')),
  postposed: new Set(
    list(`familiar close briefed involved knowledgeable aware authorised authorized connected linked opposed loyal sympathetic responsible present based
      critical supportive privy allied aligned affiliated opposed resident active`),
  ),
  toldBy: new Set(list('reported projected tweeted cited')),
  expresses: everyForm('express voice convey profess'),
  wishesFor: new Set(['for']),
  whose: new Set(list('whose that')),
  topics: new Set(list('about on over for against toward towards regarding concerning at with')),
  viewOf: new Set(['for', 'to']),
  asks: everyForm('ask question wonder inquire enquire query'),
  genders: new Map([
    ...list(`he him his himself mr sir lord father son brother husband man boy king prince spokesman chairman congressman councilman actor
      priest imam rabbi monk policeman fireman businessman uncle grandfather widower`).map((w) => [w, 'm'] as const),
    ...list(`she her hers herself mrs ms miss dame lady mother daughter sister wife woman girl queen princess spokeswoman chairwoman
      congresswoman councilwoman actress nun policewoman businesswoman aunt grandmother widow`).map((w) => [w, 'f'] as const),
    ...givenNames,
  ]),
  anybody: new Set(list('person individual year-old man woman boy girl teenager pensioner father mother')),
  crowds: new Set([
    ...groupsOfRoles,
    ...list(`witnesses residents neighbours neighbors villagers locals employees workers staff analysts experts economists diplomats observers scholars
      officials researchers scientists fans users customers passengers bystanders eyewitnesses colleagues friends relatives insiders veterans activists
      protesters campaigners lawyers doctors nurses parents students traders investors viewers voters supporters opponents drivers shopkeepers
      members officers studies work research evidence deckhands sailors tourists visitors shoppers locals onlookers passers-by commuters motorists tenants pensioners
      professionals specialists historians commentators forecasters survivors refugees soldiers rebels farmers teachers people men women`),
  ]),
  factions: new Set(
    list('opponents critics supporters detractors allies rivals backers foes enemies admirers sceptics skeptics followers adversaries'),
  ),
  owned: new Set(list('his her their its our my your')),
  refine: refineEnglish,
  cuts: (lower) => {
    const at = lower.indexOf("'");
    return at > 0 && contracted.has(lower.slice(0, at)) && endings.has(lower.slice(at)) ? [at] : [];
  },
  withheld:
    /\b(?:(?:on|under) (?:the )?condition of anonymity|not (?:to )?be(?:ing)? (?:named|identified|quoted)|(?:spoke|speaking|speak) anonymously|(?:would|did) not (?:give|want) (?:his|her|their) names?|declined to (?:be named|be identified|give (?:his|her|their) names?)|(?:request(?:ed|ing)|ask(?:ed|ing) for|insist(?:ed|ing) on|grant(?:ed)?|promised) anonymity|whose (?:names?|identit(?:y|ies)) (?:is|are|was|were|has|have|had|cannot|can|could|must|may|will|would)\b|(?:can|could)(?:not|n't) be (?:named|identified)|(?:remain|stay|speak) anonymous(?:ly)?|that (?:he|she|they) not be (?:named|identified|quoted)|(?:his|her|their) names? (?:not )?(?:be(?:ing)? )?(?:withheld|published|used|changed)|under a pseudonym|not (?:his|her|their) real names?|too (?:scared|afraid|frightened|nervous|worried|ashamed|embarrassed|shy) to (?:give|be (?:named|identified|quoted)|have (?:his|her|their) names?|reveal|share|use)|(?:refus|declin)(?:ed|ing) to (?:give|reveal|share|disclose) (?:his|her|their) (?:sur|last |full )?names?|who gave only (?:his|her|their) first names?)/iu,
  pronouns: new Map([
    ['he', 'person'],
    ['she', 'person'],
    ['his', 'person'],
    ['her', 'person'],
    ['him', 'person'],
    ['they', 'people'],
    ['we', 'first'],
    ['i', 'first'],
  ]),
};
