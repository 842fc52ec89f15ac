import type { Span } from '../article/span';
import type { Role } from '../recognition/mention';

/** How an annotation sits in the text now. Everything but `anchored` and `moved` waits for a person. */
export type AnchorState = 'anchored' | 'moved' | LostState;

/** How an annotation sits that waits for a person. */
export type LostState = 'changed' | 'ambiguous' | 'orphaned';

/** A decision: a passage that a person marked. Its span is in UTF-16 code units of the editor's text; code points exist only in files. */
export interface Annotation extends Span {
  /** Short random id, unique in the sidecar. */
  readonly id: string;
  /** `actor`, `date`, `issue`, `quote`, or the id of a code in the codebook. */
  readonly type: string;
  readonly quote: string;
  /** Up to 32 code points of context on each side, as when the annotation was last anchored. */
  readonly before: string;
  readonly after: string;
  /** Entity id: actors and issues. */
  readonly entity?: string;
  /** TIMEX3 value, modifier and end of range: dates. */
  readonly value?: string;
  readonly mod?: string;
  readonly endValue?: string;
  /** Quotes: entity id of the speaker, or the words for one that is no entity; the words that report it. */
  readonly speaker?: string;
  readonly speakerText?: string;
  readonly cue?: string;
  /** Id of the annotation whose passage this one continues: parts that do not adjoin are linked annotations. */
  readonly continues?: string;
  readonly note?: string;
  /** Coder. */
  readonly by?: string;
  /** ISO 8601 instant of the decision, seconds, UTC. */
  readonly at?: string;
  readonly anchor: AnchorState;
}

/** A suggestion that a person dismissed: it stays dismissed, also after edits. */
export interface Dismissal extends Span {
  readonly type: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly by?: string;
  readonly at?: string;
  readonly anchor: AnchorState;
}

/** An entity a person named, confirmed or changed. */
export interface EntityRecord {
  readonly id: string;
  readonly type: 'actor' | 'issue';
  readonly kind?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly Role[];
  readonly wikidata?: string;
  readonly note?: string;
}

/** Article metadata that a person set or confirmed; whatever other keys a sidecar has are fields of the coders' own. */
export interface ArticleRecord {
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly byline?: readonly string[];
  readonly url?: string;
  readonly note?: string;
}

/** Article metadata to set; a key given as undefined is taken away. */
export type ArticleFields = { readonly [key in keyof ArticleRecord]?: ArticleRecord[key] | undefined };

/** Everything decided about one article: what a sidecar holds. Immutable. */
export interface Decisions {
  readonly article: ArticleRecord;
  readonly entities: readonly EntityRecord[];
  /** Sorted by start, then end, then id. */
  readonly annotations: readonly Annotation[];
  readonly dismissed: readonly Dismissal[];
}

export const NO_DECISIONS: Decisions = { article: {}, entities: [], annotations: [], dismissed: [] };
