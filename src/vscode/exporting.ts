import * as vscode from 'vscode';
import { findArticles, type FoundFile } from '../corpus/findArticles';
import { gatherArticles, type GatheredArticle, type GatherOptions } from '../corpus/gatherArticles';
import type { FileSystem } from '../files/fileSystem';
import type { ExportCode } from '../formats/exportFormat';
import { EXPORT_FORMATS } from '../formats/exportFormats';
import { LOSS_WORDS } from '../formats/losses';
import { runExport, type ExportSummary } from '../formats/runExport';
import type { Recogniser } from '../recognition/recognition';
import { tell } from './annotationCommand';
import type { CodeLookup } from './codeLookup';
import { askExport, type ExportChoice, type ExportScope } from './exportDialogue';
import { PLAIN_SETTINGS, type ExportSettings } from './exportOptions';
import { askPlace, filePlace, folderPlace, type ExportPlace } from './exportTarget';
import type { Reporter } from './reporter';
import type { SessionLookup } from './sessionLookup';
import { SECTION } from './settings';

/** What exports need of the world. */
export interface ExportServices {
  readonly sessions: SessionLookup;
  readonly files: FileSystem;
  /** With the actors and issues of the codebook that an article has. */
  readonly recogniserFor: (article: vscode.Uri) => Promise<Recogniser>;
  readonly reporter: Reporter;
  readonly codes: CodeLookup;
}

/** What a shortcut's or a script's arguments may settle in advance. */
interface ExportArguments {
  /** A format's id. */
  readonly format?: string;
  readonly scope?: ExportScope;
  readonly suggestions?: boolean;
  readonly perArticle?: boolean;
  /** Types wanted; all when left out. */
  readonly types?: readonly string[];
  readonly coder?: string;
  /** URI of the file to write, or of the folder where a format writes several. */
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

  async run(selected: readonly vscode.Uri[], { format: id, target, scope, ...given }: ExportArguments): Promise<void> {
    const scopes = this.#scopes(selected);
    if (scopes.length === 0) {
      tell(vscode.l10n.t('Open an article or a folder of articles first'));
      return;
    }
    const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
    const settings = settingsOf(given);
    const draft = { ...(scope === undefined ? {} : { scope }), ...(format === undefined ? {} : { format }), ...(settings === undefined ? {} : { settings }) };
    const choice = await askExport(scopes, draft, ownName());
    if (choice === undefined) return;
    const isFolder = choice.format.layout === 'folder' || choice.settings.perArticle;
    const uri = target === undefined ? await askPlace(choice.format, isFolder, defaultPlace(choice, isFolder, selected)) : vscode.Uri.parse(target, true);
    if (uri === undefined) return;
    const { files } = this.services;
    const summary = await this.#write(choice, selected, isFolder ? folderPlace(files, uri) : filePlace(files, uri, choice.format));
    this.#tellResult(summary, choice, uri, isFolder);
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

  #write({ scope, format, settings }: ExportChoice, selected: readonly vscode.Uri[], { name, target }: ExportPlace): Thenable<ExportSummary> {
    const title = vscode.l10n.t('Exporting annotations');
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, cancel) => {
      const found = await this.#find(scope, selected);
      const articles = gatherArticles(this.services.files, found, {
        ...(settings.suggestions ? { recogniserFor: ({ uri }: FoundFile) => this.services.recogniserFor(vscode.Uri.parse(uri, true)) } : {}),
        openArticle: ({ uri }) => this.#openArticle(uri),
        proceed: async ({ path }) => {
          progress.report({ message: path, increment: 100 / found.length });
          await nextTurn();
          return !cancel.isCancellationRequested;
        },
        problem: (...problem) => this.#problems.push(problem),
      });
      const options = { ...settings, codes: this.#codes(found), now: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
      const { filter, perArticle } = settings;
      return runExport(articles, target, { format, options, filter, name, perArticle, isCancelled: () => cancel.isCancellationRequested });
    });
  }

  #codes([first]: readonly FoundFile[]): readonly ExportCode[] {
    return first === undefined ? [] : this.services.codes(first.uri);
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

  /** The export is done: nobody waits for the message to be answered. */
  #tellResult(summary: ExportSummary, { format }: ExportChoice, target: vscode.Uri, isFolder: boolean): void {
    const { annotations, articles, cancelled, files } = summary;
    const name = target.path.split('/').at(-1) ?? target.path;
    const done = isFolder
      ? vscode.l10n.t('{0} annotations of {1} articles are in {2} files in {3}.', annotations, articles, files.length, name)
      : vscode.l10n.t('{0} annotations of {1} articles are in {2}.', annotations, articles, name);
    const stopped = vscode.l10n.t('The export was cancelled; {0} files are complete.', files.length);
    const suggested = Array.from(summary.suggesters, ([by, count]) => vscode.l10n.t('Among them are suggestions by {0}: {1}.', by, count));
    const losses = summary.losses.map(({ kind, count }) => `${vscode.l10n.t(LOSS_WORDS[kind], count)}.`);
    const message = [cancelled ? stopped : done, ...suggested, ...losses, ...this.#problemSummary()].join(' ');
    const open = isFolder || cancelled ? undefined : vscode.l10n.t('Open');
    const show = this.#problems.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
    const answered = show(message, ...(open === undefined ? [] : [open])).then((answer) => answer === undefined ? undefined : openResult(target, format.mediaType));
    answered.then(undefined, (error: unknown) => { this.services.reporter.show(vscode.l10n.t('The file could not be opened.'), error); });
  }

  #problemSummary(): readonly string[] {
    const [first] = this.#problems;
    if (first === undefined) return [];
    for (const [file, message, line] of this.#problems) this.services.reporter.log(`${file}${line === undefined ? '' : `:${line + 1}`}: ${message}`);
    return [vscode.l10n.t('{0} files could not be read, the first is {1}: {2}', new Set(this.#problems.map(([file]) => file)).size, first[0], first[1])];
  }
}

/** What a script settles of how to export; undefined when it leaves that to the person. */
function settingsOf({ suggestions, perArticle, types, coder }: ExportArguments): ExportSettings | undefined {
  if (suggestions === undefined && perArticle === undefined && types === undefined && coder === undefined) return undefined;
  const filter = {
    ...(types === undefined ? {} : { wantsType: (type: string) => types.includes(type) }),
    ...(coder === undefined ? {} : { coder }),
  };
  return { ...PLAIN_SETTINGS, suggestions: suggestions ?? false, perArticle: perArticle ?? false, filter };
}

function ownName(): string | undefined {
  return vscode.workspace.getConfiguration(SECTION).get('coder', '').trim() || undefined;
}

/** A report opens in the browser, other text in an editor, anything else in the program for it. */
function openResult(target: vscode.Uri, mediaType: string): Thenable<unknown> {
  const isText = /^(?:text\/(?!html)|application\/(?:.*json|jsonl|xml|.*xml))/.test(mediaType);
  return isText ? vscode.window.showTextDocument(target) : vscode.env.openExternal(target);
}

function foundFile(uri: vscode.Uri): FoundFile {
  return { uri: uri.toString(), path: vscode.workspace.asRelativePath(uri) };
}

/** Lets typing and the cancel button through. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Beside the article, or in the folder. */
function defaultPlace({ scope, format }: ExportChoice, isFolder: boolean, selected: readonly vscode.Uri[]): vscode.Uri | undefined {
  const front = vscode.window.activeTextEditor?.document.uri;
  const named = scope === 'article' ? front : scope === 'selected' ? selected[0] : undefined;
  const isFile = named !== undefined && named.scheme !== 'untitled';
  if (isFile) return isFolder ? vscode.Uri.joinPath(named, '..') : named.with({ path: named.path + format.extension });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && !isFolder ? vscode.Uri.joinPath(folder, `annotations${format.extension}`) : folder;
}
