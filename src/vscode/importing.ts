import * as vscode from 'vscode';
import { canonicalText } from '../article/canonicalText';
import type { ChangeRequest } from '../changes/changeRequest';
import type { Code } from '../codebook/codebook';
import { findArticles, type FoundFile } from '../corpus/findArticles';
import { decodeText } from '../corpus/readArticle';
import { importInto } from '../formats/import/importChange';
import type { ImportedArticle, ImportFile, ImportFormat } from '../formats/import/importFormat';
import { IMPORT_FORMATS } from '../formats/import/importFormats';
import type { Candidate } from '../formats/import/matchArticles';
import type { ArticleImport } from '../formats/import/mergeImport';
import { planImport, type ImportPlan } from '../formats/import/planImport';
import { PROBLEM_WORDS } from '../formats/import/problemWords';
import { addCodes, readCodebook } from '../formats/import/refiCodebook';
import { tell } from './annotationCommand';
import type { CodebookEditor } from './codebookEditor';
import { SECTION } from './settings';
import { askPick, BACK } from './steps';
import { performChange, type WorkspaceChangeServices } from './workspaceChange';

/** What importing needs: annotations go into articles, codes into codebooks. */
export interface ImportServices extends WorkspaceChangeServices {
  readonly editor: CodebookEditor;
}

/** What a shortcut's or a script's arguments may settle in advance. */
interface ImportArguments {
  /** A format's id. */
  readonly format?: string;
  /** URIs of the files to import. */
  readonly files?: readonly string[];
  /** Whether the preview was seen already. */
  readonly confirmed?: boolean;
}

/** "Import Annotations…": from another program's files into the workspace's articles, as one step that can be undone. */
export function registerImporting(services: ImportServices): vscode.Disposable {
  return vscode.commands.registerCommand(`${SECTION}.import`, async (args: ImportArguments = {}) => {
    try {
      await new Import(services).run(args);
    } catch (error) {
      services.reporter.show(vscode.l10n.t('Nothing was imported.'), error);
    }
  });
}

class Import {
  constructor(private readonly services: ImportServices) {}

  async run({ format: id, files, confirmed }: ImportArguments): Promise<void> {
    const format = IMPORT_FORMATS.find((candidate) => candidate.id === id) ?? (await askFormat());
    if (format === undefined) return;
    const uris = files?.map((uri) => vscode.Uri.parse(uri, true)) ?? (await askFiles(format));
    if (uris === undefined || uris.length === 0) return;
    const read = await this.#read(uris, format);
    const codebooks = read.filter((file) => isCodebook(format, file));
    const imported = format.read(read.filter((file) => !codebooks.includes(file)));
    if (codebooks.length > 0 && !(await this.#importCodes(codebooks.flatMap(readCodebook)))) return;
    if (codebooks.length === 0 || imported.length > 0) await this.#perform(await planImport(imported, await this.#candidates()), confirmed ?? false);
  }

  /** Into the codebook of the first folder, as a step of its own. */
  async #importCodes(codes: readonly Code[]): Promise<boolean> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    return folder !== undefined && this.services.editor.edit(folder, vscode.l10n.t('Import codes'), (codebook) => addCodes(codebook, codes).codebook);
  }

  async #read(uris: readonly vscode.Uri[], { id }: ImportFormat): Promise<readonly ImportFile[]> {
    const read = async (uri: vscode.Uri): Promise<ImportFile> => ({ path: uri.path, bytes: await vscode.workspace.fs.readFile(uri) });
    const beside = id === 'brat' ? uris.filter(({ path }) => path.endsWith('.ann')).map((uri) => uri.with({ path: uri.path.replace(/\.ann$/, '.txt') })) : [];
    const texts = await Promise.all(beside.map((uri) => read(uri).catch(() => undefined)));
    return [...(await Promise.all(uris.map(read))), ...texts.filter((file) => file !== undefined)];
  }

  async #candidates(): Promise<readonly Candidate[]> {
    const { files } = this.services;
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const found = await Promise.all(roots.map(async (root) => (await findArticles(files, root.toString())).map(({ path }) => vscode.Uri.joinPath(root, path))));
    return found.flat().map((uri): Candidate => ({ uri: uri.toString(), path: vscode.workspace.asRelativePath(uri), text: () => this.#text({ uri: uri.toString(), path: uri.path }) }));
  }

  async #text({ uri }: FoundFile): Promise<string | undefined> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    if (open !== undefined) return canonicalText(open.getText());
    try {
      const bytes = await this.services.files.read(uri);
      return bytes && canonicalText(decodeText(bytes, uri));
    } catch {
      return undefined;
    }
  }

  async #perform({ matched, unmatched }: ImportPlan, isConfirmed: boolean): Promise<void> {
    const results = new Map<string, ArticleImport>();
    const request: ChangeRequest = {
      label: vscode.l10n.t('Import annotations'),
      articles: [...matched.keys()],
      change: ({ uri, decisions, context }) => {
        const result = importInto(matched.get(uri)?.imports ?? [], { decisions, context });
        // The first look is the one to tell of: afterwards everything is there already.
        if (!results.has(uri)) results.set(uri, result);
        return result.change;
      },
    };
    const isDone = matched.size > 0 && (await performChange(this.services, request, isConfirmed));
    if (isDone || matched.size === 0) this.#tell(results, unmatched);
  }

  #tell(results: ReadonlyMap<string, ArticleImport>, unmatched: ImportPlan['unmatched']): void {
    const all = [...results.values()];
    const [added, known] = [all.reduce((sum, each) => sum + each.added, 0), all.reduce((sum, each) => sum + each.known, 0)];
    const problems = [...results].flatMap(([uri, each]) => each.problems.map((problem) => ({ uri, ...problem })));
    for (const { uri, annotation, problem } of problems) this.services.reporter.log(`${uri}: ${annotation.type} “${annotation.quote ?? ''}” ${annotation.line === undefined ? '' : `(line ${annotation.line}) `}${PROBLEM_WORDS[problem]}`);
    for (const { imported, reason } of unmatched) this.services.reporter.log(`${nameOf(imported)}: ${reason === 'none' ? 'there is no such article' : 'several articles could be meant'}`);
    const summary = vscode.l10n.t('{0} annotations imported, {1} were there already.', added, known);
    if (problems.length + unmatched.length === 0) {
      tell(summary);
      return;
    }
    const trouble = vscode.l10n.t('{0} annotations could not be placed and {1} texts have no article here; the log names them.', problems.length, unmatched.length);
    void vscode.window.showWarningMessage(`${summary} ${trouble}`);
  }
}

/** A REFI-QDA codebook without a project. */
function isCodebook({ id }: ImportFormat, { path }: ImportFile): boolean {
  return id === 'refi-qda' && /\.qdc$/i.test(path);
}

function nameOf({ file, text = '' }: ImportedArticle): string {
  return file ?? `“${text.slice(0, 40)}…”`;
}

async function askFormat(): Promise<ImportFormat | undefined> {
  const items = IMPORT_FORMATS.map((format) => ({ label: format.label, description: format.extensions.join(' '), format }));
  const item = await askPick({ title: vscode.l10n.t('Import annotations'), placeholder: vscode.l10n.t('Format'), canGoBack: false, items: () => items });
  return item === undefined || item === BACK ? undefined : item.format;
}

function askFiles({ id, label, extensions }: ImportFormat): Thenable<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import annotations'),
    openLabel: vscode.l10n.t('Import'),
    canSelectMany: true,
    filters: { [label]: [...extensions, ...(id === 'refi-qda' ? ['.qdc'] : [])].map((extension) => extension.slice(1)), [vscode.l10n.t('All files')]: ['*'] },
  });
}
