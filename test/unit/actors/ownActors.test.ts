import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';
import type { CodebookEntry } from '../../../src/codebook/codebook';
import type { ActorLexicon } from '../../../src/recognition/actors/actorLexicon';
import { actorParts, actorRecogniser } from '../../support/actorRecogniser';

const { lexicon } = actorParts();

function found(extended: ActorLexicon, text: string): string[] {
  const article = parseArticle(text);
  const recognition = actorRecogniser(extended).resolve(article, {});
  return article.paragraphs.flatMap((paragraph, index) =>
    recognition.mentionsOf(index).map(({ start, end, kind, entity }) => `${paragraph.text.slice(start, end)} ${kind} ${entity ?? '-'}`),
  );
}

describe('actors of a codebook', () => {
  const growers: CodebookEntry = { id: 'growers', name: 'Zentrofruit', kind: 'organisation', aliases: ['national growers’ federation'] };

  it('are found by name and by alias, also at the start of a sentence', () => {
    const extended = lexicon.extendedBy([growers]);
    assert.deepEqual(found(extended, 'On Monday the national growers’ federation met. National growers’ federation members left. Zentrofruit paid.'), [
      'national growers’ federation organisation growers',
      'National growers’ federation organisation growers',
      'Zentrofruit organisation growers',
    ]);
  });

  it('are something else beside the words that the codebook names', () => {
    const extended = lexicon.extendedBy([{ id: 'mint', name: 'Mint', kind: 'organisation', not: ['tea', 'fresh'] }]);
    assert.equal(extended.match(parseArticle('Mint said').paragraphs[0]?.tokens ?? [], 0, 2)?.entry.id, 'mint');
    assert.equal(extended.match(parseArticle('Mint tea').paragraphs[0]?.tokens ?? [], 0, 2), undefined);
    assert.equal(extended.match(parseArticle('Fresh Mint').paragraphs[0]?.tokens ?? [], 1, 2), undefined);
  });

  it('override the shipped entry of the same id, and leave the shipped lexicon as it is', () => {
    const extended = lexicon.extendedBy([{ id: 'japan', name: 'Nippon', aliases: ['Land of the Rising Sun'] }]);
    assert.equal(extended.entry('japan')?.name, 'Nippon');
    assert.equal(extended.entry('japan')?.kind, 'country');
    assert.deepEqual(found(extended, 'We flew to Japan.'), ['Japan country japan']);
    assert.equal(lexicon.entry('japan')?.name, 'Japan');
    assert.equal(extended.extendedBy([]).entry('japan')?.name, 'Japan');
  });

  it('are cut short when a file holds names without end', () => {
    const extended = lexicon.extendedBy([{ id: 'long', name: 'A'.repeat(100_000), aliases: ['', '—', 'Longish'] }]);
    assert.deepEqual(found(extended, 'The owner of Longish spoke.'), ['Longish organisation long']);
  });
});
