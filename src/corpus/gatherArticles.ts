import type { FileSystem } from '../files/fileSystem';
import { exportArticle, type ExportArticle, type ExportSource } from '../formats/exportArticle';
import type { Recogniser, Recognition } from '../recognition/recognition';
import type { FileDiagnostic } from '../sidecar/diagnostic';
import { sidecarOf } from '../sidecar/storedSidecar';
import type { FoundFile } from './findArticles';
import { readArticle } from './readArticle';

/** An article and what was decided about it, from its file or from where it is open. */
export interface GatheredArticle extends Pick<ExportSource, 'article' | 'decisions'> {
  /** What was recognised together with what other programs suggest, where the article is open and they do. */
  readonly withProposals?: (recognition: Recognition) => Recognition;
}

/** What gathering needs besides the files. */
export interface GatherOptions {
  /** With it suggestions are gathered as well. */
  readonly recogniserFor?: (file: FoundFile) => Promise<Recogniser>;
  /** The article as it is open, where it is. */
  readonly openArticle?: (file: FoundFile) => GatheredArticle | undefined;
  /** Told before each article; gathering stops when it returns false. */
  readonly proceed?: (file: FoundFile, done: number) => boolean | Promise<boolean>;
  /** Told of each file, or entry of a sidecar, that could not be read; gathering goes on. */
  readonly problem: (file: string, message: string, line?: number) => void;
}

/** Reads articles with their sidecars for an export, one by one, those that can be read. A sidecar with errors is told and counts as empty. */
export async function* gatherArticles(files: FileSystem, found: readonly FoundFile[], options: GatherOptions): AsyncGenerator<ExportArticle> {
  for (const [index, file] of found.entries()) {
    if ((await options.proceed?.(file, index)) === false) break;
    const article = await tryGather(files, file, options);
    if (article !== undefined) yield article;
  }
}

async function tryGather(files: FileSystem, file: FoundFile, options: GatherOptions): Promise<ExportArticle | undefined> {
  try {
    const gathered = options.openArticle?.(file) ?? (await read(files, file, options));
    if (gathered === undefined) options.problem(file.path, 'There is no such file.');
    return gathered && gather(file.path, gathered, await options.recogniserFor?.(file));
  } catch (error) {
    options.problem(file.path, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** `article` and `decisions` may be getters: they are read, not spread. */
function gather(file: string, gathered: GatheredArticle, recogniser: Recogniser | undefined): ExportArticle {
  const { article, decisions } = gathered;
  return exportArticle({ file, article, decisions, ...(recogniser === undefined ? {} : { recognition: suggestions(gathered, recogniser) }) });
}

async function read(files: FileSystem, { uri, path }: FoundFile, { problem }: GatherOptions): Promise<GatheredArticle | undefined> {
  const article = await readArticle(files, uri);
  const isError = ({ severity }: FileDiagnostic): boolean => severity === 'error';
  for (const { message, line } of article?.diagnostics.filter(isError) ?? []) problem(sidecarOf(path), message, line);
  return article;
}

function suggestions(gathered: GatheredArticle, recogniser: Recogniser): Recognition {
  const { article, decisions } = gathered;
  const articleDate = decisions.article.date ?? article.metadata.date?.value;
  const recognition = recogniser.recognise(article, articleDate === undefined ? {} : { articleDate });
  return gathered.withProposals?.(recognition) ?? recognition;
}
