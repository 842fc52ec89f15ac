import type { Expression, Value } from './expression';
import type { Lexeme } from './lexeme';
import { findOpenings, noOpenings, type Openings } from './openings';
import { parseRule, type RuleText, type Sequence } from './pattern';
import { MAX_SYMBOLS } from './symbolSet';
import type { Vocabulary } from './vocabulary';

/** A way to read a sub-grammar at a lexeme: where it ends (index of the lexeme after it) and what it means. */
export interface SubReading {
  readonly end: number;
  readonly value: Value;
}

/** A sub-grammar written in code, for what is arithmetic rather than wording (numbers, years). */
export interface CodedReader {
  /** The symbols with which it can begin, each of which can be all of it. */
  readonly first: readonly string[];
  /** The symbols that can stand in second place. */
  readonly second: readonly string[];
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
  readonly calls: Call[];
  readonly accepts: Accept[];
}

export interface Call {
  readonly target: State;
  readonly grammar: SubGrammar;
}

/** A named part of the grammar: a trie of rules, or a reader in code. */
export interface SubGrammar extends Openings {
  /** Its place in the matcher's memo. */
  readonly id: number;
  readonly name: string;
  readonly start: State;
  /** The sub-grammars that its rules name. */
  readonly callees: Set<SubGrammar>;
  readonly reader?: CodedReader;
}

export interface CompiledGrammar {
  readonly vocabulary: Vocabulary;
  readonly parts: ReadonlyMap<string, SubGrammar>;
}

/**
 * Compiles rules into one trie a sub-grammar.
 * @throws Error when a rule names an unknown class or the sub-grammars call each other in a circle.
 */
export function compileGrammar(text: GrammarText, readers: ReadonlyMap<string, CodedReader>, vocabulary: Vocabulary): CompiledGrammar {
  const parts = new Map<string, SubGrammar>();
  for (const name of [...readers.keys(), ...Object.keys(text)]) {
    const reader = readers.get(name);
    parts.set(name, { id: parts.size, name, start: newState(), callees: new Set(), ...noOpenings(), ...(reader === undefined ? {} : { reader }) });
  }
  const builder = new TrieBuilder(parts, vocabulary);
  for (const [name, rules] of Object.entries(text)) for (const rule of rules) builder.add(name, rule);
  if (vocabulary.size > MAX_SYMBOLS) throw new Error(`More than ${MAX_SYMBOLS} symbols.`);
  const done = new Set<SubGrammar>();
  for (const part of parts.values()) findOpenings(part, vocabulary, done, []);
  return { vocabulary, parts };
}

function newState(): State {
  return { edges: new Map(), calls: [], accepts: [] };
}

class TrieBuilder {
  #order = 0;
  readonly #parts: ReadonlyMap<string, SubGrammar>;
  readonly #vocabulary: Vocabulary;

  constructor(parts: ReadonlyMap<string, SubGrammar>, vocabulary: Vocabulary) {
    this.#parts = parts;
    this.#vocabulary = vocabulary;
  }

  add(name: string, text: string): void {
    const rule = parseRule(text);
    const part = this.#parts.get(name);
    if (part === undefined) return;
    this.#order++;
    for (const sequence of rule.sequences) {
      if (sequence.steps.length === 0) throw new Error(`A rule that matches nothing: ${text}`);
      const end = this.#path(part, sequence, text);
      end.accepts.push({ order: this.#order, fields: rule.fields, captures: capturesOf(sequence), open: sequence.open, close: sequence.close });
    }
  }

  #path({ start, callees }: SubGrammar, sequence: Sequence, text: string): State {
    let state = start;
    for (const { symbol } of sequence.steps) {
      const callee = symbol.startsWith('<') ? this.#parts.get(symbol.slice(1, -1)) : undefined;
      if (callee !== undefined) callees.add(callee);
      state = callee === undefined ? this.#edge(state, symbol, text) : call(state, callee);
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

function call(state: State, grammar: SubGrammar): State {
  const known = state.calls.find((other) => other.grammar === grammar);
  if (known !== undefined) return known.target;
  const target = newState();
  state.calls.push({ grammar, target });
  return target;
}

function capturesOf(sequence: Sequence): Accept['captures'] {
  return sequence.steps.flatMap((step, depth) => (step.capture === undefined ? [] : [{ depth, field: step.capture, named: step.named }]));
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
    if (value === undefined || value === '') continue;
    if (named || typeof value !== 'object') fields[field] = value;
    else takeOver(fields, value);
  }
  for (const [key, value] of accept.fields) fields[key] = value;
  return { form: 'value', ...fields };
}
