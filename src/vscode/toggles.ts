import * as vscode from 'vscode';
import { readFlag, readShown, SECTION, writeSetting } from './settings';
import type { Shown } from '../view/visibility';

const { t } = vscode.l10n;

const TYPES: readonly { readonly key: keyof Shown; readonly label: string; readonly detail: string }[] = [
  { key: 'actors', label: t('Actors'), detail: t('People, organisations, countries and groups') },
  { key: 'dates', label: t('Dates'), detail: t('Dates and other time expressions') },
  { key: 'issues', label: t('Issues'), detail: t('Matters in dispute, under negotiation or to be decided') },
  { key: 'codes', label: t('Codes'), detail: t('Passages tagged with codes of the codebook') },
  { key: 'quotes', label: t('Quotes'), detail: t('Quotations, direct and indirect, and reported thoughts') },
  { key: 'places', label: t('Places'), detail: t('Places that do not act') },
  { key: 'uncertain', label: t('Uncertain'), detail: t('Suggestions that are rather wrong than right, and candidates') },
];

const FLAGS: Readonly<Record<string, string>> = {
  toggleActors: 'highlight.actors',
  toggleDates: 'highlight.dates',
  toggleIssues: 'highlight.issues',
  toggleQuotes: 'highlight.quotes',
  toggleInlayDates: 'inlayDates',
};

/** Commands that switch what is highlighted; they change the settings. */
export function registerToggles(): vscode.Disposable {
  const toggles = Object.entries(FLAGS).map(([command, key]) =>
    vscode.commands.registerCommand(`${SECTION}.${command}`, () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      return writeSetting(key, !readFlag(key, uri), uri);
    }),
  );
  return vscode.Disposable.from(...toggles, vscode.commands.registerCommand(`${SECTION}.toggleHighlights`, chooseHighlights));
}

async function chooseHighlights(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const shown = readShown(uri);
  const items = TYPES.map((type) => ({ ...type, picked: shown[type.key] }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: t('Highlight'), placeHolder: t('What to highlight in articles') });
  if (chosen === undefined) return;
  for (const { key } of TYPES) {
    const isChosen = chosen.some((item) => item.key === key);
    if (isChosen !== shown[key]) await writeSetting(`highlight.${key}`, isChosen, uri);
  }
}
