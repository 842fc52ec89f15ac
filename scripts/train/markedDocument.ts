import type { Span } from '../../src/article/span';

/** A span with its type, UTF-16 code units in the document's text. */
export interface MarkedSpan extends Span {
  readonly type: string;
}

/** A text with gold or training marks. */
export interface MarkedDocument {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}
