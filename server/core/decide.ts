import { notByName, projectAmong } from './decide/file-names';
import { type Shape, shapeOf } from './decide/shape';
import { type Sign, signsOf } from './decide/signs';

export interface ArticleDecision {
  readonly isArticle: boolean;
  /** One plain sentence for the reader: what decided. */
  readonly reason: string;
}

export interface ArticleQuestion {
  readonly text: string;
  /** Without folders, or with: only what follows the last `/` counts. */
  readonly fileName: string;
  /** Names of the other files in the same folder. */
  readonly siblings?: readonly string[];
}

/** How much of a text is looked at, in UTF-16 units. */
const looked = 20_000;
/** What the signs have to add up to. */
const threshold = 1;
/** The least share of a text that has to be running text. */
const leastProse = 0.55;
/** A program next to a Markdown file makes its documentation likely; next to plain text it says less. */
const besideProject = { markdown: -2, plain: -0.75 };

/**
 * Says whether a plain text or Markdown file is a news article, by its name, its shape, its words and its neighbours.
 * The same question always gets the same answer. Files in the language `article` (`.article`) need no question.
 */
export function decideArticle({ text, fileName, siblings = [] }: ArticleQuestion): ArticleDecision {
  const name = fileName.slice(fileName.lastIndexOf('/') + 1);
  if (name.toLowerCase().endsWith('.article')) return yes('Its name ends in .article');
  const project = projectAmong(siblings);
  const byName = notByName(name, project !== null);
  if (byName) return no(byName);
  const start = text.slice(0, looked);
  if (start.trim() === '') return no('The file is empty');
  const shape = shapeOf(start);
  const wrongShape = notByShape(shape);
  if (wrongShape) return no(wrongShape);
  const signs = signsOf(start, shape);
  if (project) {
    const weight = name.toLowerCase().endsWith('.md') ? besideProject.markdown : besideProject.plain;
    signs.push({ weight, words: `stands beside ${project}, in the folder of a program` });
  }
  const sum = signs.reduce((total, { weight }) => total + weight, 0);
  if (sum >= threshold) return yes(`Reads like a news text: it ${strongest(signs, 1)}`);
  const against = strongest(signs, -1);
  return no(
    against
      ? `Does not read like a news text: it ${against}`
      : 'Does not read like a news text: it names hardly anyone, and reports nothing that was said',
  );
}

/** What no article is made of. */
function notByShape({ share, prose, paragraphs }: Shape): string | null {
  if (share.package > 0.3) return 'Lists packages and their versions';
  if (share.log > 0.3) return 'Looks like a log';
  if (share.setting > 0.3) return 'Looks like a list of settings';
  if (share.code > 0.35) return 'Looks like source code';
  if (share.table > 0.4) return 'Looks like a table';
  if (share.list > 0.5) return 'Is a list, not running text';
  if (!paragraphs.some((paragraph) => paragraph.isProse)) return 'Has no running text: no paragraph with whole sentences';
  if (prose < leastProse) return 'Has little running text';
  return null;
}

/** The one or two signs that weigh most on one side, in words; '' where there is none. */
function strongest(signs: readonly Sign[], side: 1 | -1): string {
  const words = signs
    .filter(({ weight }) => weight * side >= 0.25)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map((sign) => sign.words);
  return [...new Set(words)].slice(0, 2).join(' and ');
}

const yes = (reason: string): ArticleDecision => ({ isArticle: true, reason: `${reason}.` });
const no = (reason: string): ArticleDecision => ({ isArticle: false, reason: `${reason}.` });
