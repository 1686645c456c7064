import { list, type Phrase } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './verbs';

/** Past tense and participle of verbs that wordings begin with. */
const irregular: Readonly<Record<string, string>> = {
  take: 'took taken',
  make: 'made made',
  pay: 'paid paid',
  throw: 'threw thrown',
  speak: 'spoke spoken',
  tear: 'tore torn',
  sing: 'sang sung',
  come: 'came come',
  cast: 'cast cast',
  lay: 'laid laid',
  hit: 'hit hit',
  draw: 'drew drawn',
  give: 'gave given',
  go: 'went gone',
  bring: 'brought brought',
  put: 'put put',
  beat: 'beat beaten',
  fire: 'fired fired',
  hold: 'held held',
  shoot: 'shot shot',
};
/** First words that are nouns as well: "a push for". */
const nouns = new Set(list('campaign lobby push press protest object boast hint point clamor clamour touch talk'));
const doubled = new Set(['put', 'hit']);

/** Verbs with a noun or a particle that say something together, each with what stands before its object. */
const wordings = `
  take aim at|take issue with|take exception to|take a swipe at|take a shot at|take shots at|take a dig at|take a jab at|take umbrage at|take to task
  make the case for|make the case that|make a case for|make light of|make clear|make fun of|make an example of|make no secret of|make a pitch for
  pay tribute to|pay homage to|throw cold water on|throw doubt on|throw its weight behind|throw his weight behind|throw her weight behind
  speak out against|speak out on|speak in favour of|speak in favor of|speak highly of|tear into|sing the praises of|lay into|lay the blame on
  come out against|come out in favour of|come out in favor of|come out in support of|come out in opposition to|come out for
  cast doubt on|cast doubts on|cast aspersions on|pour scorn on|pour cold water on|heap praise on|heap scorn on|lavish praise on|pile praise on
  raise questions about|raise doubts about|raise concerns about|raise objections to|raise the question of|raise the issue of|raise the spectre of
  raise the specter of|raise the possibility of|raise the prospect of|call into question|bring up|draw a line between|draw a comparison between
  draw comparisons between|draw parallels between|draw a distinction between|draw a contrast between|draw contrasts with|draw a contrast with
  push back against|push back on|lash out at|lash out against|rail against|inveigh against|fulminate against|hit out at|hit back at|hit back against
  double down on|walk back|weigh in on|sound off on|sound off about|sound off against|expand on|touch on|dwell on|zero in on|single out|give credence to
  give short shrift to|give voice to|give thanks to|go after|go on the attack against|go on the offensive against|put the blame on|put pressure on
  put the case for|beat the drum for|fire off|hold forth on|shrug off|brush off|brush aside|wave away|wave off|bat away|swat away|laugh off|gloss over
  express support for|voice support for|offer support for|offer praise for|have harsh words for|have kind words for|lend support to|lend credence to
  argue the case for|plead the case for|plead the cause of|preach the gospel of|open up about|come clean about|keep quiet about|boast of|brag about
  hint at|allude to|refer to|object to|react to|respond to|point to|warn of|warn against|complain of|complain about|speak about|talk up|talk down
  campaign for|campaign against|lobby for|lobby against|argue for|argue against|advocate for|vouch for|plead for|press for|agitate for|clamour for
  clamor for|push for|protest against`;

const line = /\s*[|\n]\s*/u;

/** All forms of the wordings: "took aim at", "taking aim at". */
export const englishWordings: readonly Phrase[] = wordings
  .trim()
  .split(line)
  .flatMap((wording): Phrase[] => {
    const [base, ...rest] = list(wording);
    const noun = nouns.has(base!) ? Tag.Noun : Tag.None;
    const regular = formsOf(base!);
    const [past, participle] = irregular[base!]?.split(' ') ?? [regular.past, regular.participle];
    const gerund = doubled.has(base!) ? `${base}${base!.at(-1)}ing` : regular.gerund;
    const forms: readonly (readonly [string, number])[] = [
      [base!, Tag.Finite | Tag.Infinitive | noun],
      [base === 'have' ? 'has' : regular.third, Tag.Finite | noun],
      [base === 'have' ? 'had' : past!, Tag.Finite | Tag.Participle],
      ...(participle === past ? [] : [[participle!, Tag.Participle] as const]),
      [gerund, Tag.Gerund],
    ];
    return forms.map(([form, tags]) => ({ words: [form, ...rest], tags: Tag.Say | tags }));
  });
