import * as vscode from 'vscode';
import { adjudicate, type Verdict } from '../agreement/adjudicate';
import { CoderComparer } from '../agreement/compareCoders';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { gatherArticles, type GatheredArticle } from '../corpus/gatherArticles';
import type { ExportArticle } from '../formats/exportArticle';
import { tell } from './annotationCommand';
import { agreementWords, askCoders, askDifference, askVerdict, verdictLabel, type Coders, type OpenDifference } from './comparisonDialogue';
import { SECTION } from './settings';
import { BACK } from './steps';
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

/** An article of the workspace with its URI. */
interface Gathered {
  readonly article: ExportArticle;
  readonly uri: string;
}

class Comparing {
  constructor(private readonly services: WorkspaceChangeServices) {}

  async run({ coders: named, verdict }: CompareArguments): Promise<void> {
    const articles = await this.#gather();
    const all = [...new Set(articles.flatMap(({ article }) => article.mentions.flatMap(({ by }) => by ?? [])))].sort();
    const coders = await chosen(named ?? all, all);
    if (coders === undefined) return;
    const comparer = new CoderComparer(...coders);
    for (const { article } of articles) comparer.add(article);
    const { result } = comparer;
    const open = result.differences.map((difference): OpenDifference => {
      const { article, uri = '' } = articles.find((each) => each.article.file === difference.file) ?? {};
      return { difference, uri, nameOf: (entity) => article?.entities.find(({ id }) => id === entity)?.name ?? entity };
    });
    if (verdict === undefined) await this.#decide(agreementWords(result, coders), open, coders);
    else for (const each of open) await this.#apply(each, verdict, coders);
  }

  /** All articles of the workspace that something was decided about. */
  async #gather(): Promise<readonly Gathered[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const uris = (await Promise.all(folders.map(({ uri }) => decidedArticles(this.services, uri)))).flat();
    const found = uris.map((uri) => ({ uri, path: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)) }));
    const problem = (file: string, message: string): void => { this.services.reporter.log(`${file}: ${message}`); };
    const gathered: Gathered[] = [];
    const all = gatherArticles(this.services.files, found, { openArticle: ({ uri }) => this.#openArticle(uri), problem });
    for await (const article of all) gathered.push({ article, uri: found.find(({ path }) => path === article.file)?.uri ?? '' });
    return gathered;
  }

  #openArticle(uri: string): GatheredArticle | undefined {
    const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
    return document && this.services.sessions.get(document);
  }

  async #decide(title: string, differences: readonly OpenDifference[], coders: Coders): Promise<void> {
    let [open, place] = [differences, 0];
    if (open.length === 0) void vscode.window.showInformationMessage(t('{0}. No differences.', title));
    while (open.length > 0) {
      const chosenOne = await askDifference(title, open, coders, Math.min(place, open.length - 1), (each) => { this.services.reporter.background(reveal(each)); });
      if (chosenOne === undefined) return;
      place = open.indexOf(chosenOne);
      await reveal(chosenOne);
      const verdict = await askVerdict(chosenOne, coders);
      if (verdict === undefined) return;
      if (verdict !== BACK && (await this.#apply(chosenOne, verdict, coders))) open = open.filter((each) => each !== chosenOne);
      if (open.length === 0) tell(t('All differences are decided'));
    }
  }

  #apply(open: OpenDifference, verdict: Verdict, coders: Coders): Promise<boolean> {
    if (verdict === 'both') return Promise.resolve(true);
    const label = verdictLabel(open, verdict, coders);
    return performChange(this.services, { label, articles: [open.uri], change: ({ decisions }) => adjudicate(decisions, open.difference, verdict) }, true);
  }
}

/** Two coders: those named, or the only two there are, else those that are asked for. */
async function chosen(named: readonly string[], all: readonly string[]): Promise<Coders | undefined> {
  const [a, b] = named;
  if (named.length === 2 && a !== undefined && b !== undefined) return [a, b];
  if (all.length > 2) return askCoders(all);
  void vscode.window.showInformationMessage(t('There are no two coders here. Decisions are signed with the setting “newsAnnotator.coder”, else with git’s user name.'));
  return undefined;
}

/** Shows a difference in its article, beside the list that keeps the focus. */
async function reveal({ difference: { a, b }, uri }: OpenDifference): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const offsets = new CanonicalOffsets(document.getText());
  const positionAt = (point: number): vscode.Position => document.positionAt(offsets.fromCanonical(point));
  const [start, end] = [Math.min(a?.start ?? Infinity, b?.start ?? Infinity), Math.max(a?.end ?? 0, b?.end ?? 0)];
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(positionAt(start), positionAt(end)), preserveFocus: true, preview: true });
}
