import * as vscode from 'vscode';
import type { Verdict } from '../agreement/adjudicate';
import type { CoderComparison, CoderDifference } from '../agreement/compareCoders';
import type { ExportMention } from '../formats/exportArticle';
import { shortQuote } from '../session/stepWords';
import { askPick, BACK, type StepResult } from './steps';

const { t } = vscode.l10n;

/** Names of two coders. */
export type Coders = readonly [first: string, second: string];

/** A difference to decide, with its article and what the entities in it are called. */
export interface OpenDifference {
  readonly difference: CoderDifference;
  /** URI of the article. */
  readonly uri: string;
  readonly nameOf: (entity: string) => string;
}

interface DifferenceItem extends vscode.QuickPickItem {
  readonly open: OpenDifference;
}

/** Asks for two of several coders, with a step back; undefined when the dialogue was left. */
export async function askCoders(coders: readonly string[]): Promise<Coders | undefined> {
  for (;;) {
    const first = await askCoder(t('The first coder'), coders, false);
    if (first === undefined || first === BACK) return undefined;
    const second = await askCoder(t('The coder to compare with {0}', first), coders.filter((coder) => coder !== first), true);
    if (second !== BACK) return second === undefined ? undefined : [first, second];
  }
}

async function askCoder(placeholder: string, coders: readonly string[], canGoBack: boolean): Promise<StepResult<string>> {
  const item = await askPick({ title: t('Compare coders'), placeholder, canGoBack, items: coders.map((label) => ({ label })) });
  return item === undefined || item === BACK ? item : item.label;
}

/** How far two coders agree, on one line. */
export function agreementWords({ overall: { kappa, alphaU, f1Exact, f1Overlap }, articles }: CoderComparison, [a, b]: Coders): string {
  const figure = (value: number | undefined): string => value?.toFixed(2).replace('-', '−') ?? '–';
  const where = articles === 1 ? t('1 article') : t('{0} articles', articles);
  return t('{0} and {1}, {2}: kappa {3}, alphaU {4}, F1 {5} (overlapping {6})', a, b, where, figure(kappa), figure(alphaU), figure(f1Exact), figure(f1Overlap));
}

/**
 * Asks which difference to decide.
 * @param first Which is chosen at first, from 0.
 * @param focused Told of each difference that is chosen as one moves through the list.
 */
export async function askDifference(title: string, differences: readonly OpenDifference[], coders: Coders, first: number, focused: (open: OpenDifference) => void): Promise<OpenDifference | undefined> {
  const items = differences.map((open): DifferenceItem => ({ ...describe(open, coders), open }));
  const placeholder = items.length === 1 ? t('1 difference: Enter decides it') : t('{0} differences: move through them to see each, Enter decides it', items.length);
  const item = await askPick<DifferenceItem>({ title, placeholder, canGoBack: false, items, active: (each) => each === items[first], focused: ({ open }) => { focused(open); } });
  return item === undefined || item === BACK ? undefined : item.open;
}

function describe({ difference: { kind, a, b, file }, nameOf }: OpenDifference, [nameA, nameB]: Coders): vscode.QuickPickItem {
  const icon = new vscode.ThemeIcon(a === undefined || b === undefined ? 'diff-removed' : 'diff-modified');
  const said = (mention: ExportMention): string => [mention.type, kind === 'place' ? `“${shortQuote(mention.quote)}”` : (mention.entity === undefined ? mention.value : nameOf(mention.entity))].filter(Boolean).join(' ');
  const each = [...(a === undefined ? [] : [`${nameA}: ${said(a)}`]), ...(b === undefined ? [] : [`${nameB}: ${said(b)}`])].join(' · ');
  return { label: quoteOf({ a, b }), iconPath: icon, description: a === undefined || b === undefined ? t('only {0}', each) : each, detail: file };
}

/** Asks what is right. */
export async function askVerdict({ difference: { a, b } }: OpenDifference, [nameA, nameB]: Coders): Promise<StepResult<Verdict>> {
  const gone = (mention: ExportMention | undefined, name: string): string => (mention === undefined ? t('{0} tagged nothing here, so nothing changes', name) : t('Removes what {0} tagged', name));
  const isOne = a === undefined || b === undefined;
  const items: readonly (vscode.QuickPickItem & { readonly verdict: Verdict })[] = [
    { label: t('Keep {0}’s', nameA), detail: gone(b, nameB), verdict: 'a' },
    { label: t('Keep {0}’s', nameB), detail: gone(a, nameA), verdict: 'b' },
    { label: t('Keep both'), detail: t('Changes nothing; the next comparison lists it again'), verdict: 'both' },
    { label: t('Keep neither'), detail: isOne ? t('Removes the tag') : t('Removes both tags'), verdict: 'neither' },
  ];
  const item = await askPick({ title: quoteOf({ a, b }), placeholder: t('What is right? Undo Annotation Change takes it back.'), canGoBack: true, items });
  return item === undefined || item === BACK ? item : item.verdict;
}

/** Words for deciding a difference, e.g. for undo. */
export function verdictLabel({ difference }: OpenDifference, verdict: Exclude<Verdict, 'both'>, [a, b]: Coders): string {
  const quote = quoteOf(difference);
  return verdict === 'neither' ? t('Keep neither tag of “{0}”', quote) : t('Keep {0}’s tag of “{1}”', verdict === 'a' ? a : b, quote);
}

function quoteOf({ a, b }: Partial<Record<'a' | 'b', ExportMention | undefined>>): string {
  return shortQuote((a ?? b)?.quote ?? '');
}
