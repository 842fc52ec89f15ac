import assert from 'node:assert/strict';
import { readIssueSources } from '../../../scripts/lexicons/readIssueSources';
import { parseArticle } from '../../../src/article/parseArticle';
import { compileIssues } from '../../../src/recognition/issues/compileIssues';
import { IssueLexicon } from '../../../src/recognition/issues/issueLexicon';
import { createIssueRecogniser } from '../../../src/recognition/issues/issueRecogniser';

const recogniser = createIssueRecogniser(new IssueLexicon(readIssueSources()));

/** Mentions as "text: concept". */
function issues(text: string): string[] {
  const article = parseArticle(text);
  const recognition = recogniser.resolve(article, {});
  return article.paragraphs.flatMap((paragraph, index) =>
    recognition.mentionsOf(index).map(({ start, end, concept }) => `${paragraph.text.slice(start, end)}: ${concept ?? '-'}`),
  );
}

describe('issue recogniser', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['finds inflected and hyphenated wordings', 'New cease-fire talks began; sanctions stay.', ['cease-fire talks: ceasefire', 'sanctions: sanctions']],
    ['reads British and American spelling alike', 'Labour disputes and labor disputes.', ['Labour disputes: strikes', 'labor disputes: strikes']],
    ['prefers the longest wording', 'The export controls on chips hurt rare earth magnet makers.', ['export controls: export-controls', 'rare earth magnet: rare-earths']],
    ['leaves an issue’s word in an office’s name', 'The Trade Representative met the Inflation Council.', []],
    ['takes an ambiguous word for an issue only beside its company', 'Teachers went on strike over pay. An air raid was the first strike of the day.', ['strike: strikes']],
    ['finds nothing in ordinary prose', 'She walked to the lake and read a book.', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(issues(text), expected);
    });
  }

  it('gives each issue its place in the tree', () => {
    const article = parseArticle('The tariffs were lifted.');
    const [entity] = recogniser.resolve(article, {}).entities;
    assert.deepEqual([entity?.id, entity?.path], ['tariffs', ['economy', 'trade']]);
  });

  it('refuses a taxonomy in which an id stands twice', () => {
    assert.throws(() => compileIssues('a:\n  x: {as: [y]}\nb:\n  x: {as: [z]}\n'), /x stands twice/);
  });
});
