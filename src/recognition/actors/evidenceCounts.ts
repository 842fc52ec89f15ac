import { EVIDENCE_BITS, type EvidenceLookup } from '../tagger/evidence';
import type { TaggerFindings } from '../tagger/tagger';

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
      const counts = this.#counts.get(form) ?? new Uint32Array(EVIDENCE_BITS);
      this.#counts.set(form, counts);
      const before = this.#bits.get(form) ?? 0;
      let now = before;
      for (let rest = bits; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        const count = (counts[bit] ?? 0) + step;
        counts[bit] = count;
        now = count > 0 ? now | (1 << bit) : now & ~(1 << bit);
      }
      if (now === before) continue;
      changed.push(form);
      this.#bits.set(form, now);
    }
    return changed;
  }
}
