import type { Value } from './expression';
import type { Lexeme } from './lexeme';
import type { SymbolSet } from './symbolSet';
import type { RuleText } from './pattern';
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

/** How a sub-grammar can begin: most places of a text are told from it to hold nothing, without reading further. */
export interface Openings {
  /** The symbols with which it can begin. */
  readonly first: SymbolSet;
  /** Those of them that alone can be all of it. */
  readonly whole: SymbolSet;
  /** By first symbol: the symbols that can come next. */
  readonly second: (SymbolSet | undefined)[];
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
