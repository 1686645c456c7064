import type { ComparisonColumn, ComparisonPassage } from '../../../server/lsp/messages';
import type { Words } from '../messages';
import { element } from './dom';

/** One passage as a button: who says it, what it says, what differs. */
export function passage(of: ComparisonPassage, column: ComparisonColumn, isRelated: boolean, words: Words): HTMLButtonElement {
  const made = element('button', { type: 'button', class: isRelated ? 'passage related' : 'passage' });
  if (isRelated) made.append(element('span', { class: 'event' }, words.anotherEvent));
  const said = voice(of, words);
  if (said) made.append(said);
  const lang: Record<string, string> = column.language === 'und' ? {} : { lang: column.language };
  made.append(element('span', { class: 'text', dir: 'auto', ...lang }, of.text));
  for (const { kind, summary } of of.divergences)
    made.append(element('span', { class: 'divergence', 'data-kind': kind }, element('strong', {}, words.difference), ` ${summary}`));
  return made;
}

/** Who vouches for it, in words; null where the passage claims nothing. */
function voice({ status, source }: ComparisonPassage, words: Words): HTMLElement | null {
  switch (status) {
    case null:
      return null;
    case 'attributed':
      return source === null
        ? null
        : element('span', { class: 'chip attributed', dir: 'auto' }, element('span', { class: 'unseen' }, `${words.source} `), source);
    case 'anonymous':
      return element('span', { class: 'chip anonymous' }, words.nobodyNamed);
    case 'unattributed':
      return element('span', { class: 'chip unattributed' }, words.ownVoice);
  }
}
