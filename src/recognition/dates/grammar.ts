import type { CodedReader, Accept, State, SubGrammar, CompiledGrammar } from './automaton';
import type { Expression, Value } from './expression';
import { findOpenings, noOpenings } from './openings';
import { parseRule, type Sequence } from './pattern';
import { MAX_SYMBOLS } from './symbolSet';
import type { Vocabulary } from './vocabulary';

/** Rules by the name of the sub-grammar they define, most preferred first. */
export type GrammarText = Readonly<Record<string, readonly string[]>>;

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
