/** What a passage is found again by. Offsets in code points of an earlier text with LF line ends. */
export interface StoredAnchor {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** It had lost its place before: its offsets tell little. */
  readonly isLost?: boolean;
  /** It is where it was, and serves the others as a witness. */
  readonly isThere?: boolean;
}
