import assert from 'node:assert/strict';
import { compileGrammar, type GrammarText } from '../../../src/recognition/dates/grammar';
import { Lexer } from '../../../src/recognition/dates/lexer';
import { Matcher } from '../../../src/recognition/dates/matcher';
import { numeralsOf } from '../../../src/recognition/dates/numeral';
import { NUMERIC_CLASSES, Vocabulary } from '../../../src/recognition/dates/vocabulary';

/** What the rules find in a text: the words and the expression's fields. */
function found(rules: GrammarText, text: string): [string, object][] {
  const vocabulary = new Vocabulary();
  vocabulary.addWord('fruit', 'apple', 'A');
  vocabulary.addWord('fruit', 'pear', 'P');
  vocabulary.addWord('name', 'may', 'M', true);
  const grammar = compileGrammar(rules, new Map(), vocabulary);
  const lexemes = new Lexer(vocabulary, numeralsOf(vocabulary, NUMERIC_CLASSES)).lex(text);
  return new Matcher(grammar, lexemes)
    .findAll('root', () => true)
    .map(({ first, end, expression }) => [text.slice(lexemes[first]?.start, lexemes[end - 1]?.end), expression]);
}

describe('the notation of grammar rules', () => {
  it('has words, classes, choices, options and fields', () => {
    const rules = { root: ['(red|green) <fruit:holiday> ~ tart? => set n=2'] };
    assert.deepEqual(found(rules, 'a red apple, a Green pear-tart'), [
      ['red apple', { form: 'set', holiday: 'A', n: 2 }],
      ['Green pear-tart', { form: 'set', holiday: 'P', n: 2 }],
    ]);
  });

  it('takes the longest, then the earliest rule', () => {
    const rules = { root: ['red => vague', 'red apple => set', 'red <fruit:season> => season'] };
    assert.deepEqual(found(rules, 'red apple'), [['red apple', { form: 'set' }]]);
  });

  it('lets sub-grammars hand over their fields, or nest in a named one', () => {
    const rules = { part: ['<fruit:season> => season'], root: ['big <part> => which=last', 'in <part:of> => set'] };
    assert.deepEqual(found(rules, 'big pear in apple'), [
      ['big pear', { form: 'season', season: 'P', which: 'last' }],
      ['in apple', { form: 'set', of: { form: 'season', season: 'A' } }],
    ]);
  });

  it('leaves the context outside the braces', () => {
    assert.deepEqual(found({ root: ['for { <fruit:season> } => set'] }, 'for pear, pear'), [['pear', { form: 'set', season: 'P' }]]);
  });

  it('does not reach over unknown words', () => {
    assert.deepEqual(found({ root: ['red apple => set'] }, 'red round apple'), []);
  });

  it('knows names by their capital', () => {
    assert.deepEqual(found({ root: ['<name:season> => set'] }, 'may May'), [['May', { form: 'set', season: 'M' }]]);
  });

  it('refuses rules that are not well formed', () => {
    const compile = (rules: GrammarText): void => {
      compileGrammar(rules, new Map(), new Vocabulary());
    };
    assert.throws(() => { compile({ root: ['(a => set'] }); }, /Missing \)/);
    assert.throws(() => { compile({ root: ['a) => set'] }); }, /Unexpected \)/);
    assert.throws(() => { compile({ root: ['a? => set'] }); }, /matches nothing/);
    assert.throws(() => { compile({ root: ['<plant> => set'] }); }, /Unknown class <plant>/);
    assert.throws(() => { compile({ root: ['<root> b => set'] }); }, /circle: root > root/);
  });
});
