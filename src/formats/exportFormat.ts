import type { ExportArticle, ExportMention } from './exportArticle';
import type { Feature, Losses } from './losses';

/** Some of a file's content, in order. All pieces of one file follow one another. */
export interface Piece {
  /** Relative to the export's folder, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A code of the codebook: what annotations of its type are called. */
export interface ExportCode {
  readonly id: string;
  readonly name: string;
  /** Names of the codes above it, from the top. */
  readonly path: readonly string[];
  readonly description?: string;
}

/** What a person may choose; a format takes what concerns it. */
export interface FormatOptions {
  /** How tokens are marked in CoNLL: IOB2 begins every passage with B-, IOB1 (CoNLL-2003) only one that follows another of its label. */
  readonly scheme: 'iob1' | 'iob2';
  /** Whether tables begin with a byte order mark: older Excel then reads them as UTF-8. */
  readonly bom: boolean;
  /** Whether labels are types ("actor", "date") or kinds ("PERSON", "ORG"), where a format has only a label. */
  readonly labels: 'type' | 'kind';
  /** The codebook's codes, for names and descriptions. */
  readonly codes: readonly ExportCode[];
  /** When the export was made: an ISO 8601 instant. */
  readonly now: string;
}

/** What one run of an export writes with. */
export interface RunContext {
  /** Path of a file for all articles, without extension. */
  readonly name: string;
  /** Path of an article's own files, without extension: unique, and never outside the export's folder. */
  readonly nameOf: (file: string) => string;
  readonly losses: Losses;
  readonly options: FormatOptions;
}

/** An export under way. What it keeps does not grow with the articles' texts, so that thousands can pass through. */
export interface ExportRun {
  add(article: ExportArticle): Iterable<Piece>;
  end(): Iterable<Piece>;
}

/** A format that annotations leave in. */
export interface ExportFormat {
  /** As on the command line. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Of its (main) file, with the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** `one-file`: all articles go to one file, perhaps with another beside it; `folder`: each article has files of its own. */
  readonly layout: 'one-file' | 'folder';
  /** What the format can say of an annotation; the rest is counted as lost. */
  readonly holds: readonly Feature[];
  /** Whether it is for such an annotation; all when left out. The others are counted and not handed on. */
  readonly takes?: (mention: ExportMention) => boolean;
  begin(context: RunContext): ExportRun;
}
