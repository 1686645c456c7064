import { list, phrases, tag } from '../profile';
import { Tag } from '../tags';
import { actVerbs, beliefVerbs, formsOf, intentionVerbs, sayVerbs, tellVerbs } from './verbs';
import { englishWordings } from './wordings';

/** Roles whose plural is as well what somebody does: heads, coaches. */
const alsoVerbs = new Set(
  list(
    'head chair whip anchor pilot captain host champion author partner judge tutor mentor nurse broker coach guard marshal referee scout star rival picket ally boss chief',
  ),
);

/** The plurals of roles that no list has: advocates, backers. */
function pluralsOfRoles(words: ReadonlyMap<string, number>): string[] {
  const plurals: string[] = [];
  for (const [word, tags] of words) {
    if (tags !== (Tag.Role | Tag.Noun) || word.endsWith('s') || alsoVerbs.has(word)) continue;
    const plural = /(?:man|woman)$/u.test(word) ? word.replace(/an$/u, 'en') : formsOf(word).third;
    if (!words.has(plural)) plurals.push(plural);
  }
  return plurals;
}

function listedWords(): Map<string, number> {
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
    republican democrat congressmember vice-president co-founder harbourmaster harbormaster skipper user
    lady gentleman deckhand sailor mariner docker stevedore bosun purser steward stewardess conductor signaller signalman machinist mechanic welder
    plumber electrician carpenter joiner builder bricklayer roofer plasterer decorator labourer laborer foreman miner fisherman trawlerman crofter
    grower rancher vintner winemaker brewer baker butcher grocer greengrocer florist hairdresser barber waiter waitress barman barmaid bartender chef
    caterer publican landlord landlady tenant homeowner householder hotelier receptionist cleaner caretaker janitor porter courier postman
    postwoman milkman trucker lorry-driver cabbie chauffeur motorist cyclist pedestrian passenger commuter rider jockey boxer wrestler swimmer runner
    athlete gymnast sprinter golfer footballer cricketer batsman batter bowler midfielder defender winger captain referee umpire linesman teammate
    selector chaplain vicar curate rector deacon dean canon nun monk friar abbot abbess cardinal archdeacon preacher minister-designate midwife
    paramedic medic pharmacist dentist optician physiotherapist therapist counsellor psychiatrist paediatrician pediatrician cardiologist oncologist
    neurologist radiologist virologist immunologist bacteriologist microbiologist pathologist toxicologist geneticist ecologist botanist zoologist
    ornithologist entomologist geologist volcanologist seismologist glaciologist oceanographer hydrologist climatologist astronomer astronaut
    mathematician statistician linguist philosopher sociologist anthropologist archaeologist archeologist palaeontologist paleontologist physiologist
    criminologist demographer geographer cartographer lexicographer academic lecturer scholar postdoc postgraduate undergraduate graduate
    headmistress principal provost chancellor-elect vice-chancellor registrar librarian archivist curator conservator restorer collector dealer
    auctioneer gallerist novelist poet playwright dramatist screenwriter biographer memoirist essayist columnist blogger vlogger youtuber influencer
    podcaster broadcaster presenter newsreader anchor anchorwoman anchorman photographer cameraman filmmaker film-maker showrunner
    choreographer dancer ballerina composer lyricist librettist songwriter rapper guitarist drummer pianist violinist cellist organist bassist
    saxophonist trumpeter soprano tenor baritone comedian comic magician illustrator cartoonist animator sculptor painter potter designer milliner
    tailor seamstress weaver blacksmith jeweller jeweler watchmaker cabinetmaker luthier piano-tuner carver gamekeeper gardener forester ranger
    lumberjack lifeguard coxswain winchman coastguardsman dispatcher controller planner surveyor valuer accountant auditor bookkeeper actuary
    banker financier broker trader investor shareholder entrepreneur businessman businesswoman industrialist tycoon magnate retailer wholesaler
    salesman saleswoman saleswoman shop-assistant cashier clerk typist secretary-general treasurer bursar chief-executive chief-of-staff whip
    backbencher frontbencher mp msp mep congressman-elect assemblyman assemblywoman alderman selectman councilman councilwoman burgomaster
    statesman peer baron baroness earl viscount countess duke duchess monarch emperor empress sultan sheikh emir regent premier-elect
    barrister solicitor advocate notary magistrate justice juror bailiff coroner ombudsman arbitrator litigant claimant complainant appellant
    respondent inmate prisoner detainee parolee fugitive intruder burglar robber gunman shooter attacker assailant kidnapper
    hacker whistleblower whistle-blower informant informer infiltrator agent operative marshal deputy-sheriff patrolman trooper gendarme cop policeman
    policewoman fireman firewoman soldier private corporal brigadier marine airman guardsman gunner sapper veteran conscript reservist militant
    rebel insurgent guerrilla warlord peacekeeper hostage refugee migrant asylum-seeker immigrant emigrant pilgrim tourist visitor traveller
    traveler hiker climber mountaineer camper angler hunter shooter birdwatcher shopper customer client buyer seller consumer bidder user subscriber viewer
    listener reader voter taxpayer ratepayer constituent protester protestor demonstrator marcher striker picket unionist organiser-in-chief
    environmentalist conservationist ecologist feminist pacifist humanitarian benefactor donor philanthropist trustee patron
    grandmother grandfather grandparent granddaughter grandson great-grandmother great-grandfather stepmother stepfather stepson stepdaughter
    aunt uncle niece nephew cousin sibling widow widower fiance fiancé fiancee fiancée girlfriend boyfriend spouse parent guardian carer
    caregiver babysitter nanny au-pair godmother godfather orphan toddler teenager teen adolescent youngster pensioner retiree octogenarian
    nonagenarian centenarian neighbour-in-law friend colleague classmate schoolmate flatmate roommate housemate roommate workmate ally rival opponent
    predecessor successor apprentice trainee intern protege protégé mentor tutor instructor invigilator examiner assessor reviewer pollster
    forecaster futurologist technologist technician programmer coder developer administrator moderator webmaster lab-technician astrophysicist
    biochemist neuroscientist bioethicist ethicist theologian political-scientist strategist-in-chief speechwriter lobbyist publicist
    communications-director spin-doctor go-between interlocutor intermediary interpreter translator bouncer doorman concierge
    watchman security-guard gatekeeper undertaker gravedigger embalmer`,
  );
  tag(
    words,
    Tag.Organisation | Tag.Noun,
    `government ministry department administration presidency parliament senate congress cabinet council
    committee commission court police army military navy company firm corporation group bank union federation association party campaign
    agency bureau office organization organisation institute university school hospital board authority service institution
    foundation club team newspaper magazine broadcaster station outlet website network embassy consulate prosecution
    tribunal regulator watchdog opposition coalition alliance state republic city municipality kremlin side delegation
    crown inquest theatre theater orchestra festival gallery brewery distillery bakery supermarket chain retailer wholesaler distributor supplier producer
    maker carmaker chipmaker drugmaker shipbuilder shipyard contractor developer landlord insurer lender broker brokerage startup start-up consultancy
    think-tank thinktank pressure-group quango trust cooperative co-operative collective conglomerate subsidiary utility provider telecoms publisher
    label studio consortium syndicate federation confederation league secretariat directorate constabulary precinct squad taskforce
    brigade battalion garrison militia junta regime politburo legislature assembly chamber caucus faction diocese parish archdiocese vatican
    synod mosque synagogue college faculty academy kindergarten nursery borough county province district prefecture governorate treasury
    mint customs exchequer home-office foundation observatory laboratory lab mission taskforce branch chapter guild order society
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
    delegates ambassadors aides members officers staff crew management shareholders homeowners tenants landlords passengers commuters customers
    shoppers clients consumers subscribers readers listeners viewers taxpayers ratepayers motorists cyclists pedestrians tourists visitors travellers
    travelers hikers climbers neighbours locals islanders townspeople citizens inhabitants pensioners teenagers youngsters grandparents carers
    caregivers guardians siblings brothers sisters sons daughters cousins friends colleagues classmates teammates coaches athletes
    nurses midwives paramedics medics pharmacists surgeons physicians gps psychologists epidemiologists virologists biologists physicists chemists
    ecologists geologists engineers technicians programmers developers astronomers meteorologists forecasters academics lecturers professors
    historians archaeologists statisticians conservationists environmentalists barristers solicitors magistrates jurors coroners
    detectives constables sergeants councillors councilors mps peers ministers-designate backbenchers frontbenchers governors mayors
    commissioners mediators observers monitors inspectors auditors accountants bankers brokers executives directors managers bosses owners
    founders entrepreneurs retailers wholesalers suppliers distributors manufacturers producers makers growers fishermen miners builders contractors
    operators insurers lenders regulators watchdogs charities churches clubs agencies ministries councils governments courts hospitals universities
    schools colleges shopkeepers publicans hoteliers restaurateurs bakers brewers winemakers organisers artists musicians actors dancers singers
    writers novelists poets critics reviewers curators collectors filmmakers producers journalists reporters editors photographers
    broadcasters pundits pilots sailors crews captains skippers dockers truckers couriers cleaners cooks chefs waiters
    volunteers donors trustees refugees migrants prisoners inmates detainees hostages insurgents militants guerrillas peacekeepers veterans
    reservists conscripts hackers whistleblowers informants plaintiffs defendants complainants claimants`,
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
    `support supports back backs vote votes voice voices signal signals contrast picture pictures debate debates cheer cheers state states attempt attempts try struggle struggles question questions request requests demand demands blame detail details credit charge charges protest protests post posts show shows answer answers call calls cry cries scream screams shout shouts sigh sighs lecture lectures joke jokes object objects project projects note notes praise hail blast pledge pledges promise promises vow vows estimate estimates forecast forecasts comment comments remark remarks repeat quote quotes read blog blogs tweet tweets label labels brand brands hint hints boast boasts count slam welcome whisper whispers roar jest grill rant rants stress find rule rules sign signs lobby salute chant chants taunt fault ponder hope hopes plan plans wish wishes aim aims desire doubt doubts fear fears worry worries guess trust respect value care bet judge accept offer offers rail rails contest contests counsel counter counters reason reasons phrase phrases peg pegs relay relays outline outlines
     muse muses moan moans murmur murmurs gripe gripes grumble grumbles rebuff rebuffs rebuke rebukes reprimand reprimands smear smears sneer sneers tease
     teases thunder trumpet trumpets volunteer volunteers whine whines yell yells caution cautions caricature censure champion champions echo echoes
     lament laments mock mutter mutters challenge challenges sense view views regard regards envy dread regret regrets picture notice notices wonder wonders
     treasure treasures worship honour honours honor honors counselled contrast parrot parrots protest insult insults scold theory command commands
     address addresses exhort express convey study studies survey surveys experience experiences model models benefit benefits address tip tips claim-check
     rail rails term terms note notes reason reasons whisper whispers joke jokes boast boasts forecast forecasts estimate estimates
     clamour clamor retort retorts retreat denial signal stress cast discount discounts report-back table tables second seconds air airs level levels
     update updates ruling rulings find finds object`,
  );
  tag(
    words,
    Tag.Honorific,
    'reps sens govs gens profs messrs mses cllrs cllr capt sen rep gov gen col lt sgt cpl maj cmdr adm rev hon pres supt insp cpt mr mrs ms miss dr sir dame lord lady prof mr. mrs. ms. dr. prof. st',
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
    `former late outgoing incoming acting interim senior junior top fellow longtime long-time onetime one-time
     presumptive embattled disgraced retired ousted re-elected presidential vice-presidential gubernatorial mayoral senatorial
     congressional ministerial parliamentary municipal federal royal current previous prospective potential likely eventual rival influential prominent
     leading high-ranking top-ranking low-ranking anti-war pro-choice pro-life left-wing right-wing far-right far-left hard-line moderate centrist
     populist billionaire millionaire unnamed self-described self-styled celebrity star`,
  );
  tag(
    words,
    Tag.None,
    'clear sure certain glad aware afraid happy sorry confident hopeful likely unlikely possible impossible true evident obvious good bad important essential vital crucial right wrong fair',
  );
  tag(
    words,
    Tag.Role | Tag.Noun,
    `person individual speaker front-runner frontrunner hopeful contender challenger incumbent standard-bearer mogul heir heiress socialite
     homemaker housewife househusband breadwinner newcomer outsider underdog finalist runner-up medallist medalist champion winner loser recipient laureate
     co-chair co-chairman co-chairwoman co-owner co-director co-leader co-pilot co-defendant co-star ex-president ex-minister
     ex-mayor ex-husband ex-wife ex-partner ex-soldier ex-officer superdelegate elector caucus-goer churchgoer partygoer filmgoer
     concertgoer theatregoer festivalgoer holidaymaker policymaker peacemaker fundraiser backer booster
     detractor admirer follower believer skeptic sceptic dissident reformer loyalist hardliner unionist pundit commentator`,
  );
  words.set('that', Tag.Complementiser | Tag.Determiner | Tag.Subordinator);
  return words;
}

const listed = listedWords();

/** Groups of people that are told by no list but the one of roles. */
export const groupsOfRoles: readonly string[] = pluralsOfRoles(listed);

/** Tags of the English words that the analysis knows. */
export const englishWords = (): Map<string, number> =>
  new Map([...groupsOfRoles.map((word) => [word, Tag.Group | Tag.Noun] as const), ...listed]);

export const englishPhrases = [
  ...englishWordings,
  ...phrases(
    Tag.Evidential | Tag.Adverb,
    'unconfirmed reports\nunconfirmed reports of\nunverified reports\nunverified reports of\nrumours of\nrumors of\nhas it that\nhad it that\nis rumored to\nis rumoured to\nis said to\nare said to\nwas said to\nwere said to\nis alleged to\nare alleged to\nwas alleged to\nis reported to\nare reported to\nit is understood\nhave it that\nis being said to\nare rumored to\nare rumoured to\nwas rumoured to\nwere rumoured to\nwas rumored to\nwere rumored to\nwas reported to have\nwere reported to have\nis claimed to\nare claimed to\nwas claimed to\nwere claimed to\nby all accounts\nby some accounts\nby most accounts\nso the story goes\nas rumour has it\nrumour has it\nrumor has it\nword has it\nlegend has it\nthe story goes',
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
     brought to attention
     rules out
     ruled out
     rule out
     hits out
     hit out
     speaks out
     spoke out
     hinted at
     hints at
     alluded to
     alludes to
     played down
     plays down
     play down
     talked up
     talks up
     talked down
     set out
     sets out
     laid out
     lays out
     went on to say
     put it
     puts it
     chimed in
     chimes in
     fired back
     fires back
     shot back
     shoots back
     sounded the alarm
     sounds the alarm
     raised the alarm
     took issue with
     takes issue with
     took aim at
     takes aim at
     gave assurances
     gives assurances
     let it be known
     lets it be known
     made known
     makes known
     made plain
     makes plain
     made it plain
     makes it plain
     put on record
     went on record
     is on record`,
  ),
  ...phrases(Tag.Say | Tag.Gerund, 'pointing out\ncalling for\ncalling on\nspelling out\nsumming up\nmaking clear'),
];
