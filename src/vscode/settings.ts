import * as vscode from 'vscode';
import { SAME_WORDS, type OccurrenceOptions } from '../session/occurrences';
import type { EntityOrder } from '../view/treeOptions';
import type { Shown } from '../view/visibility';

export const SECTION = 'newsAnnotator';

/** Which types the reader wants to see; of one article's folder, where one is given. */
export function readShown(uri?: vscode.Uri): Shown {
  const settings = vscode.workspace.getConfiguration(`${SECTION}.highlight`, uri);
  return {
    actors: settings.get('actors', true),
    dates: settings.get('dates', true),
    issues: settings.get('issues', true),
    codes: settings.get('codes', true),
    quotes: settings.get('quotes', false),
    places: settings.get('places', false),
    uncertain: settings.get('uncertain', false),
  };
}

export interface EntitiesSettings {
  readonly sortBy: EntityOrder;
  readonly grouped: boolean;
  readonly followCursor: boolean;
}

export function readEntitiesSettings(): EntitiesSettings {
  const settings = vscode.workspace.getConfiguration(`${SECTION}.entities`);
  return {
    sortBy: settings.get<EntityOrder>('sortBy', 'count'),
    grouped: settings.get('grouped', true),
    followCursor: settings.get('followCursor', true),
  };
}

/**
 * Changes a setting where it is set already (folder, workspace), else for the user, so that the change takes effect.
 * @param key Below `newsAnnotator.`
 */
export async function writeSetting(key: string, value: unknown, uri?: vscode.Uri): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, uri);
  const set = settings.inspect(key);
  const target =
    set?.workspaceFolderValue !== undefined ? vscode.ConfigurationTarget.WorkspaceFolder
    : set?.workspaceValue !== undefined ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await settings.update(key, value, target);
}

/** How "the same words" are found, in the article and in the workspace. */
export function readOccurrenceOptions(uri?: vscode.Uri): OccurrenceOptions {
  const settings = vscode.workspace.getConfiguration(`${SECTION}.tagAll`, uri);
  return { wholeWords: settings.get('wholeWords', SAME_WORDS.wholeWords), matchCase: settings.get('matchCase', SAME_WORDS.matchCase) };
}

/** Whether a flag below `newsAnnotator.` is on. */
export function readFlag(key: string, uri?: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(SECTION, uri).get(key, false);
}
