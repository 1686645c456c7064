import { env, l10n } from 'vscode';
import type { Words } from './messages';

/** The words of the comparison page in the language of the interface. */
export const words = (): Words => ({
  locale: env.language,
  caption: l10n.t('What the versions say, claim by claim'),
  orderOf: l10n.t('Claims in the order of'),
  keys: l10n.t('Click a passage, or press Enter on it, to open it in its file. Arrow keys move; Space opens and stays here.'),
  claim: l10n.t('Claim {0}'),
  source: l10n.t('Source:'),
  nobodyNamed: l10n.t('nobody named'),
  ownVoice: l10n.t('outlet’s own voice'),
  noPassage: l10n.t('no matching passage'),
  anotherEvent: l10n.t('another event'),
  difference: l10n.t('Difference:'),
  languageUnknown: l10n.t('language unknown'),
  tryAgain: l10n.t('Try again'),
});

export const loading = (): string => l10n.t('Comparing the versions …');

/** @param name of the file */
export const notAnArticle = (name: string): string =>
  l10n.t(
    '{0} is not read as an article, so there is nothing to compare. If it is one, open it and run “Synoptic: Choose Whether This Is an Article”.',
    name,
  );

/** @param name of the file */
export const cannotBeOpened = (name: string): string =>
  l10n.t('{0} cannot be opened. If it was moved or renamed, open it from its new place and run “Synoptic: Compare Versions” there.', name);

/** @param reason in the words of whatever failed */
export const failed = (reason: string): string => l10n.t('The versions could not be compared: {0}', reason);

export const onlyVersion = (): string =>
  l10n.t(
    'This is the only version of the story. Put the articles of other outlets into the same folder, or copy one and run “Synoptic: New Version from Clipboard”: they appear here beside it.',
  );

export const noClaims = (): string =>
  l10n.t('No claims were found in these versions. Claims are sentences that assert something; headlines and bylines are none.');

/** Title of the tab. @param name of the file */
export const title = (name: string): string => l10n.t('Versions: {0}', name);
