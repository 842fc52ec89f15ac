import * as vscode from 'vscode';
import { ArticleChanges } from '../changes/articleChanges';
import type { ArticleServices } from '../changes/articleTarget';
import type { WindowHistory } from '../changes/windowHistory';
import type { Coders } from './coders';
import { now } from './services';

/** Changes of many articles and the undo history of this window. */
export function articleChanges(services: Pick<ArticleServices, 'files' | 'open' | 'turns'>, history: WindowHistory, coders: Coders): ArticleChanges {
  return new ArticleChanges({ ...services, now, random: Math.random, coder: (uri) => coders.of(vscode.Uri.parse(uri, true)) }, history);
}
