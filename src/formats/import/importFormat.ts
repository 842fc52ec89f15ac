import type { ArticleRecord, EntityRecord } from '../../annotation/annotation';

/** A file to import. */
export interface ImportFile {
  /** With slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An annotation as another program's file has it. Offsets are code points of the text that the file was made for. */
export interface ImportedAnnotation {
  readonly id?: string;
  readonly type: string;
  readonly kind?: string;
  /** Undefined where the file tells only the words. */
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  readonly before?: string;
  readonly after?: string;
  /** Id of an actor or issue, and its name. */
  readonly entity?: string;
  readonly entityName?: string;
  readonly wikidata?: string;
  readonly value?: string;
  readonly mod?: string;
  readonly endValue?: string;
  readonly speaker?: string;
  readonly speakerText?: string;
  readonly cue?: string;
  /** What `continues` names it by, where that is not its id. */
  readonly key?: string;
  /** Id or key (in the file) of the annotation whose passage this one continues. */
  readonly continues?: string;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
  /** Line of the file (from 1), for messages. */
  readonly line?: number;
}

/** What a file says of one article. */
export interface ImportedArticle {
  /** Path or name of the article, as far as the file tells. */
  readonly file?: string;
  /** The text that offsets refer to; undefined where the file does not hold it. */
  readonly text?: string;
  /** SHA-256 of that text in hex, where the file tells. */
  readonly sha256?: string;
  readonly annotations: readonly ImportedAnnotation[];
  readonly entities?: readonly EntityRecord[];
  readonly article?: ArticleRecord;
  /** Suggestions in the file: they are no decisions and are left out. */
  readonly suggestions: number;
}

/** A format that annotations come in. */
export interface ImportFormat {
  /** As on the command line. */
  readonly id: string;
  readonly label: string;
  /** How names of its files end, with the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Throws `ImportError`. */
  read(files: readonly ImportFile[]): readonly ImportedArticle[];
}

/** A file that is not understood; nothing of it is imported. */
export class ImportError extends Error {
  /** @param line From 1, where it is known. */
  constructor(
    readonly path: string,
    readonly reason: string,
    readonly line?: number,
  ) {
    super(`${path}${line === undefined ? '' : `:${line}`}: ${reason}`);
    this.name = 'ImportError';
  }
}

/** A larger file is not read. Bytes. */
export const LARGEST_IMPORT = 256 * 1024 * 1024;
