import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article, TextChange } from '../../../src/article/article';
import { editArticle } from '../../../src/article/editArticle';
import { parseArticle } from '../../../src/article/parseArticle';

const paragraphs = (article: Article): string[] => article.paragraphs.map((paragraph) => paragraph.text);

const wrapped = 'Negotiators from both sides spent the night over a draft that leaves\nthe quota for herring open and puts off the question of inspections to\nthe spring meeting.\n';

const line = fc.constantFrom(
  'Ministers meet over fish quotas',
  'By Mara Lind',
  '---',
  'title: Fish',
  '',
  '  ',
  'A short paragraph that ends like one.',
  'Negotiators from both sides spent the night over a draft that leaves',
  'the quota for herring open and puts off the question of inspections to',
  'Moreau and others for another week in the hope that the parties will',
  'An emoji 🐟 and an accent é.',
);

const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '\r'))).map((lines) => lines.flat().join(''));

const edit = fc.record({ at: fc.nat(), removed: fc.nat({ max: 60 }), inserted: fc.oneof(fc.constantFrom('', 'x', '\n', '\n\n', '---\n', 'the '), text) });

function place(length: number, { at, removed, inserted }: { at: number; removed: number; inserted: string }): TextChange {
  const offset = at % (length + 1);
  return { offset, removed: Math.min(removed, length - offset), inserted };
}

describe('parseArticle', () => {
  it('takes each line for a paragraph, with the blank lines after it', () => {
    assert.deepEqual(paragraphs(parseArticle('One line ends here.\nAnother ends here.\n\nA third.\n')), [
      'One line ends here.\n',
      'Another ends here.\n\n',
      'A third.\n',
    ]);
  });

  it('joins lines wrapped by hand, and not the headline to them', () => {
    assert.deepEqual(paragraphs(parseArticle(`Ministers meet over fish\n${wrapped}\n${wrapped}`)), [
      'Ministers meet over fish\n',
      `${wrapped}\n`,
      wrapped,
    ]);
  });

  it('keeps front matter in one paragraph, closed or not at all', () => {
    const article = parseArticle('---\ntitle: Fish\n\ndate: 2026-02-03\n---\nText.\n');
    assert.deepEqual(paragraphs(article), ['---\ntitle: Fish\n\ndate: 2026-02-03\n---\n', 'Text.\n']);
    assert.deepEqual(article.roles, ['front-matter', 'body']);
    assert.equal(parseArticle('---\ntitle: Fish\nText.\n').roles.includes('front-matter'), false);
  });

  it('cuts over-long lines at bounded lengths, never inside a character', () => {
    const article = parseArticle('🐟'.repeat(20_000));
    assert.ok(article.paragraphs.length > 4);
    assert.ok(article.paragraphs.every(({ text }) => text.length <= 8192 && !/^[\uDC00-\uDFFF]/.test(text)));
    assert.equal(article.text.length, 40_000);
  });

  it('is empty for an empty text', () => {
    const article = parseArticle('');
    assert.equal(article.length, 0);
    assert.equal(article.text, '');
    assert.deepEqual(article.paragraphs.flatMap((paragraph) => paragraph.tokens), []);
  });
});

describe('editArticle', () => {
  it('equals parsing the edited text, through any series of edits', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), (start, edits) => {
        let article = parseArticle(start);
        let expected = start;
        for (const each of edits) {
          const change = place(expected.length, each);
          expected = expected.slice(0, change.offset) + change.inserted + expected.slice(change.offset + change.removed);
          article = editArticle(article, [change]);
          const anew = parseArticle(expected);
          assert.equal(article.text, expected);
          assert.deepEqual(paragraphs(article), paragraphs(anew));
          assert.deepEqual(article.starts, anew.starts);
          assert.deepEqual(article.roles, anew.roles);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('applies several changes whose offsets are in the text before all', () => {
    const article = parseArticle('One.\nTwo.\nThree.\n');
    const changes = [
      { offset: 0, removed: 3, inserted: 'Eins' },
      { offset: 10, removed: 5, inserted: 'Drei' },
    ];
    assert.equal(editArticle(article, changes).text, 'Eins.\nTwo.\nDrei.\n');
    assert.equal(editArticle(article, changes.reverse()).text, 'Eins.\nTwo.\nDrei.\n');
  });

  it('keeps the paragraphs that it does not touch', () => {
    const article = parseArticle(Array.from({ length: 50 }, (_, index) => `Paragraph number ${index} ends here.\n`).join(''));
    const edited = editArticle(article, [{ offset: article.starts[25] ?? 0, removed: 0, inserted: 'Indeed. ' }]);
    const kept = edited.paragraphs.filter((paragraph) => article.paragraphs.includes(paragraph));
    assert.equal(edited.paragraphs.length, 50);
    assert.equal(kept.length, 49);
  });
});
