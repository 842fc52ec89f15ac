import * as vscode from 'vscode';
import type { ApiArticle, NewsAnnotatorApi } from '../../api/news-annotator';
import { parseArticle } from '../article/parseArticle';
import type { FoundFile } from '../corpus/findArticles';
import { gatherArticles } from '../corpus/gatherArticles';
import type { FileSystem } from '../files/fileSystem';
import { exportRecognised, type ExportArticle } from '../formats/exportArticle';
import { EXPORT_FORMATS } from '../formats/exportFormats';
import { MemoryTarget } from '../formats/memoryTarget';
import { runExport } from '../formats/runExport';
import type { Recogniser } from '../recognition/recognition';
import type { CodeLookup } from './codeLookup';
import { PLAIN_SETTINGS } from './exportOptions';
import type { Reporter } from './reporter';
import { now } from './services';
import type { SessionLookup } from './sessionLookup';
import { suggest } from './suggesting';

/** What the interface for other extensions needs of the world. */
export interface ApiServices {
  readonly sessions: SessionLookup;
  readonly files: FileSystem;
  /** The recogniser for an article, with its codebook's actors and issues; for none, the shipped one. */
  readonly recogniserFor: (article: vscode.Uri | undefined) => Promise<Recogniser>;
  readonly codes: CodeLookup;
  readonly reporter: Reporter;
}

/** The interface for other extensions (api/news-annotator.d.ts). It decides nothing: that stays the person's. */
export function createApi(services: ApiServices): NewsAnnotatorApi {
  return {
    version: 1,
    recognise: (text, options) => recognise(services, text, options),
    article: async (uri, options) => {
      for await (const article of gather(services, [uri], options?.suggestions ?? false)) return article;
      return undefined;
    },
    export: (format, articles, options) => exportAll(services, format, articles, options?.suggestions ?? false),
    suggest: (uri, suggestion, by) => suggest(services.sessions, uri, suggestion, by),
  };
}

async function recognise({ recogniserFor }: ApiServices, text: string, { fileName, date }: { readonly fileName?: string; readonly date?: string } = {}): Promise<ApiArticle> {
  const article = parseArticle(text.replace(/^\uFEFF/, ''), fileName === undefined ? {} : { fileName });
  const articleDate = date ?? article.metadata.date?.value;
  const recogniser = await recogniserFor(undefined);
  return exportRecognised(fileName ?? '', recogniser.recognise(article, articleDate === undefined ? {} : { articleDate }));
}

async function* gather({ sessions, files, recogniserFor, reporter }: ApiServices, uris: readonly vscode.Uri[], suggestions: boolean): AsyncGenerator<ExportArticle> {
  const found = uris.map((uri): FoundFile => ({ uri: uri.toString(), path: vscode.workspace.asRelativePath(uri) }));
  yield* gatherArticles(files, found, {
    ...(suggestions ? { recogniserFor: ({ uri }: FoundFile) => recogniserFor(vscode.Uri.parse(uri, true)) } : {}),
    openArticle: ({ uri }) => {
      const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
      return document && sessions.get(document);
    },
    problem: (file, message) => { reporter.log(`${file}: ${message}`); },
  });
}

async function exportAll(services: ApiServices, id: string, uris: readonly vscode.Uri[], suggestions: boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(vscode.l10n.t('There is no format {0}.', id));
  const written = new Map<string, Uint8Array>();
  const target = new MemoryTarget((path, content) => void written.set(path, content));
  const [first] = uris;
  const options = { ...PLAIN_SETTINGS, codes: first === undefined ? [] : services.codes(first.toString()), now: now() };
  await runExport(gather(services, uris, suggestions), target, { format, options, filter: {}, name: 'annotations', perArticle: false });
  return written;
}
