import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editArticle } from '../../../src/article/editArticle';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Entity } from '../../../src/recognition/mention';
import type { Recogniser } from '../../../src/recognition/recognition';
import { shippedRecogniser } from '../../support/recogniser';

const ARTICLE = `Orvane and Tessaly Argue Over Eel Ladders

The two lake states opened talks on eel ladders on Monday. Fishermen say the eel ladders ruin their nets, and farmers want a ban on lake pumping.

"We oppose the eel ladders," said the mayor of Orvane. Tariffs on nets were raised as well, and the tariffs may rise again.

The inflation report was put off.`;

describe('candidates and salience', () => {
  let recogniser: Recogniser;
  before(async () => {
    recogniser = await shippedRecogniser();
  });

  const issuesOf = (text: string): readonly Entity[] => recogniser.recognise(parseArticle(text), {}).entities.filter(({ type }) => type === 'issue');

  it('offers what an article repeats and negotiates as the first candidate', () => {
    const candidates = issuesOf(ARTICLE).filter(({ kind }) => kind === 'candidate');
    const [first] = [...candidates].sort((a, b) => (b.salience ?? 0) - (a.salience ?? 0));
    assert.equal(first?.name.toLowerCase(), 'eel ladders');
    assert.ok(candidates.length <= 10);
  });

  it('offers no actor, no date and no bare head', () => {
    const names = issuesOf(ARTICLE).filter(({ kind }) => kind === 'candidate').map(({ name }) => name.toLowerCase());
    for (const name of ['orvane', 'monday', 'talks', 'mayor']) assert.ok(!names.includes(name), `${name} among ${names.join(', ')}`);
  });

  it('weighs issues by how central they are', () => {
    const salience = new Map(issuesOf(ARTICLE).map((entity) => [entity.id, entity.salience ?? 0]));
    assert.ok((salience.get('tariffs') ?? 0) > (salience.get('inflation') ?? 1));
    assert.ok([...salience.values()].every((value) => value > 0 && value <= 1));
  });

  it('finds after any edit what it finds from scratch', () => {
    const edit = fc.record({ offset: fc.nat(ARTICLE.length), removed: fc.nat(40), inserted: fc.constantFrom('', ' eel ladders', '\n\n', 'sanctions ', '. The strike', 'x') });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let article = parseArticle(ARTICLE);
        let recognition = recogniser.recognise(article, {});
        for (const { offset, removed, inserted } of edits) {
          const start = Math.min(offset, article.length);
          article = editArticle(article, [{ offset: start, removed: Math.min(removed, article.length - start), inserted }]);
          recognition = recogniser.recognise(article, {}, recognition);
        }
        const fresh = recogniser.recognise(parseArticle(article.text), {});
        const listed = (found: typeof recognition): unknown => [
          found.article.paragraphs.map((_, index) => found.mentionsOf(index).filter(({ type }) => type === 'issue')),
          found.entities.filter(({ type }) => type === 'issue'),
        ];
        assert.deepEqual(listed(recognition), listed(fresh));
      }),
      { numRuns: 40 },
    );
  });
});
