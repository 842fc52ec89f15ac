import type { ExportArticle } from './exportArticle';
import type { ExportRun, Piece } from './exportFormat';

/** A file as articles make it, one after the other. */
interface OneFile {
  readonly head?: string;
  /** Stands between two articles' parts that are not empty. */
  readonly between?: string;
  readonly tail?: string;
  /** An article's part; empty for none. */
  readonly article: (article: ExportArticle) => string;
}

/** A run that writes one text file as the articles come. */
export function oneFile(path: string, { head = '', between = '', tail = '', article: partOf }: OneFile): ExportRun {
  let written = 0;
  const begin = (): string => (written++ === 0 ? head : between);
  return {
    *add(article): Iterable<Piece> {
      const part = partOf(article);
      if (part !== '') yield { path, content: begin() + part };
    },
    *end(): Iterable<Piece> {
      yield { path, content: (written === 0 ? head : '') + tail };
    },
  };
}

/** Lines of JSON, one a value. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
