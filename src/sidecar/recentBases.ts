import type { StoredSidecar } from './storedSidecar';

/** How long after a save of ours another program may still write over it without having seen it. Milliseconds. */
const UNSEEN = 1000;

/**
 * What a file said before saves of the last moment. Two programs can read a file, and then write it, one over the other: what the first had added is then not
 * taken away by the second, but was never seen by it. So it is compared with the state that both began with.
 */
export class RecentBases {
  #bases: { readonly at: number; readonly sidecar: StoredSidecar }[] = [];

  /** @param now Milliseconds on any clock. */
  constructor(private readonly now: () => number) {}

  /** What the file said before the first save of the last moment; undefined when there was none. */
  get oldest(): StoredSidecar | undefined {
    this.#forget();
    return this.#bases[0]?.sidecar;
  }

  /** A save took the place of this. */
  add(sidecar: StoredSidecar): void {
    this.#forget();
    this.#bases.push({ at: this.now(), sidecar });
  }

  /** Others' work has been taken over. */
  clear(): void {
    this.#bases = [];
  }

  #forget(): void {
    const since = this.now() - UNSEEN;
    this.#bases = this.#bases.filter(({ at }) => at >= since);
  }
}
