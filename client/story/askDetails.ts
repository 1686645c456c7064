import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { VersionDetails } from '../../server/core/model';
import { isDate, isLanguage, isWebAddress } from './checks';
import { fields } from './storyFile';

type Field = (typeof fields)[number];

interface Question {
  readonly label: string;
  readonly prompt: string;
  readonly example: string;
  /** The complaint about a value that will not do. */
  readonly complaint?: string;
  readonly isGood?: (value: string) => boolean;
}

/** Asks for the details of a version; undefined when the user leaves without saving. */
export type AskDetails = (name: string, now: VersionDetails) => Promise<VersionDetails | undefined>;

/** Shows all fields with their values; a field that is picked is asked for, until the user saves or leaves. */
export const askDetails: AskDetails = async (name, now) => {
  const asked = questions();
  let details = now;
  for (let active: Field | undefined; ; ) {
    const picked = await pick(name, details, asked, active);
    if (!picked) return undefined;
    if (picked === 'save') return details;
    active = picked;
    const value = await ask(name, asked[picked], details[picked] ?? '');
    if (value !== undefined) details = { ...details, [picked]: value };
  }
};

async function pick(name: string, details: VersionDetails, asked: Record<Field, Question>, active: Field | undefined) {
  type Item = QuickPickItem & { readonly answer?: Field | 'save' };
  const items: Item[] = fields.map((field) => ({
    label: asked[field].label,
    description: details[field] || l10n.t('not entered'),
    answer: field,
  }));
  items.push({ label: '', kind: QuickPickItemKind.Separator }, { label: `$(save) ${l10n.t('Save')}`, answer: 'save' });
  const box = window.createQuickPick<Item>();
  try {
    box.title = l10n.t('Details of {0}', name);
    box.placeholder = l10n.t('Choose a field to fill in, then Save. Escape leaves everything as it was.');
    box.items = items;
    box.ignoreFocusOut = true;
    // After a field has been filled in, the cursor stands on the next one.
    const next =
      active === undefined ? items[0] : items[fields.indexOf(active) + 1 === fields.length ? items.length - 1 : fields.indexOf(active) + 1];
    if (next) box.activeItems = [next];
    return await new Promise<Item['answer']>((resolve) => {
      box.onDidAccept(() => resolve(box.selectedItems[0]?.answer));
      box.onDidHide(() => resolve(undefined));
      box.show();
    });
  } finally {
    box.dispose();
  }
}

function ask(name: string, { label, prompt, example, complaint, isGood }: Question, value: string): Thenable<string | undefined> {
  return window
    .showInputBox({
      title: l10n.t('{0}: {1}', name, label),
      prompt: l10n.t('{0} Leave empty if it is not known.', prompt),
      placeHolder: example,
      value,
      ignoreFocusOut: true,
      validateInput: (typed) => (!typed.trim() || !isGood || isGood(typed.trim()) ? null : (complaint ?? null)),
    })
    .then((typed) => typed?.trim());
}

/** The questions in the language of the interface, which is known only when VS Code has started the extension. */
function questions(): Record<Field, Question> {
  const dated = {
    example: l10n.t('2026-02-28 or 2026-02-28T18:30+01:00'),
    complaint: l10n.t('Write the date as 2026-02-28, or with the time as 2026-02-28T18:30+01:00.'),
    isGood: isDate,
  };
  return {
    outlet: { label: l10n.t('Outlet'), prompt: l10n.t('Who published this version?'), example: l10n.t('The Harbour Gazette') },
    title: { label: l10n.t('Title'), prompt: l10n.t('The headline under which it was published.'), example: '' },
    url: {
      label: l10n.t('Web address'),
      prompt: l10n.t('Where it can be read.'),
      example: 'https://example.org/article',
      complaint: l10n.t('Write a whole web address, with https:// in front.'),
      isGood: isWebAddress,
    },
    published: { label: l10n.t('Published'), prompt: l10n.t('When it was published.'), ...dated },
    retrieved: { label: l10n.t('Retrieved'), prompt: l10n.t('When this text was taken from there.'), ...dated },
    language: {
      label: l10n.t('Language'),
      prompt: l10n.t('The code of the language it is written in.'),
      example: l10n.t('en, nl, pt-BR'),
      complaint: l10n.t('Write a language code such as en, nl or pt-BR.'),
      isGood: isLanguage,
    },
  };
}
