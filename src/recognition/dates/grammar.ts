import type { Expression, Value } from './expression';
import type { Lexeme } from './lexeme';
import { parseRule, type RuleText, type Sequence } from './pattern';
import type { Vocabulary } from './vocabulary';

/** A way to read a sub-grammar at a lexeme: where it ends (index of the lexeme after it) and what it means. */
export interface SubReading {
  readonly end: number;
  readonly value: Value;
}

/** A sub-grammar written in code, for what is arithmetic rather than wording (numbers, years). */
export interface CodedReader {
  /** The symbols with which it can begin. */
  readonly first: readonly string[];
  read(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): readonly SubReading[];
}

/** Rules by the name of the sub-grammar they define, most preferred first. */
export type GrammarText = Readonly<Record<string, readonly string[]>>;

/** What a rule yields when its pattern was found. */
export interface Accept {
  /** Position among all rules: lower wins among readings of the same length. */
  readonly order: number;
  readonly fields: RuleText['fields'];
  readonly captures: readonly { readonly depth: number; readonly field: string; readonly named: boolean }[];
  readonly open: number;
  readonly close: number;
}

/** A state of the automaton of a sub-grammar: a trie over symbols and sub-grammars, so matching is bounded by its depth. */
export interface State {
  readonly edges: Map<number, State>;
  readonly calls: { readonly name: string; readonly target: State }[];
  readonly accepts: Accept[];
}

export interface CompiledGrammar {
  readonly vocabulary: Vocabulary;
  readonly starts: ReadonlyMap<string, State>;
  readonly readers: ReadonlyMap<string, CodedReader>;
  /** For each sub-grammar, which symbols can begin it, indexed by symbol. */
  readonly first: ReadonlyMap<string, Uint8Array>;
}

/**
 * Compiles rules into one trie a sub-grammar.
 * @throws Error when a rule names an unknown class or the sub-grammars call each other in a circle.
 */
export function compileGrammar(text: GrammarText, readers: ReadonlyMap<string, CodedReader>, vocabulary: Vocabulary): CompiledGrammar {
  const starts = new Map<string, State>();
  const builder = new TrieBuilder(new Set([...Object.keys(text), ...readers.keys()]), vocabulary);
  for (const [name, rules] of Object.entries(text)) {
    const start = newState();
    starts.set(name, start);
    for (const rule of rules) builder.add(start, rule);
  }
  const first = new Map<string, Uint8Array>();
  for (const name of [...readers.keys(), ...starts.keys()]) {
    computeFirst(name, { vocabulary, starts, readers, first }, []);
  }
  return { vocabulary, starts, readers, first };
}

function newState(): State {
  return { edges: new Map(), calls: [], accepts: [] };
}

class TrieBuilder {
  #order = 0;
  readonly #subGrammars: ReadonlySet<string>;
  readonly #vocabulary: Vocabulary;

  constructor(subGrammars: ReadonlySet<string>, vocabulary: Vocabulary) {
    this.#subGrammars = subGrammars;
    this.#vocabulary = vocabulary;
  }

  add(start: State, text: string): void {
    const rule = parseRule(text);
    this.#order++;
    for (const sequence of rule.sequences) {
      if (sequence.steps.length === 0) throw new Error(`A rule that matches nothing: ${text}`);
      const end = this.#path(start, sequence, text);
      end.accepts.push({ order: this.#order, fields: rule.fields, captures: capturesOf(sequence), open: sequence.open, close: sequence.close });
    }
  }

  #path(start: State, sequence: Sequence, text: string): State {
    let state = start;
    for (const { symbol } of sequence.steps) {
      const name = symbol.slice(1, -1);
      state = symbol.startsWith('<') && this.#subGrammars.has(name) ? call(state, name) : this.#edge(state, symbol, text);
    }
    return state;
  }

  #edge(state: State, symbol: string, text: string): State {
    const isClass = symbol.startsWith('<');
    if (isClass && !this.#vocabulary.hasSymbol(symbol)) throw new Error(`Unknown class ${symbol} in rule: ${text}`);
    const number = isClass ? this.#vocabulary.symbol(symbol) : this.#vocabulary.addLiteral(symbol);
    let target = state.edges.get(number);
    if (target === undefined) {
      target = newState();
      state.edges.set(number, target);
    }
    return target;
  }
}

function call(state: State, name: string): State {
  const known = state.calls.find((other) => other.name === name);
  if (known !== undefined) return known.target;
  const target = newState();
  state.calls.push({ name, target });
  return target;
}

function capturesOf(sequence: Sequence): Accept['captures'] {
  return sequence.steps.flatMap((step, depth) => (step.capture === undefined ? [] : [{ depth, field: step.capture, named: step.named }]));
}

function computeFirst(name: string, grammar: CompiledGrammar & { first: Map<string, Uint8Array> }, path: readonly string[]): Uint8Array {
  const known = grammar.first.get(name);
  if (known !== undefined) return known;
  if (path.includes(name)) throw new Error(`Sub-grammars call each other in a circle: ${[...path, name].join(' > ')}`);
  const set = new Uint8Array(grammar.vocabulary.size + 1);
  const reader = grammar.readers.get(name);
  for (const symbol of reader?.first ?? []) set[grammar.vocabulary.symbol(symbol)] = 1;
  const start = grammar.starts.get(name);
  for (const symbol of start?.edges.keys() ?? []) set[symbol] = 1;
  for (const { name: called } of start === undefined ? [] : callsAnywhere(start)) {
    const inner = computeFirst(called, grammar, [...path, name]);
    if (start?.calls.some((other) => other.name === called) === true) inner.forEach((bit, symbol) => (set[symbol] = (set[symbol] ?? 0) | bit));
  }
  grammar.first.set(name, set);
  return set;
}

function callsAnywhere(state: State): State['calls'] {
  const inside = [...state.edges.values(), ...state.calls.map((each) => each.target)].flatMap(callsAnywhere);
  return [...state.calls, ...inside];
}

/** A part's fields; a part without a form of its own (a year, a count) leaves the form as it is. */
function takeOver(fields: Record<string, Value>, { form, ...rest }: Expression): void {
  Object.assign(fields, rest);
  if (form !== 'value' || rest.value !== undefined) fields.form = form;
}

/** An expression from a rule's fields and what its pattern captured. */
export function buildExpression(accept: Accept, values: readonly Value[]): Expression {
  const fields: Record<string, Value> = {};
  for (const { depth, field, named } of accept.captures) {
    const value = values[depth];
    if (value === undefined) continue;
    if (named || typeof value !== 'object') fields[field] = value;
    else takeOver(fields, value);
  }
  for (const [key, value] of accept.fields) fields[key] = value;
  return { form: 'value', ...fields };
}
