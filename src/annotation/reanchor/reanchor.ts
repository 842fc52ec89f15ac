import type { AnchorState } from '../annotation';
import type { AnchorToken } from './anchorTokens';
import { changedPassage, contextPlaces, type TokenRange } from './changedPassage';
import { compareSide, sideAfter, sideBefore } from './contextEvidence';
import { findPassage, knownRuns, passageAlone, sentenceAround, standsBetween, wholeRun, withoutOffset, type KnownPassage, type KnownRun } from './knownText';
import { isBeside, score, sentenceScore, verdict, type Evidence } from './evidence';
import { jumpedPlaces } from './jumpedPlaces';
import { COPIED, likeness, MOSTLY_KEPT, PLAINLY_COPIED } from './nearCopies';
import { NewText } from './newText';
import { sentenceList, type SentenceList } from './sentenceList';
import { SentenceMap, type SentenceRange } from './sentenceMap';
import type { StoredAnchor } from './storedAnchor';

/** Where a passage is now, and how sure that is. Code points of the new text; for `ambiguous` and `orphaned` the span is where it was. */
export interface Anchoring {
  readonly start: number;
  readonly end: number;
  readonly anchor: AnchorState;
}

/** Places and rivals that are compared in full; a passage with more is ambiguous. */
const MOST_COMPARED = 400;

/** By how much the best place, and the best claim to it, must be ahead. Bits. */
const MARGIN = 6;

/** How much of the best place's evidence another has that is thinkable. */
const THINKABLE = 0.4;

/** What is known of an old text beside the passages. */
export type OldText =
  | { readonly text: string }
  /** Its sentences, told by prints. */
  | { readonly sentences: SentenceList };

/**
 * Finds passages again in a text that was changed outside the editor.
 *
 * Sentences that are beyond doubt the same, word for word, bring their passages along. The others are looked for among the sentences that the old
 * text did not have: what is known of the old text (all of it, or the anchors' words and contexts put together) is compared with the places
 * that have a passage's words: how far the context goes on around each, across edits. A passage is taken for found only where its own
 * sentence stands around it, where no other place fits as well, where no other known passage with the same words has as good a claim to
 * the place, and where no second new sentence says much the same. Words that changed between contexts that stand are `changed`, equal places
 * are `ambiguous`, else it is `orphaned`. Whatever is not sure is left to a person.
 * @param text New text, line ends as LF.
 * @param old What is known of the old text; anchors that do not fit it are looked for by their own words and context.
 */
export function reanchor(anchors: readonly StoredAnchor[], text: string, old?: OldText): readonly Anchoring[] {
  const isTextKnown = old !== undefined && 'text' in old;
  const search = new Search(isTextKnown ? [wholeRun(old.text)] : knownRuns(anchors.filter(({ isLost }) => isLost !== true)), new NewText(text), old);
  const found = anchors.map((anchor) => (anchor.isLost === true ? search.findLost(anchor) : search.find(anchor)));
  const jumped = isTextKnown ? new Set<number>() : jumpedPlaces(anchors, found.map((each, index) => (anchors[index]?.isLost === true ? undefined : each)), text.length);
  return found.map((each, index) => {
    const anchor = anchors[index];
    return anchor !== undefined && jumped.has(index) && each.isDoubtful ? { start: anchor.start, end: anchor.end, anchor: 'ambiguous' } : { start: each.start, end: each.end, anchor: each.anchor };
  });
}

/** A passage as found alone. */
interface Found extends Anchoring {
  /** Whether another place is thinkable, though it fits less. */
  readonly isDoubtful: boolean;
}

/** A place in the new text with what speaks for it. */
interface Candidate {
  readonly first: number;
  readonly evidence: Evidence;
}

/** A passage that is looked for, with the context that it has of its own, and the old sentences that it is in, where they are known. */
interface Wanted {
  readonly alone: KnownPassage | undefined;
  readonly passage: KnownPassage;
  readonly sentences: SentenceRange | undefined;
}

class Search {
  /** Rivals: where the same words stand in the known old text. */
  readonly #passages = new Map<string, readonly KnownPassage[]>();
  readonly #sentences: SentenceMap | undefined;

  constructor(
    private readonly runs: readonly KnownRun[],
    private readonly now: NewText,
    old: OldText | undefined,
  ) {
    const list = old === undefined ? undefined : 'text' in old ? sentenceList(this.runs[0]?.tokens ?? []) : old.sentences;
    if (old !== undefined && list !== undefined) this.#sentences = new SentenceMap(list, !('text' in old), now);
  }

  find(anchor: StoredAnchor): Found {
    const lost: Found = { start: anchor.start, end: anchor.end, anchor: 'orphaned', isDoubtful: true };
    if (anchor.isThere === true) return { start: anchor.start, end: anchor.end, anchor: 'anchored', isDoubtful: false };
    const alone = passageAlone(anchor);
    const passage = findPassage(this.runs, anchor) ?? alone;
    if (passage === undefined) return this.findLost(anchor);
    const sentences = this.#sentences?.sentencesAt(anchor.start, anchor.end);
    const kept = sentences && this.#inKeptSentences(anchor, passage, sentences);
    if (kept !== undefined) return { ...this.#placed(anchor, passage, kept), isDoubtful: false };
    if (sentences !== undefined && this.#sentences?.isRepeated(sentences) === true) return { ...lost, anchor: 'ambiguous' };
    return this.#search(anchor, { passage, alone, sentences }, lost);
  }

  /** Looks for a passage whose offsets tell nothing by its words and context alone. */
  findLost(anchor: StoredAnchor): Found {
    const lost: Found = { start: anchor.start, end: anchor.end, anchor: 'orphaned', isDoubtful: true };
    const alone = passageAlone(withoutOffset(anchor));
    return alone === undefined ? lost : this.#search(anchor, { passage: alone, alone, sentences: undefined }, lost);
  }

  #search(anchor: StoredAnchor, wanted: Wanted, lost: Found): Found {
    const { passage } = wanted;
    const places = this.now.places(wordsOf(passage)).filter((first) => this.#isOpen(wanted, rangeAt(passage, first)));
    if (places.length > MOST_COMPARED) return { ...lost, anchor: 'ambiguous' };
    const candidates = places.map((first) => ({ first, evidence: this.#evidence(passage, rangeAt(passage, first)) })).sort((a, b) => score(b.evidence) - score(a.evidence));
    const fitting = candidates.filter(({ evidence }) => verdict(evidence) === 'fits');
    const [best] = fitting;
    if (best === undefined) return this.#unsure(wanted, candidates, lost);
    const isRivalled = candidates.some((other) => other !== best && (isClose(other.evidence, best.evidence) || this.#isDoubledIn(passage, best, other))) || this.#isClaimed(passage, best) || this.#isElsewhere(wanted, best) || this.#isCopied(wanted, best) || this.#isStuttered(passage, best);
    if (isRivalled) return { ...lost, anchor: 'ambiguous' };
    const isDoubtful = candidates.some((other) => other !== best && isThinkable(other.evidence, best.evidence));
    return { ...this.#placed(anchor, passage, best.first), isDoubtful };
  }

  /** The token at which a passage is, where its sentences are still there, word for word. */
  #inKeptSentences(anchor: StoredAnchor, passage: KnownPassage, sentences: SentenceRange): number | undefined {
    const map = this.#sentences;
    const kept = map?.placeOf(sentences);
    if (map === undefined || kept === undefined) return undefined;
    const bounds = { first: this.now.sentences[kept.first]?.first ?? 0, end: this.now.sentences[kept.end - 1]?.end ?? 0 };
    const places = this.now.places(wordsOf(passage)).filter((first) => standsBetween(passage, this.now.tokens, first, bounds));
    const expected = (this.now.sentenceList.starts[kept.first] ?? 0) + anchor.start - map.startOf(sentences.first);
    return places.length > 1 ? places.find((first) => (this.now.tokens[first]?.at ?? 0) + passage.cutStart === expected) : places[0];
  }

  /** Whether a place is not in a sentence that the old text had elsewhere. */
  #isOpen({ sentences }: Wanted, { first, end }: TokenRange): boolean {
    return sentences === undefined || this.#sentences === undefined || this.#sentences.mayBe(sentences, this.now.sentencesOf(first, end));
  }

  #unsure(wanted: Wanted, candidates: readonly Candidate[], lost: Found): Found {
    if (candidates.some(({ evidence }) => verdict(evidence) === 'possible')) return { ...lost, anchor: 'ambiguous' };
    const changed = changedPassage(wanted.passage, this.now, (range) => this.#isOpen(wanted, range));
    return changed === undefined ? lost : { ...this.now.span(changed.first, changed.end), anchor: 'changed', isDoubtful: true };
  }

  #placed(anchor: StoredAnchor, { first, end, cutStart, cutEnd }: KnownPassage, place: number): Anchoring {
    const whole = this.now.span(place, place + end - first);
    const found = { start: whole.start + cutStart, end: whole.end - cutEnd };
    return { ...found, anchor: found.start === anchor.start ? 'anchored' : 'moved' };
  }

  #evidence({ run, first, end }: KnownPassage, place: TokenRange): Evidence {
    const { tokens } = this.now;
    const bitsOf = (token: AnchorToken): number => this.now.bitsOf(token);
    return {
      before: compareSide(sideBefore(run.tokens, first, run.isFromStart), sideBefore(tokens, place.first, true), bitsOf),
      after: compareSide(sideAfter(run.tokens, end, run.isToEnd), sideAfter(tokens, place.end, true), bitsOf),
      own: run.tokens.slice(first, end).reduce((sum, token) => sum + bitsOf(token), 0),
    };
  }

  /** Whether the passage's contexts stand elsewhere about as well, with other words between. */
  #isElsewhere(wanted: Wanted, { first, evidence }: Candidate): boolean {
    const { passage } = wanted;
    const end = first + passage.end - passage.first;
    const others = contextPlaces(passage, this.now).filter((range) => (range.end <= first || range.first >= end) && this.#isOpen(wanted, range));
    return others.some((range) => isClose({ ...this.#evidence(passage, range), own: 0 }, { ...evidence, own: 0 }));
  }

  /** Whether the words stand in the same sentence once more, where they may be the passage: the sentence may hold a copy of itself. */
  #isDoubledIn({ first, end }: KnownPassage, best: Candidate, other: Candidate): boolean {
    const [here, there] = [best, other].map((each) => this.now.sentencesOf(each.first, each.first + end - first));
    return here !== undefined && there !== undefined && here.first < there.end && there.first < here.end && verdict(other.evidence) !== 'strange';
  }

  /** Whether the passage's first or last word stands beside it once more than it did: either may be the passage's. */
  #isStuttered({ run, first, end }: KnownPassage, place: Candidate): boolean {
    const [opening, closing] = [run.tokens[first]?.text, run.tokens[end - 1]?.text];
    const [before, after] = [this.now.tokens[place.first - 1]?.text, this.now.tokens[place.first + end - first]?.text];
    return (before === opening && run.tokens[first - 1]?.text !== before) || (after === closing && run.tokens[end]?.text !== after);
  }

  /** Whether another sentence that the old text may not have had says much the same as the passage's: either may be the copy. */
  #isCopied({ passage, alone, sentences }: Wanted, { first }: Candidate): boolean {
    const here = this.now.sentencesOf(first, first + passage.end - passage.first);
    const known = this.now.weighed(sentenceAround(passage));
    const isAlike = (others: readonly number[], share: number): boolean =>
      others.some((index) => (index < here.first || index >= here.end) && likeness(known, this.now.wordsOf(index)) >= share);
    if (this.#sentences === undefined || sentences === undefined) {
      const isWhole = alone !== undefined && standsBetween(alone, this.now.tokens, first, { first: 0, end: this.now.tokens.length });
      return isAlike(this.now.sentences.map((_, index) => index), isWhole ? PLAINLY_COPIED : COPIED);
    }
    if (this.now.partsBeside(here, rangeAt(passage, first)).some((part) => likeness(known, this.now.weighed(part)) >= COPIED)) return true;
    const standing = this.#sentences.standing(sentences, here);
    const own = likeness(known, this.now.weighed(this.now.tokensOf(here)));
    const toKept = this.#sentences.likenessToKept(here.first);
    switch (standing) {
      case 'paired':
        return toKept >= COPIED && toKept > own;
      case 'lined':
        return (toKept >= COPIED && toKept > own) || isAlike(this.#sentences.strangersBeside(sentences), COPIED);
      case 'near':
      case 'moved':
        return toKept >= COPIED || own < MOSTLY_KEPT || isAlike(this.#sentences.strangers, COPIED);
      case 'foreign':
        return true;
    }
  }

  /** Whether another passage of the old text with the same words fits a place about as well. */
  #isClaimed(passage: KnownPassage, { first, evidence }: Candidate): boolean {
    const words = wordsOf(passage);
    const rivals = this.#occurrences(words).filter((other) => (other.run !== passage.run || other.first !== passage.first) && !this.#isKept(other));
    return rivals.length > MOST_COMPARED || rivals.some((rival) => {
      const claim = this.#evidence(rival, rangeAt(rival, first));
      return verdict(claim) !== 'strange' && isClose(claim, evidence);
    });
  }

  /** Whether the sentence of a known passage is still there as it was. */
  #isKept({ run, first, end }: KnownPassage): boolean {
    const [opening, closing] = [run.tokens[first], run.tokens[end - 1]];
    if (this.#sentences === undefined || opening === undefined || closing === undefined) return false;
    return this.#sentences.placeOf(this.#sentences.sentencesAt(opening.at, closing.at + 1)) !== undefined;
  }

  #occurrences(words: readonly string[]): readonly KnownPassage[] {
    const key = words.join(' ');
    const known = this.#passages.get(key);
    if (known !== undefined) return known;
    const found = this.runs.flatMap((run) => occurrencesIn(run, words));
    this.#passages.set(key, found);
    return found;
  }
}

function occurrencesIn(run: KnownRun, words: readonly string[]): KnownPassage[] {
  const found: KnownPassage[] = [];
  for (let first = 0; first + words.length <= run.tokens.length; first++) {
    if (words.every((word, index) => run.tokens[first + index]?.text === word)) found.push({ run, first, end: first + words.length, cutStart: 0, cutEnd: 0 });
  }
  return found;
}

/** Whether a place fits about as well as the best, or as well in its sentence and on one side beyond it: a copy does. */
function isClose(other: Evidence, best: Evidence): boolean {
  if (verdict(other) === 'strange') return false;
  return score(other) > score(best) - MARGIN || (isBeside(other) && sentenceScore(other) > sentenceScore(best) - MARGIN);
}

/** Whether a place that fits less may still be the one, edited. */
function isThinkable(other: Evidence, best: Evidence): boolean {
  return verdict(other) !== 'strange' && score(other) > score(best) * THINKABLE;
}

function rangeAt({ first, end }: KnownPassage, place: number): TokenRange {
  return { first: place, end: place + end - first };
}

function wordsOf({ run, first, end }: KnownPassage): readonly string[] {
  return run.tokens.slice(first, end).map(({ text }) => text);
}

