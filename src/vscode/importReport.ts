import * as vscode from 'vscode';
import type { ImportedArticle } from '../formats/import/importFormat';
import type { ArticleImport, ImportProblem } from '../formats/import/mergeImport';
import type { ImportPlan } from '../formats/import/planImport';
import { PROBLEM_WORDS } from '../formats/import/problemWords';

const { t } = vscode.l10n;

/** What is named of each kind in a question; the log has the rest. */
const MOST_NAMED = 8;

/** What an import does, or did. */
export interface ImportOutcome {
  /** By the articles' URIs. */
  readonly results: ReadonlyMap<string, ArticleImport>;
  readonly unmatched: ImportPlan['unmatched'];
  /** Codes that the codebook does not have yet. */
  readonly codes: number;
}

/** "5 annotations new, 1 there already, 2 left out." */
export function importSummary(outcome: ImportOutcome): string {
  const { added, known, suggestions } = sums(outcome);
  const missing = leftOut(outcome).length;
  const parts = [
    added === 1 ? t('1 new annotation') : t('{0} new annotations', added),
    ...(outcome.codes === 0 ? [] : [outcome.codes === 1 ? t('1 new code') : t('{0} new codes', outcome.codes)]),
    ...(known === 0 ? [] : [t('{0} there already', known)]),
    ...(suggestions === 0 ? [] : [t('{0} suggestions, which are no decisions and stay out', suggestions)]),
    ...(missing === 0 ? [] : [t('{0} left out', missing)]),
  ];
  return `${parts.join(', ')}.`;
}

/** Whether there is anything to import. */
export function hasNews(outcome: ImportOutcome): boolean {
  return sums(outcome).added + outcome.codes > 0;
}

/** What cannot be imported, each with the reason. */
export function leftOut({ results, unmatched }: ImportOutcome): readonly string[] {
  const misplaced = [...results].flatMap(([uri, { problems }]) => problems.map((problem) => `${pathOf(uri)}: ${problemWords(problem)}`));
  return [...misplaced, ...unmatched.map(({ imported, reason }) => `${nameOf(imported)}: ${reason === 'none' ? t('there is no such article') : t('several articles could be meant')}`)];
}

/** Asks whether to import, with what would change and what would not. */
export async function askImport(outcome: ImportOutcome): Promise<boolean> {
  const changed = [...outcome.results].filter(([, { added }]) => added > 0).map(([uri, { added }]) => `${pathOf(uri)}: ${added}`);
  const missing = leftOut(outcome);
  const detail = [
    importSummary(outcome),
    t('One undo takes it all back.'),
    ...(changed.length === 0 ? [] : ['', ...named(changed)]),
    ...(missing.length === 0 ? [] : ['', t('Left out:'), ...named(missing)]),
  ].join('\n');
  const proceed = t('Import');
  return (await vscode.window.showInformationMessage(t('Import annotations?'), { modal: true, detail }, proceed)) === proceed;
}

function sums({ results }: ImportOutcome): Record<'added' | 'known' | 'suggestions', number> {
  const all = [...results.values()];
  const sum = (key: 'added' | 'known' | 'suggestions'): number => all.reduce((total, each) => total + each[key], 0);
  return { added: sum('added'), known: sum('known'), suggestions: sum('suggestions') };
}

function named(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST_NAMED ? lines : [...lines.slice(0, MOST_NAMED), t('and {0} more', lines.length - MOST_NAMED)];
}

function problemWords({ annotation: { type, quote, start, end, line }, problem }: ImportProblem): string {
  const what = quote === undefined ? `${type} ${start ?? ''}–${end ?? ''}` : `${type} “${quote.replace(/\s+/gu, ' ').slice(0, 60)}”`;
  const reason = t(PROBLEM_WORDS[problem]);
  return line === undefined ? `${what}, ${reason}` : t('{0} (line {1} of the file), {2}', what, line, reason);
}

function nameOf({ file, text = '' }: ImportedArticle): string {
  return file ?? `“${text.slice(0, 40)}…”`;
}

function pathOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
}
