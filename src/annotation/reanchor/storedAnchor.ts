/** What a passage is found again by. Offsets in code points of an earlier text with LF line ends. */
export interface StoredAnchor {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}
