import type { Expression, Value } from './expression';
import { buildExpression, type Accept, type CompiledGrammar, type State, type SubReading } from './grammar';
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

/**
 * Finds the expressions of a grammar in a list of lexemes: the longest at each place, left to right. Sub-grammars are
 * read at most once at each place (memoised), and tries have a bounded depth, so the time is linear in the text.
 */
export class Matcher {
  readonly #grammar: CompiledGrammar;
  readonly #lexemes: readonly Lexeme[];
  readonly #memo = new Map<string, (readonly Found[] | undefined)[]>();

  constructor(grammar: CompiledGrammar, lexemes: readonly Lexeme[]) {
    this.#grammar = grammar;
    this.#lexemes = lexemes;
  }

  /** All matches of the sub-grammar `root` that `accepts` does not refuse. */
  findAll(root: string, accepts: (match: Match) => boolean): Match[] {
    const matches: Match[] = [];
    let free = 0;
    for (let at = 0; at < this.#lexemes.length; at++) {
      const match = this.#bestAt(root, at, free, accepts);
      if (match === undefined) continue;
      matches.push(match);
      free = match.end;
      at = match.end - 1;
    }
    return matches;
  }

  /** The readings of a sub-grammar from a lexeme on. */
  read(root: string, at: number): readonly SubReading[] {
    return this.#readings(root, at);
  }

  #bestAt(root: string, at: number, free: number, accepts: (match: Match) => boolean): Match | undefined {
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
  #isShadowed(root: string, at: number, { first, close }: Found): boolean {
    return first > at && this.#readings(root, first).some((other) => other.first === first && other.close > close);
  }

  #readings(name: string, at: number): readonly Found[] {
    if (!this.#canBegin(name, at)) return NONE;
    let row = this.#memo.get(name);
    if (row === undefined) {
      row = [];
      this.#memo.set(name, row);
    }
    return (row[at] ??= this.#compute(name, at));
  }

  #canBegin(name: string, at: number): boolean {
    const lexeme = this.#lexemes[at];
    const first = this.#grammar.first.get(name);
    if (lexeme === undefined || first === undefined) return false;
    for (const reading of lexeme.readings) if (first[reading.symbol] === 1) return true;
    return false;
  }

  #compute(name: string, at: number): readonly Found[] {
    const reader = this.#grammar.readers.get(name);
    if (reader !== undefined) {
      return reader.read(this.#lexemes, at, this.#grammar.vocabulary).map((each) => ({ ...each, order: 0, first: at, close: each.end }));
    }
    const start = this.#grammar.starts.get(name);
    if (start === undefined) return NONE;
    const best = new Map<number, Found>();
    this.#walk(start, at, at, [], [at], best);
    return best.size === 0 ? NONE : [...best.values()];
  }

  /** Depth first through the trie; `bounds[d]` is the lexeme where step `d` began. */
  #walk(state: State, begin: number, at: number, values: Value[], bounds: number[], best: Map<number, Found>): void {
    for (const accept of state.accepts) this.#accept(accept, at, values, bounds, best);
    const lexeme = this.#lexemes[at];
    if (lexeme === undefined || (at > begin && lexeme.gapBefore)) return;
    for (const { symbol, value } of lexeme.readings) {
      const target = state.edges.get(symbol);
      if (target !== undefined) this.#step(target, begin, at + 1, value, values, bounds, best);
    }
    for (const { name, target } of state.calls) {
      for (const { end, value } of this.#readings(name, at)) this.#step(target, begin, end, value, values, bounds, best);
    }
  }

  #step(target: State, begin: number, next: number, value: Value, values: Value[], bounds: number[], best: Map<number, Found>): void {
    values.push(value);
    bounds.push(next);
    this.#walk(target, begin, next, values, bounds, best);
    values.pop();
    bounds.pop();
  }

  #accept(accept: Accept, end: number, values: readonly Value[], bounds: readonly number[], best: Map<number, Found>): void {
    const known = best.get(end);
    if (known !== undefined && known.order <= accept.order) return;
    const first = bounds[accept.open] ?? end;
    const close = bounds[accept.close] ?? end;
    best.set(end, { end, order: accept.order, first, close, value: buildExpression(accept, values) });
  }
}
