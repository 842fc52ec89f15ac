/** Things found by any of several keys. */
export class NamedIndex<T> {
  readonly #byKey = new Map<string, T[]>();

  add(item: T, keys: readonly string[]): void {
    for (const key of new Set(keys)) {
      const items = this.#byKey.get(key);
      if (items === undefined) this.#byKey.set(key, [item]);
      else items.push(item);
    }
  }

  /** All things that have one of the keys, each once. */
  get(keys: readonly string[]): readonly T[] {
    return [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))];
  }
}
