import type { EvidenceLookup } from '../tagger/evidence';
import { EVIDENCE_BITS } from '../tagger/evidenceBits';
import type { TaggerFindings } from '../tagger/tagger';

/** Forms that there is room for at first. */
const ROOM = 64;

/** Evidence of all paragraphs of an article together, kept up to date paragraph by paragraph. */
export class EvidenceCounts implements EvidenceLookup {
  /** Numbers of the forms that were ever seen. */
  readonly #forms = new Map<string, number>();
  /** For each form how many paragraphs show each bit. */
  #counts = new Uint32Array(ROOM * EVIDENCE_BITS);
  #bits = new Uint32Array(ROOM);

  /** Bits of a form; undefined when it never occurred. */
  get(form: string): number | undefined {
    const number = this.#forms.get(form);
    return number === undefined ? undefined : this.#bits[number];
  }

  /** Adds (or with `-1` takes away) what a paragraph shows; returns the forms whose bits changed. */
  update(findings: TaggerFindings, step: 1 | -1): string[] {
    const changed: string[] = [];
    findings.evidence.forEach((bits, form) => {
      const number = this.#numberOf(form);
      const before = this.#bits[number] ?? 0;
      const now = this.#count(number, before, bits, step);
      if (now === before) return;
      changed.push(form);
      this.#bits[number] = now;
    });
    return changed;
  }

  /** Counts a paragraph's bits of a form. Returns the article's. */
  #count(number: number, before: number, bits: number, step: 1 | -1): number {
    let now = before;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      const place = number * EVIDENCE_BITS + bit;
      const count = (this.#counts[place] ?? 0) + step;
      this.#counts[place] = count;
      now = count > 0 ? now | (1 << bit) : now & ~(1 << bit);
    }
    return now;
  }

  #numberOf(form: string): number {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const number = this.#forms.size;
    this.#forms.set(form, number);
    if (number === this.#bits.length) this.#grow();
    return number;
  }

  #grow(): void {
    const counts = new Uint32Array(2 * this.#counts.length);
    counts.set(this.#counts);
    this.#counts = counts;
    const bits = new Uint32Array(2 * this.#bits.length);
    bits.set(this.#bits);
    this.#bits = bits;
  }
}
