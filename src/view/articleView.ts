import type { Annotation } from '../annotation/annotation';
import type { Sourced } from '../article/metadata';
import type { Span } from '../article/span';
import type { Entity, MentionKind } from '../recognition/mention';

/** A mention as the reader sees it: a suggestion, or a decision. Its span is absolute, in UTF-16 code units of the editor's text. */
export interface ViewMention extends Span {
  /** `actor`, `date`, `issue`, `quote`, or the id of a code in the codebook. */
  readonly type: string;
  readonly kind?: MentionKind;
  readonly text: string;
  readonly entity?: string;
  /** Issues: ids of all the entities that the span names, `entity` first, where it names several. */
  readonly concepts?: readonly string[];
  readonly value?: string;
  readonly mod?: string;
  readonly endValue?: string;
  /** Quotes: see `Mention`. */
  readonly speaker?: string;
  readonly speakerText?: string;
  readonly cue?: string;
  /** Where the speaker is named. */
  readonly speakerSpan?: Span;
  readonly nominal?: boolean;
  /** 1 for decisions. */
  readonly confidence: number;
  readonly explanation?: string;
  /** Who suggests it, where it was not recognised: see `Mention`. */
  readonly source?: string;
  readonly status: 'suggested' | 'confirmed';
  /** The decision behind a confirmed mention. */
  readonly annotation?: Annotation;
}

/** An entity with its mentions in this article, in order. */
export interface ViewEntity extends Entity {
  readonly mentions: readonly ViewMention[];
  readonly note?: string;
  /** Whether a person named or confirmed it (it stands in the sidecar). */
  readonly decided: boolean;
}

/** Suggestions merged with decisions: the one thing that highlights, hovers, tree, outline and exports read. Immutable. */
export interface ArticleView {
  /** Every mention, sorted by start, then longest first. */
  readonly mentions: readonly ViewMention[];
  /** The day that relative dates count from. */
  readonly articleDate?: Sourced<string> | undefined;
  /** Actors and issues. */
  readonly entities: readonly ViewEntity[];
  /** Mentions that overlap a span, sorted; cheap for a visible range of a large article. */
  mentionsIn(span: Span): readonly ViewMention[];
  entity(id: string): ViewEntity | undefined;
}
