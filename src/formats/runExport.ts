import type { ExportArticle } from './exportArticle';
import type { ExportFormat, ExportRun, FormatOptions, Piece } from './exportFormat';
import { Losses, type Loss } from './losses';
import { OutputNames } from './outputNames';
import { selectMentions, type MentionFilter } from './selectMentions';

/** A file being written. Until it is closed nothing stands under its name. */
export interface FileWriter {
  write(content: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

/** Where an export goes. */
export interface ExportTarget {
  /** Begins a file; its path is relative, with slashes. */
  open(path: string): Promise<FileWriter>;
}

/** What to export, and how. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly options: FormatOptions;
  readonly filter: MentionFilter;
  /** Name of a file for all articles, without its extension. */
  readonly name: string;
  /** Whether each article gets a file of its own, in a format that could put all into one. */
  readonly perArticle: boolean;
  /** Asked before each file is finished; the export ends without it when it says so. */
  readonly isCancelled?: () => boolean;
}

/** What an export wrote. */
export interface ExportSummary {
  readonly articles: number;
  readonly annotations: number;
  /** Paths of the files, in the order in which they were written. */
  readonly files: readonly string[];
  readonly losses: readonly Loss[];
  /** How many suggestions of other programs are in it, by who made them, in words (“an assistant”). */
  readonly suggesters: ReadonlyMap<string, number>;
  readonly cancelled: boolean;
}

/** Exports articles as they come, one file after the other. Rejects as the target does; then the file under way is not there. */
export async function runExport(articles: AsyncIterable<ExportArticle>, target: ExportTarget, request: ExportRequest): Promise<ExportSummary> {
  const files = new OpenFile(target);
  try {
    const counts = await writeArticles(articles, files, request);
    const cancelled = request.isCancelled?.() ?? false;
    await (cancelled ? files.abort() : files.close());
    return { ...counts, files: files.written, cancelled };
  } catch (error) {
    await files.abort();
    throw error;
  }
}

async function writeArticles(articles: AsyncIterable<ExportArticle>, files: OpenFile, request: ExportRequest): Promise<Omit<ExportSummary, 'files' | 'cancelled'>> {
  const { format, filter, name, perArticle } = request;
  const losses = new Losses();
  const names = new OutputNames();
  const holds = new Set(format.holds);
  const begin = (own: string): ExportRun => format.begin({ name: own, nameOf: (file) => names.nameFor(file), losses, options: request.options });
  const whole = perArticle && format.layout === 'one-file' ? undefined : begin(name);
  const suggesters = new Map<string, number>();
  const counts = { articles: 0, annotations: 0, suggesters };
  for await (const each of articles) {
    const article = takenBy(format, selectMentions(each, filter), losses);
    counts.articles++;
    counts.annotations += article.mentions.length;
    losses.count('unplaced', article.unplaced);
    for (const mention of article.mentions) {
      losses.countMention(mention, holds);
      if (mention.suggestedBy !== undefined) suggesters.set(mention.suggestedBy, (suggesters.get(mention.suggestedBy) ?? 0) + 1);
    }
    const run = whole ?? begin(names.nameFor(article.file));
    await files.writeAll(run.add(article));
    if (whole === undefined) await files.writeAll(run.end());
    if (request.isCancelled?.() === true) return { ...counts, losses: losses.list };
  }
  if (whole !== undefined && request.isCancelled?.() !== true) await files.writeAll(whole.end());
  return { ...counts, losses: losses.list };
}

/** An article with the annotations that a format is for. */
function takenBy({ takes }: ExportFormat, article: ExportArticle, losses: Losses): ExportArticle {
  if (takes === undefined) return article;
  const mentions = article.mentions.filter(takes);
  losses.count('type', article.mentions.length - mentions.length);
  return { ...article, mentions };
}

/** The one file that is being written: a piece for another closes it. */
class OpenFile {
  readonly written: string[] = [];
  #open: { readonly path: string; readonly writer: FileWriter } | undefined;

  constructor(private readonly target: ExportTarget) {}

  async writeAll(pieces: Iterable<Piece>): Promise<void> {
    for (const { path, content } of pieces) {
      if (this.#open?.path !== path) {
        await this.close();
        this.#open = { path, writer: await this.target.open(path) };
      }
      if (content.length > 0) await this.#open.writer.write(content);
    }
  }

  async close(): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    await open.writer.close();
    this.#open = undefined;
    this.written.push(open.path);
  }

  async abort(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.writer.abort();
  }
}
