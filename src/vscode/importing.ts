import * as vscode from 'vscode';
import { canonicalText } from '../article/canonicalText';
import type { ChangeRequest, FileReplacement } from '../changes/changeRequest';
import { findArticles } from '../corpus/findArticles';
import { decodeText } from '../corpus/readArticle';
import { importInto } from '../formats/import/importChange';
import { ImportError, LARGEST_IMPORT, type ImportedArticle, type ImportFile, type ImportFormat } from '../formats/import/importFormat';
import { IMPORT_FORMATS } from '../formats/import/importFormats';
import type { Candidate } from '../formats/import/matchArticles';
import type { ArticleImport } from '../formats/import/mergeImport';
import { planImport } from '../formats/import/planImport';
import { addCodes, readCodebook } from '../formats/import/refiCodebook';
import { tell } from './annotationCommand';
import { tellFailures } from './changeProgress';
import type { CodebookEditor } from './codebookEditor';
import { askFiles, askFormat } from './importDialogue';
import { askImport, hasNews, importSummary, leftOut, type ImportOutcome } from './importReport';
import { SECTION } from './settings';
import { carryOut, previewChange, type WorkspaceChangeServices } from './workspaceChange';

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

/** A codebook with the codes of a file. */
interface CodesChange {
  readonly added: number;
  readonly files: readonly FileReplacement[];
}

/** "Import Annotations…": from another program's files into the workspace's articles and codebook, as one step that can be undone. */
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
    const read = await readFiles(uris, format);
    const codebooks = read.filter((file) => isCodebook(format, file));
    const imported = format.read(read.filter((file) => !codebooks.includes(file)));
    const codes = await this.#codes(codebooks);
    if (codes !== undefined) await this.#perform(imported, codes, confirmed ?? false);
  }

  /** Codes go into the codebook of the first folder; undefined when that cannot be changed. */
  async #codes(codebooks: readonly ImportFile[]): Promise<CodesChange | undefined> {
    const codes = codebooks.flatMap(readCodebook);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (codes.length === 0 || folder === undefined) return { added: 0, files: [] };
    let added = 0;
    const files = await this.services.editor.draft(folder, (codebook) => {
      const extended = addCodes(codebook, codes);
      added = extended.added;
      return extended.codebook;
    });
    return files && { added, files };
  }

  async #perform(imported: readonly ImportedArticle[], { added: codes, files }: CodesChange, isConfirmed: boolean): Promise<void> {
    const { matched, unmatched } = await planImport(imported, imported.length === 0 ? [] : await this.#candidates());
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
      files,
    };
    const preview = await previewChange(this.services, request);
    if (preview.cancelled) return;
    const outcome: ImportOutcome = { results, unmatched, codes };
    if (!hasNews(outcome) && preview.failed.length > 0) {
      void tellFailures(request.label, preview.failed);
      return;
    }
    const isWanted = hasNews(outcome) && (isConfirmed || (await askImport(outcome)));
    if (isWanted && !(await carryOut(this.services, request, preview))) return;
    if (isWanted || !hasNews(outcome)) this.#tell(outcome);
  }

  async #candidates(): Promise<readonly Candidate[]> {
    const { files } = this.services;
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const found = await Promise.all(roots.map(async (root) => (await findArticles(files, root.toString())).map(({ path }) => vscode.Uri.joinPath(root, path))));
    return found.flat().map((uri): Candidate => ({ uri: uri.toString(), path: vscode.workspace.asRelativePath(uri), text: () => this.#text(uri.toString()) }));
  }

  async #text(uri: string): Promise<string | undefined> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    if (open !== undefined) return canonicalText(open.getText());
    try {
      const bytes = await this.services.files.read(uri);
      return bytes && canonicalText(decodeText(bytes, uri));
    } catch {
      return undefined;
    }
  }

  #tell(outcome: ImportOutcome): void {
    const missing = leftOut(outcome);
    if (missing.length > 0) this.services.reporter.warn(importSummary(outcome), missing);
    else tell(importSummary(outcome));
  }
}

async function readFiles(uris: readonly vscode.Uri[], { id }: ImportFormat): Promise<readonly ImportFile[]> {
  const beside = id === 'brat' ? uris.filter(({ path }) => path.endsWith('.ann')).map((uri) => uri.with({ path: uri.path.replace(/\.ann$/, '.txt') })) : [];
  const texts = await Promise.all(beside.map((uri) => readFile(uri).catch(() => undefined)));
  return [...(await Promise.all(uris.map(readFile))), ...texts.filter((file) => file !== undefined)];
}

/** @throws {ImportError} before reading what is too large. */
async function readFile(uri: vscode.Uri): Promise<ImportFile> {
  const path = vscode.workspace.asRelativePath(uri);
  if ((await vscode.workspace.fs.stat(uri)).size > LARGEST_IMPORT) throw new ImportError(path, 'The file is too large.');
  return { path, bytes: await vscode.workspace.fs.readFile(uri) };
}

/** A REFI-QDA codebook without a project. */
function isCodebook({ id }: ImportFormat, { path }: ImportFile): boolean {
  return id === 'refi-qda' && /\.qdc$/i.test(path);
}
