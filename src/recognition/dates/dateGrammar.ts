import { compileGrammar } from './grammar';
import type { CodedReader, CompiledGrammar } from './automaton';
import { Lexer } from './lexer';
import { lexiconEntries } from './lexicon';
import { CARDINAL, NUMBER_WORDS, ORDINAL, SPELLED_YEAR } from './numbers';
import { numeralsOf } from './numeral';
import { RULES } from './rules';
import { NUMERIC_CLASSES, Vocabulary } from './vocabulary';

/** The compiled grammar with the lexer that cuts text for it. */
export interface DateGrammar {
  readonly grammar: CompiledGrammar;
  readonly lexer: Lexer;
}

/** The grammar, compiled when first asked for (some 20 ms) and then kept: it never changes. */
export const dateGrammar: () => DateGrammar = once(compileDateGrammar);

function once<T>(compute: () => T): () => T {
  let value: { readonly it: T } | undefined;
  return () => (value ??= { it: compute() }).it;
}

function compileDateGrammar(): DateGrammar {
  const vocabulary = new Vocabulary();
  for (const { className, word, value, capitalOnly } of lexiconEntries()) vocabulary.addWord(className, word, value, capitalOnly);
  for (const word of NUMBER_WORDS) vocabulary.addLiteral(word);
  const readers = new Map<string, CodedReader>([
    ['n', CARDINAL],
    ['yearwords', SPELLED_YEAR],
    ['ordn', ORDINAL],
  ]);
  const grammar = compileGrammar(RULES, readers, vocabulary);
  return { grammar, lexer: new Lexer(vocabulary, numeralsOf(vocabulary, NUMERIC_CLASSES)) };
}
