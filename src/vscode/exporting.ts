import * as vscode from 'vscode';
import { findArticles, type FoundFile } from '../corpus/findArticles';
import { gatherArticles, type GatheredArticle } from '../corpus/gatherArticles';
import type { FileSystem } from '../files/fileSystem';
import type { ExportCode } from '../formats/exportFormat';
import { EXPORT_FORMATS } from '../formats/exportFormats';
import { runExport, type ExportSummary } from '../formats/runExport';
import type { Recogniser } from '../recognition/recognition';
import { tell } from './annotationCommand';
import { withProgress } from './changeProgress';
import type { CodeLookup } from './codeLookup';
import { askExport, type ExportChoice, type ExportScope } from './exportDialogue';
import { PLAIN_SETTINGS, type ExportSettings } from './exportOptions';
import { nameOf, tellExport, type ReadProblem } from './exportResult';
import { askPlace, filePlace, folderPlace, type ExportPlace } from './exportTarget';
import type { Reporter } from './reporter';
import { now } from './services';
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
  readonly #problems: ReadProblem[] = [];

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
    const choice = await askExport(scopes, draft, { coder: ownName(), what: selected.map(nameOf).join(', ') });
    if (choice === undefined) return;
    const found = await this.#find(choice.scope, selected);
    if (found.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no articles to export there.'));
      return;
    }
    const isFolder = choice.format.layout === 'folder' || choice.settings.perArticle;
    const uri = target === undefined ? await askPlace(choice.format, isFolder, defaultPlace(choice, isFolder, selected)) : vscode.Uri.parse(target, true);
    if (uri === undefined) return;
    const { files } = this.services;
    const summary = await this.#write(choice, found, isFolder ? folderPlace(files, uri) : filePlace(files, uri, choice.format));
    tellExport({ summary, format: choice.format, target: uri, isFolder, problems: this.#problems }, this.services.reporter);
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

  #write({ format, settings }: ExportChoice, found: readonly FoundFile[], { name, target }: ExportPlace): Promise<ExportSummary> {
    return withProgress(vscode.l10n.t('Exporting annotations'), ({ report, isCancelled }) => {
      const articles = gatherArticles(this.services.files, found, {
        ...(settings.suggestions ? { recogniserFor: ({ uri }: FoundFile) => this.services.recogniserFor(vscode.Uri.parse(uri, true)) } : {}),
        openArticle: ({ uri }) => this.#openArticle(uri),
        proceed: async ({ path }, done) => {
          report(path, done, found.length);
          await nextTurn();
          return !isCancelled();
        },
        problem: (...problem) => this.#problems.push(problem),
      });
      const options = { ...settings, codes: this.#codes(found), now: now() };
      const { filter, perArticle } = settings;
      return runExport(articles, target, { format, options, filter, name, perArticle, isCancelled });
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
