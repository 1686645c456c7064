import type { Shape } from './shape';

/** Something that speaks for or against a text being an article. Positive weights speak for it. */
export interface Sign {
  readonly weight: number;
  /** Plain words, to follow "it" ("it has a dateline"). */
  readonly words: string;
}

const reporting =
  /(?<![\p{L}])(?:said|says|told|according to|announced|reported|reports|stated|added|spokes\w+|zei|zegt|volgens|aldus|meldt|meldde|verklaarde|liet weten|sagte|sagt|teilte|erklärte|laut|zufolge|berichtet\w*|a déclaré|a annoncé|selon|a indiqué|a affirmé|dijo|según|anunció|informó|declaró|afirmó|söyledi|belirtti|açıkladı|bildirdi|göre|сообщил\w*|сообщает|заявил\w*|сказал\w*|рассказал\w*|по словам|отметил\w*|bildirib|deyib|söyləyib|məlumat verir|qeyd edib)(?![\p{L}])/giu;
const reader =
  /(?<![\p{L}])(?:you|your|yours|je|jouw|jullie|vous|votre|vos|usted|ustedes|sie können|klicken sie|вы|ваш|вам|siz|sizin)(?![\p{L}])/giu;
const instruction =
  /(?:^|[.!:]\s+)(?:run|install|click|add|open|download|create|use|see|note that|make sure|press|select|type|mix|stir|bake|preheat|serve|cook|heat|pour|whisk|place|voeg|meng|roer|bak|verwarm|klik|installeer|open|gebruik|klicken|installieren|mischen|rühren|backen|geben sie|mélangez|ajoutez|versez|cliquez|installez|mezcle|añada|agregue|haga clic|instale)(?![\p{L}])/giu;
const self =
  /(?<![\p{L}'’])(?:I|I'm|I’m|I've|I’ve|my|ik|mijn|ich|mein|meine|je suis|j'ai|mon|moi|yo|mi|я|мой|моя|ben|benim|mən|mənim)(?![\p{L}'’])/gu;
const letter =
  /^(?:dear|hi|hello|hallo|beste|geachte|liebe[r]?|sehr geehrte|cher|chère|bonjour|estimad[oa]|querid[oa]|уважаем\p{L}+|привет|sayın|hörmətli)(?![\p{L}])/iu;
const legal =
  /permission is hereby granted|permission to use, copy,|without warranty of any kind|redistribution and use in source|licensed under the|terms and conditions for (?:use|copying)|this license|the licensor|general public license|all rights reserved\. no part|software is provided/giu;
const technical =
  /(?<![\p{L}])(?:function|parameter|parameters|argument|returns|boolean|config|configuration file|command line|repository|default value|api|json|cli|plugin|module|npm|pip|github|localhost|stack trace|dependency|dependencies|release notes|changelog|bugfix|commit|pull request)(?![\p{L}])/giu;
/** Version numbers, which dates written with points ("26.09.23") must not be taken for. */
const release = /(?<![\d.])\d{1,3}\.\d{1,3}\.\d(?!\d)|(?<![\p{L}])v\d+\.\d/gu;
const minutes =
  /(?:^|\n)[ \t#]*(?:present|absent|attendees|apologies|agenda|action items?|minutes of|aanwezig|afwezig|notulen|actiepunten|anwesend|tagesordnung|protokoll|présents|ordre du jour|procès-verbal|asistentes|orden del día|присутствовали|повестка дня|протокол)[ \t]*(?::|\n|of\b)/giu;
const recipe =
  /(?:^|\n)[ \t#]*(?:ingredients|directions|method|serves \d|ingrediënten|bereiding|zutaten|zubereitung|ingrédients|préparation|ingredientes|preparación|ингредиенты|приготовление|malzemeler)\b/giu;
const dateline = /^\p{Lu}[\p{L}.'’ -]{1,30}(?:,\s*[\p{L}\d. ]{2,24}|\s*\([\p{L}.\d /-]{2,24}\))*\s*[—–-]{1,2}\s+\p{Lu}/u;
const byline = /^(?:by|door|von|par|por|автор:?)\s+\p{Lu}/iu;
const date =
  /\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d\d)\b|(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|понедельник|вторник|среду?|четверг|пятницу|субботу|воскресенье|вчера|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|dün|dünən)(?![\p{L}])/iu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The signs that the words of a text give, apart from its shape. Counts are taken per sentence, so that length changes nothing. */
export function signsOf(text: string, shape: Shape): Sign[] {
  const prose = shape.paragraphs.filter((paragraph) => paragraph.isProse).map((paragraph) => paragraph.text);
  const running = prose.join('\n');
  const sentences = Math.max(1, count(running, /[.!?…](?=["'”’»)\]]*(?:\s|$))/g));
  // What is quoted may well say "I" and "you".
  const own = running.replace(/["“„«][^"”“»\n]{0,300}["”»“]/g, ' ');
  const signs: Sign[] = [];
  const sign = (weight: number, words: string) => void (weight !== 0 && signs.push({ weight, words }));
  const perSentence = (found: number, each: number, most: number) => Math.min(most, (found / sentences) * each);

  sign(perSentence(count(running, /(?<=[\p{Ll}\d,;]["”»]? )\p{Lu}\p{L}+/gu), 1.2, 1.5), 'names people, places or organisations');
  sign(perSentence(count(running, reporting), 4, 1.5), 'reports what somebody says');
  sign(perSentence(count(running, /\d+/g), 1, 0.5), 'gives figures');
  if (date.test(running)) sign(0.5, 'gives a date');
  if (prose.some((paragraph) => dateline.test(paragraph))) sign(1, 'has a dateline');
  if (shape.paragraphs.slice(0, 5).some((paragraph) => byline.test(paragraph.text) && paragraph.text.length < 80))
    sign(0.5, 'has a byline');
  if (hasHeadline(shape)) sign(0.5, 'has a headline above running text');
  sign(-perSentence(count(own, reader), 4, 2.5), 'speaks to its reader');
  sign(-perSentence(count(own, instruction), 5, 2.5), 'gives instructions');
  sign(-perSentence(count(own, self), 2, 1.5), 'is written by somebody about themselves');
  sign(-perSentence(count(running, technical), 3, 2.5), 'is about a program');
  sign(-Math.min(2.5, count(text, release)), 'tells of releases of a program');
  sign(-Math.min(3, count(running, /`[^`\n]+`/g) * 0.75), 'holds code');
  sign(-Math.min(4, count(text, legal) * 2), 'holds the terms of a licence');
  if (letter.test(text.trimStart())) sign(-1.5, 'begins like a letter');
  sign(-Math.min(4, count(text, minutes) * 2), 'looks like minutes of a meeting');
  sign(-Math.min(4, count(text, recipe) * 2), 'looks like a recipe');
  const bodies = Math.max(1, prose.length);
  if (shape.lines.heading / bodies > 0.5 && shape.lines.heading > 2) sign(-2, 'is cut into many sections');
  sign(-Math.min(3, shape.share.list * 5), 'is made of lists');
  sign(-Math.min(4, shape.share.code * 10), 'holds code');
  sign(-Math.min(4, shape.lines.badge * 2 * Number(shape.lines.heading > 1)), 'has the pictures and sections of a project page');
  return signs;
}

/** A short first line (or Markdown heading) that does not end like a sentence, and prose under it. */
function hasHeadline(shape: Shape): boolean {
  const [first, second] = shape.paragraphs;
  if (shape.lines.heading === 1 && first?.isProse) return true;
  return !!first && !first.isProse && first.text.length <= 140 && !!second && shape.paragraphs.slice(1, 4).some((next) => next.isProse);
}
