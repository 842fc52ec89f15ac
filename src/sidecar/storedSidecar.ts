import type { Annotation, ArticleRecord, Dismissal, EntityRecord, LostState } from '../annotation/annotation';

/** What a sidecar says of a passage that waits for a person; nothing of one that is where it says. */
interface Lost {
  readonly anchor?: LostState;
}

/** An annotation as a sidecar stores it: offsets are code points of the canonical text. */
export type StoredAnnotation = Omit<Annotation, 'anchor'> & Lost;

/** A dismissal as a sidecar stores it. */
export type StoredDismissal = Omit<Dismissal, 'anchor'> & Lost;

/** The text that a sidecar's offsets refer to. */
export interface StoredText {
  readonly sha256: string;
  /** Code points of the canonical text. */
  readonly length: number;
  /** Prints of its sentences, as `printSentences` makes them; files of other programs lack it. */
  readonly sentences?: string;
}

/** What a sidecar says. */
export interface StoredSidecar {
  readonly article: ArticleRecord;
  readonly text?: StoredText;
  readonly entities: readonly EntityRecord[];
  readonly annotations: readonly StoredAnnotation[];
  readonly dismissed: readonly StoredDismissal[];
}

export const EMPTY_SIDECAR: StoredSidecar = { article: {}, entities: [], annotations: [], dismissed: [] };

/**
 * First line of a new file. It names no schema: the YAML extension would look for one in the net instead of taking the one that we bring
 * (`yamlValidation`).
 */
export const HEADER = '# Annotations of the article beside this file, by News Annotator.';

/** The version that this program reads and writes. */
export const SIDECAR_VERSION = 1;

/** The sidecar of an article: the same name with this added. */
export const SIDECAR_SUFFIX = '.annotations.yaml';

/** URI (or path) of an article's sidecar. */
export function sidecarOf(article: string): string {
  return article + SIDECAR_SUFFIX;
}

/** URI (or path) of a sidecar's article; undefined for any other file. */
export function articleOf(sidecar: string): string | undefined {
  return sidecar.endsWith(SIDECAR_SUFFIX) && sidecar.length > SIDECAR_SUFFIX.length ? sidecar.slice(0, -SIDECAR_SUFFIX.length) : undefined;
}
