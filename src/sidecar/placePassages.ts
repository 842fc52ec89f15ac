import { reanchor, type Anchoring, type OldText } from '../annotation/reanchor/reanchor';
import { readSentences } from '../annotation/reanchor/sentenceList';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { textHash } from '../article/canonicalText';
import type { StoredAnnotation, StoredText } from './storedSidecar';

/** What a sidecar says of where a passage is. Code points. */
export type StoredPassage = Pick<StoredAnnotation, 'start' | 'end' | 'quote' | 'before' | 'after' | 'anchor'>;

/**
 * Where the passages of a sidecar are in a text: where the sidecar says so, if that is beyond doubt; else they are looked for.
 * @param text Line ends as LF.
 * @param state The text that the sidecar was written for, as far as it says.
 * @returns In the same order.
 */
export function placePassages(passages: readonly StoredPassage[], text: string, state: StoredText | undefined): readonly Anchoring[] {
  const settled = settledPassages(passages, text, state);
  if (settled.size === passages.length) return passages.map(asSaid);
  const found = reanchor(passages.map(({ anchor, ...passage }, index) => ({ ...passage, isLost: anchor !== undefined, isThere: anchor === undefined && settled.has(index) })), text, oldText(state));
  return passages.map((passage, index) => (settled.has(index) ? undefined : found[index]) ?? asSaid(passage));
}

function asSaid({ start, end, anchor }: StoredPassage): Anchoring {
  return { start, end, anchor: anchor ?? 'anchored' };
}

/**
 * Indices of those that need not be looked for. In the same text a passage is where it was, if its words and context are there, and one that
 * waited for a person waits. In a sidecar that says nothing of its text each is there if all are: then all that the sidecar says is true. In another
 * text, where nothing tells which sentences are new, a passage is there if the same with all its context stands nowhere else: else it may be a
 * repetition that came to stand in its place.
 */
function settledPassages(passages: readonly StoredPassage[], text: string, state: StoredText | undefined): ReadonlySet<number> {
  const there = new Agreement(text);
  const isSame = state?.sha256 === textHash(text);
  const isAgreed = passages.map((passage) => there.holds(passage));
  const isAllTrue = state === undefined && passages.every(({ anchor }, index) => anchor !== undefined || isAgreed[index]);
  const isOldUnknown = oldText(state) === undefined;
  const isSettled = (passage: StoredPassage, index: number): boolean => {
    if (passage.anchor !== undefined) return isSame;
    return isAgreed[index] === true && (isSame || isAllTrue || (isOldUnknown && there.isOnlyOne(passage)));
  };
  return new Set(passages.flatMap((passage, index) => (isSettled(passage, index) ? [index] : [])));
}

function oldText(state: StoredText | undefined): OldText | undefined {
  const sentences = state?.sentences === undefined ? undefined : readSentences(state.sentences, state.length);
  return sentences && { sentences };
}

/** Whether what sidecars say of passages is true of a text. */
class Agreement {
  readonly #offsets: CanonicalOffsets;

  constructor(private readonly text: string) {
    this.#offsets = new CanonicalOffsets(text);
  }

  /** Whether the words and all of the context that is kept of them stand where it says. */
  holds({ start, end, quote, before, after }: StoredPassage): boolean {
    const [from, to] = [this.#offsets.fromCanonical(start), this.#offsets.fromCanonical(end)];
    return to > from && this.text.slice(from, to) === quote && this.text.endsWith(before, from) && this.text.startsWith(after, to);
  }

  /** Whether the words with their context stand once. */
  isOnlyOne({ quote, before, after }: StoredPassage): boolean {
    const all = before + quote + after;
    return this.text.indexOf(all) === this.text.lastIndexOf(all);
  }
}
