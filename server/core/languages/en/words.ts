import { phrases, tag } from '../profile';
import { Tag } from '../tags';
import { actVerbs, beliefVerbs, formsOf, intentionVerbs, sayVerbs, tellVerbs } from './verbs';

/** Tags of the English words that the analysis knows. */
export function englishWords(): Map<string, number> {
  const words = new Map<string, number>();
  tag(
    words,
    Tag.Determiner,
    'the a an this these those its their his her our my your some any no every each all both several many few most other another such',
  );
  tag(
    words,
    Tag.Preposition,
    `of in on at by for with from to into onto over under about against between among through during before after since until
     within without across along around behind beyond near per despite toward towards upon via amid amidst concerning regarding following
     including like unlike off out up down above below inside outside throughout as than`,
  );
  tag(words, Tag.Coordinator, 'and or but nor yet plus &');
  tag(words, Tag.Complementiser, 'that');
  tag(
    words,
    Tag.Subordinator,
    'because although though while whereas if whether unless until since when where who whom whose which why how what once so lest before after as than',
  );
  tag(words, Tag.Pronoun, 'him he she they we i you it who one everyone everybody nobody someone somebody');
  tag(words, Tag.Be | Tag.Finite, "is are was were be been being am isn't aren't wasn't weren't 's 're 'm");
  tag(words, Tag.Have | Tag.Finite, "has have had having hasn't haven't hadn't 've");
  tag(
    words,
    Tag.Modal | Tag.Finite,
    "will would can could may might must shall should do does did doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't  'll 'd",
  );
  tag(words, Tag.Negation | Tag.Adverb, 'not never neither hardly barely');
  tag(
    words,
    Tag.Adverb,
    `last next also again already always even ever just later meanwhile moreover however now often once only perhaps quite rather recently soon
     still then there therefore thus today together tomorrow tonight too very well yesterday further furthermore here instead nevertheless
     afterwards earlier ago almost indeed maybe apparently simply yet though first finally both either`,
  );
  tag(words, Tag.Evidential | Tag.Adverb, 'reportedly allegedly supposedly purportedly');
  tag(words, Tag.Infinitive, 'to');

  for (const [tags, verbs] of [
    [Tag.Say, sayVerbs],
    [Tag.Say | Tag.Tell, tellVerbs],
    [Tag.Belief, beliefVerbs],
    [Tag.Intention, intentionVerbs],
    [Tag.Act, actVerbs],
  ] as const)
    for (const verb of verbs) {
      const base = verb.split('_')[0]!;
      // A verb that speaks only together with its particle ("point out") is tagged through its phrase.
      if (base !== verb) continue;
      const forms = formsOf(base);
      tag(words, tags | Tag.Infinitive | Tag.Finite, [forms.base]);
      tag(words, tags | Tag.Finite, [forms.third, forms.past]);
      tag(words, tags | Tag.Participle, [forms.participle]);
      tag(words, tags | Tag.Gerund, [forms.gerund]);
    }
  tag(
    words,
    Tag.SayNoun | Tag.Noun,
    `statement report claim allegation assertion announcement declaration comment remark testimony account
    interview speech letter memo post tweet message press briefing conference communique communiqué warning promise pledge suggestion
    accusation document survey poll study article broadcast note finding findings statements reports claims allegations remarks comments
    polls studies documents paper papers dossier invoices records filings minutes transcripts emails e-mails letters memos diaries ledger register filing record accounts inquiry investigation audit estimate estimates forecast forecasts analysis research review surveys figures data statistics email e-mail bulletin dispatch release`,
  );
  tag(
    words,
    Tag.Attitude | Tag.Noun,
    `concern concerns regret hope hopes confidence satisfaction doubt doubts condolences
    condolence gratitude thanks anger outrage fear fears willingness readiness desire sympathy disappointment surprise optimism
    pessimism scepticism skepticism solidarity dissatisfaction alarm frustration dismay commitment appreciation admiration conviction
    objection objections sadness sorrow grief pride remorse unease displeasure
    concerned worried alarmed satisfied pleased disappointed outraged delighted worry worries indignation reservations apology apologies`,
  );
  tag(
    words,
    Tag.Role | Tag.Noun,
    `year-old year-olds headteacher headmaster president minister premier chancellor secretary spokesman spokeswoman spokesperson leader head chief chairman
    chairwoman chairperson chair director manager mayor governor senator congressman congresswoman lawmaker deputy ambassador envoy diplomat
    general colonel major captain commander officer sergeant lieutenant admiral judge prosecutor attorney lawyer counsel sheriff detective professor doctor
    researcher scientist analyst economist expert historian teacher coach player striker goalkeeper trainer author writer journalist reporter editor
    critic actor actress singer artist king queen prince princess pope bishop archbishop imam rabbi priest pastor ceo cfo founder owner
    executive official commissioner representative delegate candidate nominee councillor councilor counselor adviser advisor aide strategist
    activist campaigner organizer organiser victim witness resident neighbor neighbour farmer driver worker employee nurse
    survivor defendant suspect plaintiff mother father son daughter brother sister wife husband widow man woman boy girl student pupil
    inspector superintendent constable firefighter volunteer psychologist engineer architect biologist chemist physicist physician surgeon
    epidemiologist meteorologist negotiator mediator rapporteur co-author coordinator pilot fan supporter shopkeeper politician parliamentarian
    republican democrat congressmember vice-president co-founder harbourmaster harbormaster skipper user`,
  );
  tag(
    words,
    Tag.Organisation | Tag.Noun,
    `government ministry department administration presidency parliament senate congress cabinet council
    committee commission court police army military navy company firm corporation group bank union federation association party campaign
    agency bureau office organization organisation institute university school hospital board authority service institution
    foundation club team newspaper magazine broadcaster station outlet website network embassy consulate prosecution
    tribunal regulator watchdog opposition coalition alliance state republic city municipality kremlin side delegation
    exchange manufacturer airline operator ngo charity church defence defense coastguard clinic museum panel jury channel`,
  );
  tag(
    words,
    Tag.Group | Tag.Noun,
    `officials authorities ministers police prosecutors lawyers diplomats representatives spokespeople lawmakers senators
    democrats republicans leaders residents witnesses neighbours neighbors workers employees activists protesters campaigners researchers scientists experts
    analysts economists doctors teachers parents relatives families victims survivors soldiers troops commanders rebels separatists villagers
    investigators organizers organisers unions companies banks scholars politicians conservatives liberals socialists voters supporters opponents
    students women men farmers drivers fans players media newspapers firefighters rescuers inspectors judges traders investors users negotiators
    delegates ambassadors aides`,
  );
  tag(
    words,
    Tag.Vague,
    'sources source observers critics insiders people some many most others several rumours rumors commentators pundits onlookers anonymous unnamed half majority minority percent quarter quarters third thirds three-quarters two-thirds one-third',
  );
  // Verbs that are as often nouns.
  tag(
    words,
    Tag.Noun,
    'support supports back backs vote votes voice voices signal signals contrast picture pictures debate debates cheer cheers state states attempt attempts try struggle struggles question questions request requests demand demands blame detail details credit charge charges protest protests post posts show shows answer answers call calls cry cries scream screams shout shouts sigh sighs lecture lectures joke jokes object objects project projects note notes praise hail blast pledge pledges promise promises vow vows estimate estimates forecast forecasts comment comments remark remarks repeat quote quotes read blog blogs tweet tweets label labels brand brands hint hints boast boasts count slam welcome whisper whispers roar jest grill rant rants stress find rule rules sign signs lobby salute chant chants taunt fault ponder hope hopes plan plans wish wishes aim aims desire doubt doubts fear fears worry worries guess trust respect value care bet judge accept offer offers',
  );
  tag(
    words,
    Tag.Honorific,
    'cllr capt sen rep gov gen col lt sgt cpl maj cmdr adm rev hon pres supt insp cpt mr mrs ms miss dr sir dame lord lady prof mr. mrs. ms. dr. prof. st',
  );
  tag(
    words,
    Tag.Finite,
    `went came became began took gave got left sent met ran led won lost put set let rose fell grew kept brought built bought
    broke spent drew drove flew hit shot struck sat stood paid cost caught felt lay laid sought taught threw wore wins goes comes takes
    gives gets makes leaves meets runs leads loses sends lives starts ends remains becomes begins continues includes plans fights dies
     sank sang drank swam rang shrank sprang stuck swung clung flung hung dug spun wound bound found fought bought crept slept swept wept dealt knelt
     meant dreamt learnt burnt leapt bent lent bled bred fed fled sped shed split spread cut hurt quit shut bet burst cast upset beat bit hid slid bore
     tore swore froze stole woke wove chose rode strode wrote shook blew knew saw ate forgave did made said understood withstood overcame forgot spat
     held sold told heard stung sprung strung slew trod tore wrung drove undertook overtook withdrew withheld arose awoke`,
  );
  tag(
    words,
    Tag.Participle,
    'taken given gone come become begun left sent met won lost put set risen fallen grown kept brought built broken drawn driven shot struck paid caught laid done seen made held brought',
  );
  // Adjectives that take a that-clause and would pass for participles.
  tag(
    words,
    Tag.None,
    'clear sure certain glad aware afraid happy sorry confident hopeful likely unlikely possible impossible true evident obvious good bad important essential vital crucial right wrong fair',
  );
  words.set('that', Tag.Complementiser | Tag.Determiner | Tag.Subordinator);
  return words;
}

export const englishPhrases = [
  ...phrases(
    Tag.Evidential | Tag.Adverb,
    'has it that\nhad it that\nis rumored to\nis rumoured to\nis said to\nare said to\nwas said to\nwere said to\nis alleged to\nare alleged to\nwas alleged to\nis reported to\nare reported to\nit is understood',
  ),
  ...phrases(
    Tag.Role | Tag.Noun,
    `secretary of state
     head of state
     head of government
     prime minister
     foreign minister
     vice president
     attorney general
     secretary general
     chief of staff
     chief executive
     chief executive officer
     press secretary
     state department spokesman
     press officer
     managing director
     deputy prime minister
     deputy minister`,
  ),
  ...phrases(
    Tag.Say | Tag.Finite,
    `points out
     pointed out
     point out
     calls for
     called for
     call for
     calls on
     called on
     call on
     speaks of
     spoke of
     spells out
     spelled out
     sums up
     summed up
     drew attention to
     draws attention to
     makes clear
     made clear
     makes it clear
     made it clear
     lashed out
     weighed in
     hit back
     brought to attention`,
  ),
  ...phrases(Tag.Say | Tag.Gerund, 'pointing out\ncalling for\ncalling on\nspelling out\nsumming up\nmaking clear'),
];
