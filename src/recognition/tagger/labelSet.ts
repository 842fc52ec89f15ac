/** Outside any mention. */
export const OUTSIDE = 0;

/** Place of a token in a mention: begin, inside, last, or the mention's only token. */
const POSITIONS = ['B', 'I', 'L', 'U'] as const;

export type Position = (typeof POSITIONS)[number];

/**
 * BILOU labels over mention types (Ratinov & Roth 2009), numbered 0 for O, then B, I, L, U of each type.
 * Only sequences in which every mention is begun and closed are valid.
 */
export class LabelSet {
  readonly size: number;
  /** For each label the labels that may come before it; `OUTSIDE` stands for the start as well. */
  readonly predecessors: readonly (readonly number[])[];

  constructor(readonly types: readonly string[]) {
    this.size = 1 + POSITIONS.length * types.length;
    const labels = Array.from({ length: this.size }, (_, label) => label);
    this.predecessors = labels.map((label) => labels.filter((before) => this.#mayFollow(before, label)));
  }

  label(position: Position, type: number): number {
    return 1 + POSITIONS.length * type + POSITIONS.indexOf(position);
  }

  position(label: number): Position | undefined {
    return label === OUTSIDE ? undefined : POSITIONS[(label - 1) % POSITIONS.length];
  }

  /** Index into `types`; -1 for O. */
  typeOf(label: number): number {
    return label === OUTSIDE ? -1 : Math.floor((label - 1) / POSITIONS.length);
  }

  /** Whether a sequence may end with this label. */
  mayEnd(label: number): boolean {
    return !this.#isOpen(label);
  }

  #isOpen(label: number): boolean {
    const position = this.position(label);
    return position === 'B' || position === 'I';
  }

  #mayFollow(before: number, label: number): boolean {
    const position = this.position(label);
    const continues = position === 'I' || position === 'L';
    return this.#isOpen(before) ? continues && this.typeOf(before) === this.typeOf(label) : !continues;
  }
}
