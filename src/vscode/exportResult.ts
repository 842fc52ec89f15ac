import * as vscode from 'vscode';
import type { GatherOptions } from '../corpus/gatherArticles';
import type { ExportFormat } from '../formats/exportFormat';
import { LOSS_WORDS } from '../formats/losses';
import type { ExportSummary } from '../formats/runExport';
import type { Reporter } from './reporter';

const { t } = vscode.l10n;

/** A file that could not be read, in words. */
export type ReadProblem = Parameters<GatherOptions['problem']>;

/** What an export did. */
export interface ExportResult {
  readonly summary: ExportSummary;
  readonly format: ExportFormat;
  readonly target: vscode.Uri;
  readonly isFolder: boolean;
  readonly problems: readonly ReadProblem[];
}

/** Says what an export did, and offers to open it. It is done: nobody waits for the message to be answered. */
export function tellExport({ summary, format, target, isFolder, problems }: ExportResult, reporter: Reporter): void {
  for (const [file, message, line] of problems) reporter.log(`${file}${line === undefined ? '' : `:${line + 1}`}: ${message}`);
  const suggested = Array.from(summary.suggesters, ([by, count]) => t('Among them are suggestions by {0}: {1}.', by, count));
  const losses = summary.losses.map(({ kind, count }) => `${t(LOSS_WORDS[kind], count)}.`);
  const message = [outcomeOf(summary, nameOf(target), isFolder), ...suggested, ...losses, ...problemSummary(problems)].join(' ');
  const open = isFolder || summary.cancelled ? [] : [t('Open')];
  const show = problems.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const answered = show(message, ...open).then((answer) => (answer === undefined ? undefined : openResult(target, format.mediaType)));
  answered.then(undefined, (error: unknown) => { reporter.show(t('The file could not be opened.'), error); });
}

function outcomeOf({ annotations, articles, cancelled, files }: ExportSummary, name: string, isFolder: boolean): string {
  if (cancelled) return t('The export was cancelled; {0} files are complete.', files.length);
  const what = [annotations === 1 ? t('1 annotation') : t('{0} annotations', annotations), articles === 1 ? t('1 article') : t('{0} articles', articles)] as const;
  return isFolder ? t('{0} of {1} exported: {2} files in {3}.', ...what, files.length, name) : t('{0} of {1} exported to {2}.', ...what, name);
}

function problemSummary(problems: readonly ReadProblem[]): readonly string[] {
  const [first] = problems;
  if (first === undefined) return [];
  return [t('{0} files could not be read, the first is {1}: {2}', new Set(problems.map(([file]) => file)).size, first[0], first[1])];
}

/** A report opens in the browser, other text in an editor, anything else in the program for it. */
function openResult(target: vscode.Uri, mediaType: string): Thenable<unknown> {
  const isText = /^(?:text\/(?!html)|application\/(?:.*json|jsonl|xml|.*xml))/.test(mediaType);
  return isText ? vscode.window.showTextDocument(target) : vscode.env.openExternal(target);
}

/** The last step of a path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.split('/').at(-1) ?? path;
}
