import type { EvidenceLookup } from '../tagger/evidence';
import type { TaggerFindings } from '../tagger/tagger';

const BITS = 10;

/** Evidence of all paragraphs of an article together, kept up to date paragraph by paragraph. */
export class EvidenceCounts implements EvidenceLookup {
  readonly #counts = new Map<string, Uint32Array>();
  readonly #bits = new Map<string, number>();

  /** Bits of a form, 0 when it does not occur. */
  get(form: string): number | undefined {
    return this.#bits.get(form);
  }

  /** Adds (or with `-1` takes away) what a paragraph shows; returns the forms whose bits changed. */
  update(findings: TaggerFindings, step: 1 | -1): string[] {
    const changed: string[] = [];
    for (const [form, bits] of findings.evidence) {
      const counts = this.#counts.get(form) ?? new Uint32Array(BITS);
      this.#counts.set(form, counts);
      let now = 0;
      for (let bit = 0; bit < BITS; bit++) {
        if ((bits >> bit) & 1) counts[bit] = (counts[bit] ?? 0) + step;
        if ((counts[bit] ?? 0) > 0) now |= 1 << bit;
      }
      if (now !== (this.#bits.get(form) ?? 0)) changed.push(form);
      this.#bits.set(form, now);
    }
    return changed;
  }
}
