import * as vscode from 'vscode';
import { commandKeys, type CodingCommand } from '../session/codingKeys';
import type { CodeChoice } from './codeLookup';
import { CODING_COMMANDS } from './codingCommands';
import { SECTION } from './settings';

const { t } = vscode.l10n;

const WORDS: Readonly<Record<CodingCommand, string>> = {
  actor: t('Tag as actor; a suggestion of something else is changed'),
  date: t('Tag as date; a suggestion of something else is changed'),
  issue: t('Tag as issue; a suggestion of something else is changed'),
  quote: t('Tag as quotation, also at a cursor in one'),
  confirm: t('Confirm the suggestion, go to the next (also Enter)'),
  dismiss: t('Dismiss the suggestion, go to the next (also Backspace)'),
  confirmEntity: t('Confirm all suggestions of the same entity'),
  dismissEntity: t('Dismiss all suggestions of the same entity'),
  retag: t('Change the tag or suggestion: then a code’s key or part of a name, and Enter'),
  untag: t('Remove the tag (also Delete)'),
  note: t('Write a note'),
  next: t('Next suggestion to decide (also Tab)'),
  previous: t('Previous suggestion to decide (also Shift+Tab)'),
  nextSentence: t('Select the next sentence'),
  previousSentence: t('Select the previous sentence'),
  nextQuote: t('Select the next quotation'),
  previousQuote: t('Select the previous quotation'),
  expand: t('Select more: mention, sentence, paragraph'),
  contract: t('Select less'),
  undo: t('Undo the last decision'),
  redo: t('Redo it'),
  pick: t('Choose from all types, codes and entities'),
  again: t('Tag as the last one'),
  all: t('Tag all places of the same words in the article'),
  growEnd: t('One word more at the end'),
  shrinkEnd: t('One word less at the end'),
  growStart: t('One word more at the beginning'),
  shrinkStart: t('One word less at the beginning'),
  card: t('Show what is known of it'),
  keys: t('These keys'),
};

interface KeyItem extends vscode.QuickPickItem {
  readonly run?: () => Thenable<unknown>;
}

/** Lists the keys of coding mode; choosing one does what it does. */
export async function showKeys(codes: readonly CodeChoice[]): Promise<void> {
  const chosen = await vscode.window.showQuickPick(keyItems(codes), {
    title: t('Keys of Coding Mode'),
    placeHolder: t('They act on the selection, or on the mention or word at the cursor; Esc leaves'),
    matchOnDescription: true,
  });
  await chosen?.run?.();
}

function keyItems(codes: readonly CodeChoice[]): readonly KeyItem[] {
  const keyed = codes.filter(({ key }) => key !== undefined);
  const codeItems = keyed.map(({ id, name, key = '', path }): KeyItem => ({
    label: key,
    description: [...path, name].join(' › '),
    run: () => vscode.commands.executeCommand(`${SECTION}.tagSelection`, { type: id }),
  }));
  const commandItems = commandKeys(codes).map(({ key, command }): KeyItem => ({
    label: key === ' ' ? t('Space') : key,
    description: WORDS[command],
    ...(command === 'keys' ? {} : { run: () => vscode.commands.executeCommand(CODING_COMMANDS[command]) }),
  }));
  const shown = [...commandItems, ...namedItems()];
  if (codeItems.length === 0) return shown;
  return [separator(t('codebook')), ...codeItems, separator(t('coding mode')), ...shown];
}

/** Keys with a name that do what no letter does; see the keybindings in the manifest. */
function namedItems(): readonly KeyItem[] {
  const named = [[t('Shift+Enter'), 'confirmEntity'], [t('Shift+Backspace'), 'dismissEntity']] as const;
  return named.map(([label, command]) => ({ label, description: WORDS[command], run: () => vscode.commands.executeCommand(CODING_COMMANDS[command]) }));
}

function separator(label: string): KeyItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
