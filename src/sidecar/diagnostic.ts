/** A problem in a YAML file, where it stands. Lines and columns from 0, columns in UTF-16 code units. */
export interface FileDiagnostic {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Stable name of the kind of problem. */
  readonly code: string;
}

/** Turns offsets of a text into lines and columns. */
export class LinePositions {
  readonly #starts: number[] = [0];

  constructor(private readonly text: string) {
    const breaks = /\r\n|\n|\r/g;
    while (breaks.exec(text) !== null) this.#starts.push(breaks.lastIndex);
  }

  /** A diagnostic for `[start, end)` of the text; at least one character wide. */
  diagnostic(severity: FileDiagnostic['severity'], code: string, message: string, start: number, end: number): FileDiagnostic {
    const from = this.#position(start);
    const to = this.#position(Math.max(end, Math.min(start + 1, this.text.length)));
    return { severity, code, message, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  #position(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, column: offset - (this.#starts[low] ?? 0) };
  }
}
