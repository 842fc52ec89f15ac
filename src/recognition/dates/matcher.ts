import type { Expression, Value } from './expression';
import { buildExpression } from './grammar';
import type { Accept, CompiledGrammar, State, SubGrammar, SubReading } from './automaton';
import type { Lexeme } from './lexeme';

/** An expression found in a list of lexemes; `first` and `end` are indexes, `end` exclusive, context left out. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression;
}

interface Found extends SubReading {
  readonly order: number;
  readonly first: number;
  readonly close: number;
}

const NONE: readonly Found[] = [];

/** A walk through one sub-grammar from one lexeme. */
interface Walk {
  readonly begin: number;
  /** What the steps so far captured, and the lexemes where they began. */
  readonly values: Value[];
  readonly bounds: number[];
  /** The best reading for each end. */
  readonly found: Found[];
}

/**
 * Finds the expressions of a grammar in a list of lexemes: the longest at each place, left to right. Sub-grammars are
 * read at most once at each place (memoised), and tries have a bounded depth, so the time is linear in the text.
 */
export class Matcher {
  readonly #grammar: CompiledGrammar;
  readonly #lexemes: readonly Lexeme[];
  /** Readings by sub-grammar and place. */
  readonly #memo = new Map<number, readonly Found[]>();

  constructor(grammar: CompiledGrammar, lexemes: readonly Lexeme[]) {
    this.#grammar = grammar;
    this.#lexemes = lexemes;
  }

  /** All matches of the sub-grammar `name` that `accepts` does not refuse. */
  findAll(name: string, accepts: (match: Match) => boolean): Match[] {
    const root = this.#grammar.parts.get(name);
    const matches: Match[] = [];
    if (root === undefined) return matches;
    let free = 0;
    for (let at = 0; at < this.#lexemes.length; at++) {
      if (!this.#canBegin(root, at)) continue;
      const match = this.#bestAt(root, at, free, accepts);
      if (match === undefined) continue;
      matches.push(match);
      free = match.end;
      at = match.end - 1;
    }
    return matches;
  }

  #bestAt(root: SubGrammar, at: number, free: number, accepts: (match: Match) => boolean): Match | undefined {
    const found = this.#readings(root, at);
    if (found.length === 0) return undefined;
    const ranked = found
      .filter((each) => each.first >= free && !this.#isShadowed(root, at, each))
      .sort((a, b) => b.close - a.close || a.order - b.order);
    for (const { first, close, value } of ranked) {
      const match = { first, end: close, expression: value as Expression };
      if (accepts(match)) return match;
    }
    return undefined;
  }

  /** A reading that needs context before it gives way to a longer one that begins where it does. */
  #isShadowed(root: SubGrammar, at: number, { first, close }: Found): boolean {
    return first > at && this.#readings(root, first).some((other) => other.first === first && other.close > close);
  }

  #readings(part: SubGrammar, at: number): readonly Found[] {
    if (!this.#canBegin(part, at)) return NONE;
    const key = at * this.#grammar.parts.size + part.id;
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    const found = this.#compute(part, at);
    this.#memo.set(key, found);
    return found;
  }

  /** Whether a part can begin at a lexeme, as far as that and the next one tell. */
  #canBegin({ first, whole, second }: SubGrammar, at: number): boolean {
    const lexeme = this.#lexemes[at];
    if (lexeme === undefined) return false;
    const after = this.#lexemes[at + 1];
    const next = after === undefined || after.gapBefore ? undefined : after.readings;
    for (const { symbol } of lexeme.readings) {
      if (!first.has(symbol)) continue;
      if (whole.has(symbol)) return true;
      const follows = second[symbol];
      if (follows === undefined || next === undefined) continue;
      for (const reading of next) if (follows.has(reading.symbol)) return true;
    }
    return false;
  }

  #compute(part: SubGrammar, at: number): readonly Found[] {
    if (part.reader !== undefined) {
      return part.reader.read(this.#lexemes, at, this.#grammar.vocabulary).map((each) => ({ ...each, order: 0, first: at, close: each.end }));
    }
    const walk: Walk = { begin: at, values: [], bounds: [at], found: [] };
    this.#walk(part.start, at, walk);
    return walk.found;
  }

  /** Depth first through the trie. */
  #walk(state: State, at: number, walk: Walk): void {
    for (const accept of state.accepts) keep(accept, at, walk);
    const lexeme = this.#lexemes[at];
    if (lexeme === undefined || (at > walk.begin && lexeme.gapBefore)) return;
    if (state.edges.size > 0) {
      for (const { symbol, value } of lexeme.readings) {
        const target = state.edges.get(symbol);
        if (target !== undefined) this.#step(target, at + 1, value, walk);
      }
    }
    for (const { grammar, target } of state.calls) {
      for (const { end, value } of this.#readings(grammar, at)) this.#step(target, end, value, walk);
    }
  }

  #step(target: State, next: number, value: Value, walk: Walk): void {
    walk.values.push(value);
    walk.bounds.push(next);
    this.#walk(target, next, walk);
    walk.values.pop();
    walk.bounds.pop();
  }
}

/** Keeps a reading unless an earlier rule reads the same stretch. */
function keep(accept: Accept, end: number, { values, bounds, found }: Walk): void {
  const known = found.findIndex((other) => other.end === end);
  if (known >= 0 && (found[known]?.order ?? 0) <= accept.order) return;
  const first = bounds[accept.open] ?? end;
  const close = bounds[accept.close] ?? end;
  const reading = { end, order: accept.order, first, close, value: buildExpression(accept, values) };
  if (known >= 0) found[known] = reading;
  else found.push(reading);
}
