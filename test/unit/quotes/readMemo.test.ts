import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/parseArticle';
import type { Article } from '../../../src/article/article';
import type { Mention } from '../../../src/recognition/mention';
import type { TypeRecogniser, TypeRecognition } from '../../../src/recognition/recogniser';
import { createQuoteRecogniser } from '../../../src/recognition/quotes/quoteRecogniser';
import { plainWords } from '../../support/plainWords';
import { actorsIn, CAST, LEXICON, type Named } from './quoteSupport';

const PARAGRAPHS = [
  'Ada Moreau met Jan Lind.', '“The sea cannot wait,” she said.', '“Nobody asked us,” he said.', 'Lind continued:', '“A first part.', '“And the last.”',
  'The minister said that stocks had recovered.', '“We are tired of waiting,” they said.', 'Nothing is said here.', '“Alone in its paragraph and long.”', 'Robin Vale said no. “Never,” she said.',
];

const WITH_TITLE: readonly Named[] = [...CAST.slice(1), ['ada-moreau', 'person', ['Ada Moreau', 'Moreau']], ['robin-vale', 'person', ['Robin Vale', 'Vale']]];

const textOf = (indexes: readonly number[]): string => ['Quotas divide the coast', ...indexes.map((index) => PARAGRAPHS[index] ?? '')].join('\n\n');
const allOf = (article: Article, found: TypeRecognition): readonly (readonly Mention[])[] => article.paragraphs.map((_, index) => found.mentionsOf(index));
const read = (recogniser: TypeRecogniser, article: Article, cast: readonly Named[], previous?: TypeRecognition): TypeRecognition =>
  recogniser.resolve(article, { actors: actorsIn(article, cast) }, previous);

describe('quotations after an edit', () => {
  const index = fc.nat(PARAGRAPHS.length - 1);

  it('are those of the text read from the start, whatever paragraphs, names and titles change', () => {
    fc.assert(
      fc.property(fc.array(index, { maxLength: 12 }), fc.nat(11), fc.nat(2), fc.array(index, { maxLength: 2 }), fc.boolean(), (indexes, at, removed, added, renames) => {
        const recogniser = createQuoteRecogniser(LEXICON, plainWords());
        const before = parseArticle(textOf(indexes));
        const previous = read(recogniser, before, CAST);
        allOf(before, previous);
        const after = parseArticle(textOf(indexes.toSpliced(at, removed, ...added)), { previous: before });
        const cast = renames ? WITH_TITLE : CAST;
        assert.deepEqual(allOf(after, read(recogniser, after, cast, previous)), allOf(after, read(createQuoteRecogniser(LEXICON, plainWords()), after, cast)));
      }),
      { numRuns: 300 },
    );
  });

  it('are not read again where nothing changed', () => {
    const recogniser = createQuoteRecogniser(LEXICON, plainWords());
    const before = parseArticle(textOf([0, 1, 8, 2, 6]));
    const previous = read(recogniser, before, CAST);
    const known = allOf(before, previous);
    const after = parseArticle(`${textOf([0, 1, 8])} Not a word.\n\n${textOf([2, 6]).slice('Quotas divide the coast\n\n'.length)}`, { previous: before });
    const found = allOf(after, read(recogniser, after, CAST, previous));
    for (const unchanged of [1, 2, 4, 5]) assert.equal(found[unchanged], known[unchanged], String(unchanged));
  });
});
