import type { Paragraph, Sentence, Token } from '../../article/article';
import type { Word } from '../words/word';
import type { CompiledContext, IssueLexicon, IssueMatch, IssueSense } from './issueLexicon';
import { isTightHyphen } from './issueTrie';
import { isPartOfName, isQualifier, isVerb, runsInCapitals } from './issueSurroundings';
import { normaliseWord } from './normaliseWord';
import { HEADS, HEADS_OR_VERBS } from './wordClasses';

/** A run of a paragraph's tokens `[firstToken, endToken)` that names issues. */
export interface FoundIssue {
  readonly firstToken: number;
  readonly endToken: number;
  /** Ids of the concepts; what the last word names comes first. */
  readonly concepts: readonly string[];
  readonly confidence: number;
  /** An ambiguous wording that its sentence says nothing about: it holds if the article names the concept elsewhere. */
  readonly isOpen: boolean;
}

/** Confidence in a wording that is always an issue, in one that its sentence shows to be one, and in one that the article shows to be one. */
const PLAIN = 0.9;
const BY_SENTENCE = 0.8;
const BY_ARTICLE = 0.65;

/** The wordings of the taxonomy in a paragraph, in order, without overlaps. */
export function findIssues(paragraph: Paragraph, words: readonly Word[], lexicon: IssueLexicon): readonly FoundIssue[] {
  const { tokens, sentences } = paragraph;
  const numbers = lexicon.numbersOf(words);
  const found: FoundIssue[] = [];
  for (const sentence of sentences) found.push(...new SentenceSearch(tokens, sentence, numbers, lexicon).run());
  return found;
}

class SentenceSearch {
  readonly #found: FoundIssue[] = [];
  #isRunning: boolean | undefined;

  constructor(
    readonly tokens: readonly Token[],
    readonly sentence: Sentence,
    readonly words: readonly Int32Array[],
    readonly lexicon: IssueLexicon,
  ) {}

  run(): readonly FoundIssue[] {
    const { firstToken, endToken } = this.sentence;
    for (let index = firstToken; index < endToken; ) {
      const match = this.lexicon.match(this.tokens, this.words, index, endToken);
      index = match === undefined ? index + 1 : this.#take(match, index);
    }
    return this.#found;
  }

  /** Takes a match for what it means. Returns where the search goes on. */
  #take(match: IssueMatch, first: number): number {
    const fitting = match.senses.find((sense) => this.#fits(sense, match));
    if (fitting === undefined) return this.#takeOpen(match, first);
    if (fitting.concept === undefined) return match.end;
    if (this.#isFalseFriend(match, fitting, first)) return first + 1;
    const end = this.#withHead(match.end);
    this.#push({
      firstToken: first,
      endToken: end,
      concepts: [...new Set([fitting.concept.id, ...this.#coordinated(match)])],
      confidence: fitting.context?.needs === undefined ? PLAIN : BY_SENTENCE,
      isOpen: false,
    });
    return end;
  }

  #takeOpen(match: IssueMatch, first: number): number {
    const open = match.senses.find(({ concept, context }) => concept !== undefined && context !== undefined && !this.#isExcluded(context, match));
    if (open?.concept === undefined || this.#isFalseFriend(match, open, first)) return first + 1;
    this.#found.push({ firstToken: first, endToken: match.end, concepts: [open.concept.id], confidence: BY_ARTICLE, isOpen: true });
    return match.end;
  }

  #fits({ context }: IssueSense, match: IssueMatch): boolean {
    if (context === undefined) return true;
    return !this.#isExcluded(context, match) && (context.needs === undefined || this.#holdsAny(context.needs, match));
  }

  #isExcluded({ not }: CompiledContext, match: IssueMatch): boolean {
    return not !== undefined && this.#holdsAny(not, match);
  }

  /** Whether the sentence holds one of some sequences of words. Loops without closures: this is asked often. */
  #holdsAny(phrases: readonly (readonly number[])[], { words }: IssueMatch): boolean {
    for (const phrase of phrases) {
      const last = this.sentence.endToken - phrase.length;
      for (let index = this.sentence.firstToken; index <= last; index++) {
        if (standsAt(phrase, words, index)) return true;
      }
    }
    return false;
  }

  #isFalseFriend({ end }: IssueMatch, { proper }: IssueSense, first: number): boolean {
    if (isVerb(this.tokens, first, end) || isQualifier(this.tokens, end)) return true;
    if (proper === true) return false;
    this.#isRunning ??= !runsInCapitals(this.tokens, this.sentence);
    return isPartOfName(this.tokens, this.sentence, first, end, this.#isRunning);
  }

  /** What a match that leaves words out names besides: "import and export controls". */
  #coordinated({ gap, end }: IssueMatch): readonly string[] {
    if (gap === undefined) return [];
    const inner = this.lexicon.match(this.tokens, this.words, gap, this.sentence.endToken);
    const sense = inner !== undefined && inner.end >= end ? inner.senses.find((candidate) => this.#fits(candidate, inner)) : undefined;
    return sense?.concept === undefined ? [] : [sense.concept.id];
  }

  /** The end with the nouns that an issue's name goes on with: "ceasefire | talks". */
  #withHead(end: number): number {
    const next = isTightHyphen(this.tokens, end) ? end + 1 : end;
    if (next >= this.sentence.endToken) return end;
    const word = normaliseWord(this.tokens[next]?.text ?? '');
    const isPlural = /[^s]s$/.test(this.tokens[end - 1]?.text ?? '');
    return HEADS.has(word) || (!isPlural && HEADS_OR_VERBS.has(word)) ? next + 1 : end;
  }

  /** Adds an issue; one that follows another without a break makes one span of both: "fentanyl tariffs". */
  #push(issue: FoundIssue): void {
    const last = this.#found.at(-1);
    const gap = last === undefined ? Infinity : issue.firstToken - last.endToken;
    const touches = last?.isOpen === false && (gap === 0 || (gap === 1 && isTightHyphen(this.tokens, last.endToken)));
    if (!touches) {
      this.#found.push(issue);
      return;
    }
    const concepts = [...new Set([...issue.concepts, ...last.concepts])];
    this.#found[this.#found.length - 1] = { ...issue, firstToken: last.firstToken, concepts, confidence: Math.min(issue.confidence, last.confidence) };
  }
}

function standsAt(phrase: readonly number[], words: ArrayLike<number>, start: number): boolean {
  for (let place = 0; place < phrase.length; place++) if (words[start + place] !== phrase[place]) return false;
  return true;
}
