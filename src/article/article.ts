import type { ArticleMetadata } from './metadata';
import type { Span } from './span';

/** What a token is, by its characters alone. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A token; its span is relative to its paragraph. Possessive `'s`/`’s` is a token of its own; "U.S." is one token; hyphens part words ("U.S.", "-", "China"). */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

/** A sentence; its span is relative to its paragraph, `tokens[firstToken … endToken)` are its tokens. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * A paragraph with what can be known from its characters alone. Immutable: after an edit
 * untouched paragraphs are the same objects, so work on a paragraph can be memoised by identity
 * (`WeakMap<Paragraph, …>`) and a keystroke costs one paragraph.
 */
export interface Paragraph {
  /** The paragraph with its trailing line breaks and blank lines: all paragraphs' texts joined are the article's text. */
  readonly text: string;
  /** Length of `text` without the trailing white space. */
  readonly contentLength: number;
  /** Tokens in order, computed when first asked for. */
  readonly tokens: readonly Token[];
  /** Sentences in order, computed when first asked for. */
  readonly sentences: readonly Sentence[];
}

/** What part of the article a paragraph is. Only `headline` and `body` are searched for mentions; bylines and front matter are metadata. */
export type ParagraphRole = 'front-matter' | 'headline' | 'byline' | 'published' | 'body' | 'blank';

/** An article: its text as the editor holds it (without BOM, line ends as they are), cut into paragraphs. */
export interface Article {
  readonly paragraphs: readonly Paragraph[];
  /** Start of each paragraph in the article's text, UTF-16 code units; same length as `paragraphs`. */
  readonly starts: readonly number[];
  /** Role of each paragraph; same length as `paragraphs`. */
  readonly roles: readonly ParagraphRole[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** The whole text, joined when first asked for. */
  readonly text: string;
  readonly metadata: ArticleMetadata;
}

/** One replacement in a text: `removed` UTF-16 code units at `offset` give way to `inserted`. */
export interface TextChange {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: string;
}
