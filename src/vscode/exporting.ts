import * as vscode from 'vscode';
import { findArticles, type FoundFile } from '../corpus/findArticles';
import { gatherArticles, type GatheredArticle, type GatherOptions } from '../corpus/gatherArticles';
import type { FileSystem } from '../files/fileSystem';
import type { ExportArticle } from '../formats/exportArticle';
import type { ExportFormat } from '../formats/exportFormat';
import { EXPORT_FORMATS } from '../formats/exportFormats';
import type { Recogniser } from '../recognition/recognition';
import { tell } from './annotationCommand';
import { askExport, type ExportChoice, type ExportScope } from './exportDialogue';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** What exports need of the world. */
export interface ExportServices {
  readonly sessions: SessionLookup;
  readonly files: FileSystem;
  readonly loadRecogniser: () => Promise<Recogniser>;
  readonly reporter: Reporter;
}

/** What a shortcut's or a script's arguments may settle in advance. */
interface ExportArguments {
  /** A format's id. */
  readonly format?: string;
  readonly scope?: ExportScope;
  readonly suggestions?: boolean;
  /** URI of the file to write. */
  readonly target?: string;
}

/** A file that could not be read, in words. */
type Problem = Parameters<GatherOptions['problem']>;

/** "Export Annotations…": of the article in front, the workspace, or what is selected in the Explorer. */
export function registerExporting(services: ExportServices): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.export`, async (first?: unknown, second?: unknown) => {
    try {
      await new Export(services).run(urisOf(first, second), first instanceof vscode.Uri ? {} : readArguments(first));
    } catch (error) {
      services.reporter.show(vscode.l10n.t('The annotations could not be exported.'), error);
    }
  });
}

/** The Explorer gives the item clicked and all those selected. */
function urisOf(first: unknown, second: unknown): readonly vscode.Uri[] {
  const selected = Array.isArray(second) ? second.filter((item) => item instanceof vscode.Uri) : [];
  return selected.length > 0 ? selected : first instanceof vscode.Uri ? [first] : [];
}

function readArguments(value: unknown): ExportArguments {
  return typeof value === 'object' && value !== null ? value : {};
}

class Export {
  readonly #problems: Problem[] = [];

  constructor(private readonly services: ExportServices) {}

  async run(selected: readonly vscode.Uri[], { format: id, target, ...given }: ExportArguments): Promise<void> {
    const scopes = this.#scopes(selected);
    if (scopes.length === 0) {
      tell(vscode.l10n.t('Open an article or a folder of articles first'));
      return;
    }
    const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
    const choice = await askExport(scopes, { ...given, ...(format === undefined ? {} : { format }) });
    if (choice === undefined) return;
    const file = target === undefined ? await askFile(choice.format, defaultFile(choice, selected)) : vscode.Uri.parse(target, true);
    if (file === undefined) return;
    const articles = await this.#gather(choice, selected);
    if (articles !== undefined) await this.#write(articles, choice.format, file);
  }

  #scopes(selected: readonly vscode.Uri[]): readonly ExportScope[] {
    if (selected.length > 0) return ['selected'];
    const article: readonly ExportScope[] = this.#documentInFront() === undefined ? [] : ['article'];
    const workspace: readonly ExportScope[] = vscode.workspace.workspaceFolders === undefined ? [] : ['workspace'];
    return [...article, ...workspace];
  }

  #documentInFront(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const documents = [activeTextEditor, ...visibleTextEditors].flatMap((editor) => editor?.document ?? []);
    return documents.find((document) => this.services.sessions.get(document) !== undefined);
  }

  /** Undefined when the person cancelled. */
  #gather({ scope, suggestions }: ExportChoice, selected: readonly vscode.Uri[]): Thenable<readonly ExportArticle[] | undefined> {
    const title = vscode.l10n.t('Exporting annotations');
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, cancel) => {
      const found = await this.#find(scope, selected);
      const articles = await gatherArticles(this.services.files, found, {
        ...(suggestions ? { recogniser: await this.services.loadRecogniser() } : {}),
        openArticle: ({ uri }) => this.#openArticle(uri),
        proceed: async ({ path }) => {
          progress.report({ message: path, increment: 100 / found.length });
          await nextTurn();
          return !cancel.isCancellationRequested;
        },
        problem: (...problem) => this.#problems.push(problem),
      });
      return cancel.isCancellationRequested ? undefined : articles;
    });
  }

  async #find(scope: ExportScope, selected: readonly vscode.Uri[]): Promise<readonly FoundFile[]> {
    const document = this.#documentInFront();
    if (scope === 'article') return document === undefined ? [] : [foundFile(document.uri)];
    const roots = scope === 'selected' ? selected : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const found = await Promise.all(roots.map((root) => this.#below(root)));
    return [...new Map(found.flat().map((file) => [file.uri, file])).values()];
  }

  async #below(root: vscode.Uri): Promise<readonly FoundFile[]> {
    const { type } = await vscode.workspace.fs.stat(root);
    if ((type & vscode.FileType.Directory) === 0) return [foundFile(root)];
    const files = await findArticles(this.services.files, root.toString());
    return files.map(({ path }) => foundFile(vscode.Uri.joinPath(root, path)));
  }

  #openArticle(uri: string): GatheredArticle | undefined {
    const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
    return document && this.services.sessions.get(document);
  }

  async #write(articles: readonly ExportArticle[], format: ExportFormat, target: vscode.Uri): Promise<void> {
    const { files, annotations, losses } = format.export(articles);
    await this.services.files.write(target.toString(), new TextEncoder().encode(files[0]?.content ?? ''));
    const name = target.path.split('/').at(-1) ?? target.path;
    const summary = vscode.l10n.t('{0} annotations of {1} articles are in {2}.', annotations, articles.length, name);
    this.#tellResult([summary, ...losses, ...this.#problemSummary()].join(' '), target);
  }

  #problemSummary(): readonly string[] {
    const [first] = this.#problems;
    if (first === undefined) return [];
    for (const [file, message, line] of this.#problems) this.services.reporter.log(`${file}${line === undefined ? '' : `:${line + 1}`}: ${message}`);
    return [vscode.l10n.t('{0} files could not be read, the first is {1}: {2}', new Set(this.#problems.map(([file]) => file)).size, first[0], first[1])];
  }

  /** The export is done: nobody waits for the message to be answered. */
  #tellResult(message: string, target: vscode.Uri): void {
    const open = vscode.l10n.t('Open');
    const show = this.#problems.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
    const answered = show(message, open).then((answer) => answer === open ? vscode.window.showTextDocument(target) : undefined);
    answered.then(undefined, (error: unknown) => { this.services.reporter.show(vscode.l10n.t('The file could not be opened.'), error); });
  }
}

function foundFile(uri: vscode.Uri): FoundFile {
  return { uri: uri.toString(), path: vscode.workspace.asRelativePath(uri) };
}

/** Lets typing and the cancel button through. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function askFile({ label, extension }: ExportFormat, defaultUri: vscode.Uri | undefined): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export annotations'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [label]: [extension.slice(1)] },
    ...(defaultUri === undefined ? {} : { defaultUri }),
  });
}

/** Beside the article, or in the folder. */
function defaultFile({ scope, format }: ExportChoice, selected: readonly vscode.Uri[]): vscode.Uri | undefined {
  const front = vscode.window.activeTextEditor?.document.uri;
  const named = scope === 'article' ? front : scope === 'selected' ? selected[0] : undefined;
  if (named !== undefined && named.scheme !== 'untitled') return named.with({ path: named.path + format.extension });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, `annotations${format.extension}`);
}
