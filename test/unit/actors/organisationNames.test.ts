import assert from 'node:assert/strict';
import { tokenise } from '../../../src/article/tokenise';
import type { Name } from '../../../src/recognition/actors/name';
import { withoutOffice } from '../../../src/recognition/actors/organisationOffice';
import { splitName } from '../../../src/recognition/actors/splitName';
import { actorParts } from '../../support/actorRecogniser';

const { lexicon } = actorParts();

/** The texts of the names that are made of one organisation's. */
function made(text: string, make: (name: Name, tokens: ReturnType<typeof tokenise>) => readonly Name[]): string[] {
  const tokens = tokenise(text);
  const whole: Name = { firstToken: 0, endToken: tokens.length, kind: 'organisation', confidence: 0.9 };
  return make(whole, tokens).map(({ firstToken, endToken }) => text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end));
}

describe("an organisation's name", () => {
  const named = (text: string): string[] => made(text, (name, tokens) => [withoutOffice(name, tokens, lexicon)]);
  const split = (text: string): string[] =>
    made(text, (name, tokens) => {
      const match = lexicon.match(tokens, 0, tokens.length);
      return splitName(name, tokens, match === undefined ? [] : [{ ...match, firstToken: 0 }]);
    });

  it('does not begin with an office', () => {
    assert.deepEqual(named('Manager and Rector of Northgate College'), ['Northgate College']);
    assert.deepEqual(named('General Manager of the Lakeside Ports Authority'), ['Lakeside Ports Authority']);
    assert.deepEqual(named('Director Lakeside Training Centre'), ['Lakeside Training Centre']);
  });

  it('does not end with one', () => {
    assert.deepEqual(named('Lakeside Ports Authority Spokesperson'), ['Lakeside Ports Authority']);
  });

  it('keeps what only looks like one', () => {
    for (const name of ['Office of the Prime Minister', 'Judge Harlan Center', 'General Electric Company', 'Director of Public Prosecutions', 'Council of Ministers', 'Head Start']) {
      assert.deepEqual(named(name), [name]);
    }
  });

  it('is told apart from the country that it is of', () => {
    assert.deepEqual(split('Kenya’s Ministry of Sports'), ['Kenya', 'Ministry of Sports']);
    assert.deepEqual(split("Lloyd's Register"), ["Lloyd's Register"]);
    assert.deepEqual(split("China's"), ["China's"]);
  });
});
