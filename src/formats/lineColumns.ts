/** Lines and columns, from 1, of places in a text; columns count code points. */
export class LineColumns {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    let point = 0;
    for (const character of text) {
      point++;
      if (character === '\n') starts.push(point);
    }
    this.#starts = starts;
  }

  /** "line:column" of a place in code points. */
  at(point: number): string {
    const line = Math.max(0, this.#starts.findLastIndex((start) => start <= point));
    return `${line + 1}:${point - (this.#starts[line] ?? 0) + 1}`;
  }
}
