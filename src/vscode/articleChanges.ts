import * as vscode from 'vscode';
import { ArticleChanges } from '../changes/articleChanges';
import type { ArticleServices } from '../changes/articleTarget';
import type { WindowHistory } from '../changes/windowHistory';
import { coderOf, now } from './services';

/** Changes of many articles and the undo history of this window. */
export function articleChanges(services: Pick<ArticleServices, 'files' | 'open' | 'turns'>, history: WindowHistory): ArticleChanges {
  return new ArticleChanges({ ...services, now, random: Math.random, coder: (uri) => coderOf(vscode.Uri.parse(uri, true)) }, history);
}
