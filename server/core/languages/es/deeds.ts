import type { Token } from '../../text/tokens';
import { list } from '../profile';
import { Tag } from '../tags';
import { formsOf } from './conjugation';

const formsOfAll = (verbs: string) =>
  new Set(
    list(verbs).flatMap((verb) => {
      const { one, many, participles, infinitives } = formsOf(verb);
      return [...one, ...many, ...participles, ...infinitives];
    }),
  );

/** What courts do by saying it. */
const sentences = formsOfAll(
  'condenar sentenciar imputar dictar admitir rechazar denegar:ie aceptar conceder confirmar ratificar descartar censurar acusar',
);
const condemns = formsOfAll('condenar sentenciar');
/** What lawmakers decide by a vote. */
const votes = formsOfAll(
  'confirmar ratificar aceptar rechazar respaldar avalar censurar reprobar:ue conceder denegar:ie solicitar definir',
);
const courts = new Set(
  list(
    'tribunal tribunales juez jueza jueces juzgado corte audiencia sala jurado magistrado magistrada magistrados justicia supremo constitucional casación',
  ),
);
const lawmakers = new Set(
  list(
    'parlamento senado congreso asamblea cámara cortes diputados senadores pleno ayuntamiento cabildo concejo eurocámara legislatura comisión consejo referéndum',
  ),
);
/** What a court imposes: "a doce años de prisión". */
const penalties = new Set(
  list(
    'años año meses mes días prisión cárcel presidio reclusión multa pagar indemnizar muerte cadena perpetua arresto galeras azotes trabajos penas pena',
  ),
);

/** "El tribunal condenó al exalcalde a doce años", "la norma, confirmada por el Parlamento": what is done by words and tells nothing. */
export function deeds(tokens: readonly Token[], tags: Int32Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!(tags[i]! & Tag.Say) || (tags[i]! & Tag.Noun && !(tags[i]! & Tag.Finite))) continue;
    const { lower } = tokens[i]!;
    const decides = (sentences.has(lower) && isBy(tokens, i, courts)) || (votes.has(lower) && isBy(tokens, i, lawmakers));
    if (condemns.has(lower) ? decides || imposes(tokens, i) : decides && !opensClause(tokens, i))
      tags[i] = tags[i]! & ~(Tag.Say | Tag.Tell);
  }
}

/** Whether the body acts: before the verb in the same clause, or behind "por". */
function isBy(tokens: readonly Token[], verb: number, bodies: ReadonlySet<string>): boolean {
  for (let k = verb + 1; k < Math.min(tokens.length, verb + 6); k++)
    if (tokens[k]!.lower === 'por') return hasOne(tokens, k + 1, k + 4, bodies);
  return hasOne(tokens, Math.max(0, verb - 9), verb, bodies);
}

const hasOne = (tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(from, to).some(({ lower }) => words.has(lower));

/** "confirmó que", "rechazó haber": what stands behind is said after all. */
const opensClause = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(verb + 1, verb + 5).some(({ lower, kind }) => lower === 'que' || kind === 'quote') ||
  /(?:[aei]r)$/.test(tokens[verb + 1]?.lower ?? '');

/** "a doce años", "a pagar": a penalty behind "a". */
function imposes(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb + 1; k < Math.min(tokens.length, verb + 30); k++)
    if (tokens[k]!.lower === 'a' && hasOne(tokens, k + 1, k + 4, penalties)) return true;
  return false;
}
