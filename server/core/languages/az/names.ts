import { list } from '../profile';
import type { Case } from '../verbLast';

/** Names that end like a case and are none. */
const nominatives = new Set(
  list(`kanada uqanda ruanda florida sevilya sudan xəndan nərdan cavidan rizvan turan aydan yalçın elçin aydın çin gülgün aygün mətin yasin əmin
    ramin samin rasim nəsrin pərvin şahin hüseyn ürgün berlin latın fələstin ukrayna astana vyana lənkəran tiran filippin darvin lukin
    asiya türkiyə suriya rusiya nigeriya gədəbəy füzuli laçın zəngilan sumqayıt gürcüstan təbriz tehran validə fəridə səidə xalidə nahidə rəşidə vahidə məsudə həmidə zahidə mahmudə cavidə ülkədə müfidə hamidə naidə saidə abidə məhbudə fərxəndə pərvizə maidə ruhəndə`),
);

/** How a name ends: its case, and the length of what is left without it. A guess where the name itself may end so. */
export interface NameEnding {
  readonly is: Case;
  readonly length: number;
}

const endings: readonly (readonly [RegExp, Case])[] = [
  [/(?<=(?:[ıiuü]|ov[aə]|yev[aə]|zadə|[ıi]y[aə]|ay[aə]|yl[aə]))n[ıiuü]n$/u, 'genitive'],
  [/(?<=[aəeoö]n)[ıiuü]n$/u, 'genitive'],
  [/(?<=.{2}(?:[vcmbfgqşyzlrd]|[aeəio]ç))[ıiuü]n$/u, 'genitive'],
  [/(?<=.{3})d[aə]n$/u, 'ablative'],
  [/(?<=.{3}(?:[^aə]|iya|iyə))d[aə]$/u, 'locative'],
  [/(?<=.{3}[ıiuü])n[ıiuü]$/u, 'accusative'],
  [/(?<=.{2}[aəeıuüoö])y[aə]$/u, 'dative'],
  [/(?<=.{3})l[aə]$/u, 'instrumental'],
];

/** The ending of a name that no list has. Linear. */
export function nameEnding(lower: string): NameEnding {
  const whole: NameEnding = { is: 'nominative', length: lower.length };
  if (nominatives.has(lower) || lower.endsWith('zadə') || lower.length < 5) return whole;
  for (const [pattern, is] of endings) {
    const match = pattern.exec(lower);
    if (match) return { is, length: match.index };
  }
  return whole;
}

/** What the forms of a name have in common, not for showing: Putin and Putinin both come down to it. */
export function nameStem(lower: string): string {
  const plain = lower.replace(/i̇/g, 'i');
  let stem = plain.slice(0, nameEnding(plain).length);
  for (let match = /[^aeəıioöuü][ıiuü]n$/.exec(stem); match && stem.length > 5; match = /[^aeəıioöuü][ıiuü]n$/.exec(stem))
    stem = stem.slice(0, match.index + 1);
  return stem;
}
