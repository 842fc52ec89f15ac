import * as vscode from 'vscode';
import { adjudicate, type Verdict } from '../agreement/adjudicate';
import { CoderComparer, type CoderComparison, type CoderDifference } from '../agreement/compareCoders';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { gatherArticles } from '../corpus/gatherArticles';
import type { ExportArticle, ExportMention } from '../formats/exportArticle';
import { shortQuote } from '../session/stepWords';
import { tell } from './annotationCommand';
import { SECTION } from './settings';
import { askPick, BACK } from './steps';
import { decidedArticles, performChange, type WorkspaceChangeServices } from './workspaceChange';

const { t } = vscode.l10n;

/** What a shortcut's or a script's arguments may settle in advance. */
interface CompareArguments {
  /** Two names. */
  readonly coders?: readonly string[];
  /** For all differences; without it each is asked. */
  readonly verdict?: Verdict;
}

/** "Compare Coders…": how far two coders of the workspace agree, and a list of where they do not, to decide each. */
export function registerComparing(services: WorkspaceChangeServices): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.compareCoders`, async (args: CompareArguments = {}) => {
    try {
      await new Comparing(services).run(args);
    } catch (error) {
      services.reporter.show(t('The coders could not be compared.'), error);
    }
  });
}

/** A difference to decide, with the URI of its article. */
interface Open {
  readonly difference: CoderDifference;
  readonly uri: string;
}

interface DifferenceItem extends vscode.QuickPickItem {
  readonly open: Open;
}

class Comparing {
  constructor(private readonly services: WorkspaceChangeServices) {}

  async run({ coders: named = [], verdict }: CompareArguments): Promise<void> {
    const articles = await this.#gather();
    const coders = [...new Set(articles.flatMap(({ article }) => article.mentions.flatMap(({ by }) => by ?? [])))].sort();
    if (coders.length < 2) {
      tell(t('There are no two coders here: decisions are signed with the setting “newsAnnotator.coder”'));
      return;
    }
    const a = named[0] ?? (await askCoder(t('The first coder'), coders));
    const b = a === undefined ? undefined : (named[1] ?? (await askCoder(t('The second coder'), coders.filter((coder) => coder !== a))));
    if (a === undefined || b === undefined) return;
    const comparer = new CoderComparer(a, b);
    for (const { article } of articles) comparer.add(article);
    const uris = new Map(articles.map(({ article, uri }) => [article.file, uri]));
    const open = comparer.result.differences.map((difference): Open => ({ difference, uri: uris.get(difference.file) ?? '' }));
    if (verdict === undefined) await this.#decide(figures(comparer.result, [a, b]), open, [a, b]);
    else for (const each of open) await this.#apply(each, verdict, [a, b]);
  }

  /** All articles of the workspace that something was decided about. */
  async #gather(): Promise<readonly { article: ExportArticle; uri: string }[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const uris = (await Promise.all(folders.map(({ uri }) => decidedArticles(this.services, uri)))).flat();
    const gathered: { article: ExportArticle; uri: string }[] = [];
    const found = uris.map((uri) => ({ uri, path: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)) }));
    const openArticle = (uri: string) => {
      const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
      return document && this.services.sessions.get(document);
    };
    const problem = (file: string, message: string): void => { this.services.reporter.log(`${file}: ${message}`); };
    const all = gatherArticles(this.services.files, found, { openArticle: ({ uri }) => openArticle(uri), problem });
    for await (const article of all) gathered.push({ article, uri: found.find(({ path }) => path === article.file)?.uri ?? '' });
    return gathered;
  }

  async #decide(title: string, differences: readonly Open[], coders: readonly [string, string]): Promise<void> {
    let open = differences;
    if (open.length === 0) void vscode.window.showInformationMessage(t('{0} No differences.', title));
    while (open.length > 0) {
      const items = open.map((each): DifferenceItem => ({ ...describe(each.difference, coders), open: each }));
      const item = await askPick<DifferenceItem>({ title, placeholder: t('{0} differences: choose one to see and decide it', open.length), canGoBack: false, items: () => items });
      if (item === undefined || item === BACK) return;
      await reveal(item.open);
      const verdict = await askVerdict(item.open.difference, coders);
      if (verdict === undefined) return;
      if (verdict === BACK) continue;
      const isDone = await this.#apply(item.open, verdict, coders);
      if (isDone) open = open.filter((each) => each !== item.open);
    }
  }

  #apply({ difference, uri }: Open, verdict: Verdict, [a, b]: readonly [string, string]): Promise<boolean> {
    if (verdict === 'both') return Promise.resolve(true);
    const kept = { a, b, neither: t('neither') }[verdict];
    const label = t('Keep {0} of “{1}”', kept, shortQuote((difference.a ?? difference.b)?.quote ?? ''));
    return performChange(this.services, { label, articles: [uri], change: ({ decisions }) => adjudicate(decisions, difference, verdict) }, true);
  }
}

async function askCoder(placeholder: string, coders: readonly string[]): Promise<string | undefined> {
  const item = await askPick({ title: t('Compare coders'), placeholder, canGoBack: false, items: () => coders.map((label) => ({ label })) });
  return item === undefined || item === BACK ? undefined : item.label;
}

function figures({ overall: { kappa, alphaU, f1Exact, f1Overlap }, articles }: CoderComparison, [a, b]: readonly [string, string]): string {
  const figure = (value: number | undefined): string => value?.toFixed(2) ?? '–';
  return t('{0} and {1}, {2} articles: kappa {3}, alphaU {4}, F1 {5} (overlapping {6})', a, b, articles, figure(kappa), figure(alphaU), figure(f1Exact), figure(f1Overlap));
}

function describe({ kind, a, b, file }: CoderDifference, [nameA, nameB]: readonly [string, string]): vscode.QuickPickItem {
  const mention = a ?? b;
  const label = `$(${kind === 'only-a' || kind === 'only-b' ? 'diff-removed' : 'diff-modified'}) ${shortQuote(mention?.quote ?? '')}`;
  const said = (each: ExportMention | undefined): string => (each === undefined ? t('nothing') : [each.type, kind === 'place' ? `“${shortQuote(each.quote)}”` : (each.entity ?? each.value)].filter(Boolean).join(' '));
  return { label, description: `${nameA}: ${said(a)} · ${nameB}: ${said(b)}`, detail: file };
}

async function reveal({ difference: { a, b }, uri }: Open): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const offsets = new CanonicalOffsets(document.getText());
  const positionAt = (point: number): vscode.Position => document.positionAt(offsets.fromCanonical(point));
  const [start, end] = [Math.min(a?.start ?? Infinity, b?.start ?? Infinity), Math.max(a?.end ?? 0, b?.end ?? 0)];
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(positionAt(start), positionAt(end)), preserveFocus: true, preview: true });
}

async function askVerdict(difference: CoderDifference, [a, b]: readonly [string, string]): Promise<Verdict | typeof BACK | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly verdict: Verdict })[] = [
    { label: t('Keep {0}', a), detail: difference.a === undefined ? t('Removes what {0} tagged', b) : '', verdict: 'a' },
    { label: t('Keep {0}', b), detail: difference.b === undefined ? t('Removes what {0} tagged', a) : '', verdict: 'b' },
    { label: t('Keep both'), verdict: 'both' },
    { label: t('Keep neither'), verdict: 'neither' },
  ];
  const placeholder = t('What is right? Undo takes it back.');
  const item = await askPick({ title: shortQuote((difference.a ?? difference.b)?.quote ?? ''), placeholder, canGoBack: true, items: () => items });
  return item === undefined || item === BACK ? item : item.verdict;
}
