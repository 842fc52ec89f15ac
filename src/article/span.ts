/** A half-open range `[start, end)`. UTF-16 code units unless a name says otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two half-open spans share at least one position. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers every position of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
