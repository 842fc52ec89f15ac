/** How two coders labelled the same items: pairs of labels with how often each occurred. */
export class PairCounts {
  readonly #pairs = new Map<string, Map<string, number>>();
  #total = 0;

  add(a: string, b: string, times = 1): void {
    const row = this.#pairs.get(a) ?? new Map<string, number>();
    this.#pairs.set(a, row);
    row.set(b, (row.get(b) ?? 0) + times);
    this.#total += times;
  }

  get total(): number {
    return this.#total;
  }

  /**
   * Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"): (Po − Pe) / (1 − Pe). Undefined where chance alone gives full
   * agreement, as when both coders used one label only.
   */
  get kappa(): number | undefined {
    const [rows, columns] = [new Map<string, number>(), new Map<string, number>()];
    let same = 0;
    for (const [a, row] of this.#pairs) {
      for (const [b, count] of row) {
        rows.set(a, (rows.get(a) ?? 0) + count);
        columns.set(b, (columns.get(b) ?? 0) + count);
        if (a === b) same += count;
      }
    }
    const chance = [...rows].reduce((sum, [label, count]) => sum + (count / this.#total) * ((columns.get(label) ?? 0) / this.#total), 0);
    return this.#total === 0 || chance >= 1 ? undefined : (same / this.#total - chance) / (1 - chance);
  }
}
