import type { CodedReader, Openings, State, SubGrammar } from './automaton';
import { SymbolSet } from './symbolSet';
import type { Vocabulary } from './vocabulary';

export function noOpenings(): Openings {
  return { first: new SymbolSet(), whole: new SymbolSet(), second: [] };
}

/**
 * Fills in the openings of a sub-grammar and of those that it names.
 * @throws Error when sub-grammars call each other in a circle.
 */
export function findOpenings(part: SubGrammar, vocabulary: Vocabulary, done: Set<SubGrammar>, path: readonly SubGrammar[]): void {
  if (path.includes(part)) throw new Error(`Sub-grammars call each other in a circle: ${[...path, part].map((each) => each.name).join(' > ')}`);
  if (done.has(part)) return;
  for (const callee of part.callees) findOpenings(callee, vocabulary, done, [...path, part]);
  if (part.reader === undefined) openTrie(part);
  else openReader(part, part.reader, vocabulary);
  done.add(part);
}

function openReader({ first, whole, second }: Openings, reader: CodedReader, vocabulary: Vocabulary): void {
  const next = new SymbolSet();
  for (const symbol of reader.second) next.add(vocabulary.symbol(symbol));
  for (const name of reader.first) {
    const symbol = vocabulary.symbol(name);
    first.add(symbol);
    whole.add(symbol);
    second[symbol] = next;
  }
}

function openTrie({ start, first, whole, second }: SubGrammar): void {
  const nextOf = (symbol: number): SymbolSet => (second[symbol] ??= new SymbolSet());
  for (const [symbol, target] of start.edges) {
    first.add(symbol);
    if (target.accepts.length > 0) whole.add(symbol);
    addFirst(target, nextOf(symbol));
  }
  for (const { grammar, target } of start.calls) {
    for (const symbol of grammar.first.symbols()) {
      first.add(symbol);
      const next = nextOf(symbol);
      const inside = grammar.second[symbol];
      if (inside !== undefined) next.addAll(inside);
      if (!grammar.whole.has(symbol)) continue;
      if (target.accepts.length > 0) whole.add(symbol);
      addFirst(target, next);
    }
  }
}

function addFirst({ edges, calls }: State, set: SymbolSet): void {
  for (const symbol of edges.keys()) set.add(symbol);
  for (const { grammar } of calls) set.addAll(grammar.first);
}
