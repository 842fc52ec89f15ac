import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { contains } from '../../../src/article/span';
import { parseArticle } from '../../../src/article/parseArticle';
import { buildView } from '../../../src/view/mergeView';
import { buildOutline, type OutlineEntry } from '../../../src/view/outline';
import { recognitionOf, talks } from './exampleView';

const { article, recognition } = talks();
const shown = { actors: true, dates: true, issues: true, codes: true, quotes: false, places: false, uncertain: false };

function check(entry: OutlineEntry): void {
  assert.ok(entry.name !== '');
  assert.ok(contains(entry, entry.selection), `${entry.name}: the selection is within`);
  for (const child of entry.children) {
    assert.ok(contains(entry, child), `${child.name} is within ${entry.name}`);
    check(child);
  }
}

describe('buildOutline', () => {
  const outline = buildOutline(article, buildView(article, recognition, NO_DECISIONS), shown);

  it('nests the title, paragraphs by their first words, and what each first speaks of', () => {
    assert.deepEqual(outline.map(({ name, detail }) => [name, detail]), [['Ministers near a deal on tariffs', article.metadata.date?.value ?? '']]);
    const paragraphs = outline[0]?.children ?? [];
    assert.equal(paragraphs.length, 2);
    assert.deepEqual(paragraphs[0]?.children.map(({ name, kind }) => `${kind} ${name}`), [
      'person Mara Lindqvist', 'person Teo Abara', 'date Monday', 'issue tariffs',
    ]);
    assert.deepEqual(paragraphs[1]?.children.map(({ name, detail }) => [name, detail]), [['Abara', ''], ['tariffs', ''], ['May', 'May 2025']]);
  });

  it('holds every entry within the one above', () => {
    outline.forEach(check);
  });

  it('shows only the types that are switched on', () => {
    const dates = buildOutline(article, buildView(article, recognition, NO_DECISIONS), { ...shown, actors: false, issues: false });
    assert.deepEqual(dates[0]?.children.flatMap(({ children }) => children.map(({ kind }) => kind)), ['date', 'date']);
  });

  it('is empty for an empty article', () => {
    const empty = parseArticle('');
    assert.deepEqual(buildOutline(empty, buildView(empty, recognitionOf(empty, []), NO_DECISIONS), shown), []);
  });
});
