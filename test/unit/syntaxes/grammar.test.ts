import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const require = createRequire(path.resolve('package.json'));

async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(path.join(path.dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
  await loadWASM(wasm);
  const file = 'syntaxes/news-article.tmLanguage.json';
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(file, 'utf8'), file)),
  });
  const grammar = await registry.loadGrammar('text.news');
  assert.ok(grammar);
  return grammar;
}

/** Each token of a text with its innermost scope; "text.news" alone is left out. */
async function scopes(text: string): Promise<string[]> {
  const grammar = await loadGrammar();
  let state = INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes: names }) =>
      names.length < 2 ? [] : [`${line.slice(startIndex, endIndex).trim()} ${names.at(-1) ?? ''}`],
    );
  });
}

const has = (found: readonly string[], token: string): boolean => found.includes(token);

describe('grammar of news articles', () => {
  it('scopes headline, byline and dateline', async () => {
    const found = await scopes('Neighbours settle river dispute\nBy Mara Lind\nTASHKENT, Feb. 3 (Orbis) — The two governments agreed.');
    assert.ok(has(found, 'Neighbours settle river dispute entity.name.section.headline.news'), found.join('\n'));
    assert.ok(has(found, 'Mara Lind entity.name.author.news'), found.join('\n'));
    assert.ok(has(found, 'TASHKENT entity.name.namespace.place.news'), found.join('\n'));
    assert.ok(has(found, '(Orbis) support.other.agency.news'), found.join('\n'));
  });

  it('scopes quotations, and ends one that is not closed with its line', async () => {
    const found = await scopes('He said: “We will stay.” And "so" it was.\nShe said: “We will not\nThe next line is no quotation.');
    assert.ok(has(found, 'We will stay. string.quoted.curly.news'), found.join('\n'));
    assert.ok(has(found, 'so string.quoted.double.news'), found.join('\n'));
    assert.ok(has(found, 'We will not string.quoted.curly.news'), found.join('\n'));
    assert.ok(!found.some((token) => token.startsWith('The next line')), found.join('\n'));
  });

  it('scopes front matter at the very start alone', async () => {
    const found = await scopes('---\ntitle: Water\n---\nThe accord holds.\n---\ntitle: no');
    assert.ok(has(found, 'title entity.name.tag.yaml'), found.join('\n'));
    assert.equal(found.filter((token) => token.startsWith('title')).length, 1);
  });

  it('takes a first line that is a sentence for no headline', async () => {
    const found = await scopes('The accord holds.\nNothing else happened.');
    assert.deepEqual(found, []);
  });
});
