import { NO_DECISIONS, type Decisions } from '../annotation/annotation';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parseArticle';
import type { FileSystem, FileUri } from '../files/fileSystem';
import type { FileDiagnostic } from '../sidecar/diagnostic';
import { parseSidecar } from '../sidecar/parseSidecar';
import { sidecarOf } from '../sidecar/storedSidecar';
import { toEditor } from '../sidecar/toEditor';

/** A text file is not valid UTF-8. */
export class EncodingError extends Error {
  constructor(readonly uri: FileUri) {
    super('The file is not UTF-8 text. Save it as UTF-8 and try again.');
    this.name = 'EncodingError';
  }
}

/** The text of UTF-8 bytes without its BOM, line ends as LF. Throws `EncodingError`. */
export function decodeText(bytes: Uint8Array, uri: FileUri): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new EncodingError(uri);
  }
}

/** An article file with what its sidecar says. */
export interface ArticleFile {
  readonly article: Article;
  readonly decisions: Decisions;
  /** Problems of the sidecar. */
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads an article and its sidecar; undefined when there is no such article. Throws `EncodingError`, rejects with `FileError`. */
export async function readArticle(files: FileSystem, uri: FileUri): Promise<ArticleFile | undefined> {
  const bytes = await files.read(uri);
  if (bytes === undefined) return undefined;
  const text = decodeText(bytes, uri);
  const fileName = uri.split('/').at(-1) ?? uri;
  const article = parseArticle(text, { fileName });
  const sidecar = await files.read(sidecarOf(uri));
  if (sidecar === undefined) return { article, decisions: NO_DECISIONS, diagnostics: [] };
  const { sidecar: stored, diagnostics } = parseSidecar(new TextDecoder().decode(sidecar));
  return { article, decisions: toEditor(stored, text), diagnostics };
}
