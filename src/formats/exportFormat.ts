import type { ExportArticle } from './exportArticle';

/** A file that an export writes; its path is relative to the export's folder, with slashes. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string;
}

/** What an export gave, and what the format could not hold. */
export interface ExportResult {
  readonly files: readonly ExportedFile[];
  readonly annotations: number;
  /** Sentences for the reader, e.g. "3 annotations lost their place and were left out." */
  readonly losses: readonly string[];
}

/** A format that annotations leave in. */
export interface ExportFormat {
  /** As on the command line. */
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Of its (first) file, with the dot. */
  readonly extension: string;
  readonly mediaType: string;
  export(articles: readonly ExportArticle[]): ExportResult;
}

/** The result of a format that writes everything into one file. */
export function oneFile(articles: readonly ExportArticle[], extension: string, content: string): ExportResult {
  const unplaced = articles.reduce((sum, article) => sum + article.unplaced, 0);
  return {
    files: [{ path: `annotations${extension}`, content }],
    annotations: articles.reduce((sum, article) => sum + article.mentions.length, 0),
    losses: unplaced === 0 ? [] : [`${unplaced} annotations lost their place in the text and were left out.`],
  };
}
