import * as vscode from 'vscode';
import { articleDate } from '../annotation/articleDates';
import { describeValue } from '../recognition/dates/describeValue';
import { readTimexValue } from '../recognition/dates/timexValue';
import type { Session } from '../session/session';
import { proposedDates } from '../view/articleDateProblems';
import type { ProposedDate } from '../view/dateChoices';
import { tell } from './annotationCommand';
import { askDay, NO_DAY } from './dateDialogue';
import { localDay } from './localDay';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** What a quick fix calls the command with. */
export interface ArticleDateArgument {
  /** The article's URI. */
  readonly uri: string;
  /** ISO day; without it the reader is asked. */
  readonly date?: string;
}

/** "News: Set Article Date…": the day that an article's relative dates count from, kept in its sidecar. */
export function registerArticleDateCommand(sessions: SessionLookup, reporter: Reporter): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.setArticleDate`, async (argument?: unknown) => {
    try {
      const { uri, date } = isArgument(argument) ? argument : {};
      const document = uri === undefined ? vscode.window.activeTextEditor?.document : await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
      const session = document && sessions.get(document);
      if (session === undefined) tell(vscode.l10n.t('Open an article first, or call “News: Annotate This File”'));
      else await setDate(session, date);
    } catch (error) {
      reporter.show(vscode.l10n.t('That did not work.'), error);
    }
  });
}

async function setDate(session: Session, given: string | undefined): Promise<void> {
  const date = given ?? (await askDate(session));
  if (date === undefined) return;
  session.setArticle({ date: date === NO_DAY ? undefined : date });
  tell(date === NO_DAY ? vscode.l10n.t('The article’s date is no longer set by hand') : vscode.l10n.t('Dates count from {0} now', describeValue(date)));
}

function askDate({ article, decisions }: Session): Promise<string | typeof NO_DAY | undefined> {
  const today = localDay();
  const known = articleDate(article, decisions.article);
  const own = proposedDates(article, decisions.article, today);
  const proposals: readonly ProposedDate[] = own.some(({ value }) => value === today) ? own : [...own, { value: today, remark: vscode.l10n.t('today') }];
  return askDay({
    title: known === undefined ? vscode.l10n.t('The article’s date (not known yet)') : vscode.l10n.t('The article’s date (now {0})', describeValue(known.value)),
    placeholder: vscode.l10n.t('Type a day, a month or a year: 26 Oct 2025, last Friday, 2025-10'),
    proposals,
    today,
    ...(decisions.article.date === undefined ? {} : { none: vscode.l10n.t('Take away the date set by hand') }),
  });
}

function isArgument(value: unknown): value is ArticleDateArgument {
  if (typeof value !== 'object' || value === null || !('uri' in value) || typeof value.uri !== 'string') return false;
  return !('date' in value) || value.date === undefined || (typeof value.date === 'string' && isDayValue(value.date));
}

function isDayValue(value: string): boolean {
  const read = readTimexValue(value);
  return read?.type === 'point' && read.point.grain === 'D' && /^\d{4}-/.test(value);
}
