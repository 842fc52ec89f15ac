import assert from 'node:assert/strict';
import { fileNameDate } from '../../../src/article/fileNameDate';
import { readDateline } from '../../../src/article/headLines';
import { parseArticle } from '../../../src/article/parseArticle';

const BODY = 'The two governments reached an accord on river water late on Tuesday, officials said.\n';

describe('metadata', () => {
  it('reads headline, byline, dateline and agency, with the year from the file name', () => {
    const text = `Neighbours settle river dispute\nBy Mara Lind and José Álvarez\n\nTASHKENT, Feb. 3 (Orbis) — ${BODY}Ade Okoro contributed reporting.\n`;
    const { metadata, roles } = parseArticle(text, { fileName: '2026-02-03-river.txt' });
    assert.equal(metadata.title?.value, 'Neighbours settle river dispute');
    assert.deepEqual(metadata.date, { value: '2026-02-03', origin: 'dateline', span: { start: text.indexOf('Feb.'), end: text.indexOf(' (Orbis') } });
    assert.equal(metadata.place?.value, 'TASHKENT');
    assert.equal(metadata.source?.value, 'Orbis');
    assert.deepEqual(metadata.authors.map((author) => author.value), ['Mara Lind', 'José Álvarez', 'Ade Okoro']);
    for (const author of metadata.authors) assert.equal(text.slice(author.span?.start, author.span?.end), author.value);
    assert.deepEqual(roles, ['headline', 'byline', 'body', 'byline']);
  });

  it('prefers front matter and shows what contradicts it', () => {
    const { metadata } = parseArticle(`---\nheadline: Water\ndate: 2026-02-04\nauthors: [A. Lind, B. Osei]\nurl: https://example.org/w\n---\n${BODY}`, {
      fileName: '20260203.txt',
    });
    assert.equal(metadata.title?.value, 'Water');
    assert.equal(metadata.url?.value, 'https://example.org/w');
    assert.deepEqual(metadata.dates.map(({ value, origin }) => [value, origin]), [
      ['2026-02-04', 'front-matter'],
      ['2026-02-03', 'file-name'],
    ]);
    assert.deepEqual(metadata.authors.map(({ value }) => value), ['A. Lind', 'B. Osei']);
  });

  it('leaves a date without any year unknown', () => {
    assert.equal(parseArticle(`TASHKENT, Feb. 3 (Orbis) — ${BODY}`).metadata.date, undefined);
  });

  it('reads a published line and takes the line out of the body', () => {
    const { metadata, roles } = parseArticle(`Water accord holds\nPublished: 4 February 2026\n${BODY}`);
    assert.equal(metadata.date?.value, '2026-02-04');
    assert.deepEqual(roles, ['headline', 'published', 'body']);
  });

  it('takes the publication for the date, not the update, wherever they stand', () => {
    for (const lines of ['Published on Wednesday 4 February 2026, updated Monday 16 Feb. 2026', 'Published: 4 February 2026 10:05 GMT, updated 16 February 2026 11:30 GMT', 'Published Feb. 4, 2026 | Updated 02/16/2026', 'Last updated: 16 February 2026\nPublished: 4 February 2026']) {
      const { metadata } = parseArticle(`Water accord holds\n${lines}\n${BODY}`);
      assert.equal(metadata.date?.value, '2026-02-04');
      assert.deepEqual(metadata.dates.map(({ value, origin }) => [value, origin]), [['2026-02-04', 'published-line'], ['2026-02-16', 'updated-line']]);
    }
  });

  it('gives a dateline the year nearest to another date, or the year of the file’s name', () => {
    const text = `TASHKENT, Dec. 31 (Orbis) — ${BODY}`;
    assert.equal(parseArticle(text, { fileName: '2026-01-01.txt' }).metadata.date?.value, '2025-12-31');
    assert.equal(parseArticle(text, { fileName: 'water-2024.txt' }).metadata.date?.value, '2024-12-31');
    assert.deepEqual(parseArticle(text).metadata.openDate, { value: 'XXXX-12-31', origin: 'dateline', span: { start: 10, end: 17 } });
  });

  it('knows where front matter names the date', () => {
    const text = `---\ntitle: Water\npublished: "2026-02-04"  \n---\n${BODY}`;
    const { date } = parseArticle(text).metadata;
    assert.equal(text.slice(date?.span?.start, date?.span?.end), '"2026-02-04"');
  });

  it('has no headline where the text begins with a sentence', () => {
    assert.equal(parseArticle(BODY + BODY).metadata.title, undefined);
  });

  it('survives front matter that is no YAML', () => {
    const { metadata, roles } = parseArticle(`---\n: [ : &a *b\n---\n${BODY}`);
    assert.equal(metadata.title, undefined);
    assert.equal(roles[0], 'front-matter');
  });

  for (const [line, place, source] of [
    ['WASHINGTON (AP) -- The', 'WASHINGTON', 'AP'],
    ['LONDON — The', 'LONDON', undefined],
    ['NEW DELHI, 5 March (PTI) - The', 'NEW DELHI', 'PTI'],
    ['ST. LOUIS, Mo., March 5 – The', 'ST. LOUIS, Mo.', undefined],
  ] as const) {
    it(`dateline: ${line}`, () => {
      const dateline = readDateline(line);
      assert.equal(dateline?.place, place);
      assert.equal(dateline.source, source);
    });
  }

  it('takes no ordinary sentence for a dateline', () => {
    assert.equal(readDateline('NATO — an alliance'), undefined);
    assert.equal(readDateline('The envoy — who left — said'), undefined);
  });
});

describe('fileNameDate', () => {
  for (const [name, day] of [
    ['2025-10-26-talks.txt', '2025-10-26'],
    ['20251026_talks.txt', '2025-10-26'],
    ['talks 26.10.2025.txt', '2025-10-26'],
    ['05-06-2025.txt', undefined],
    ['05-05-2025.txt', '2025-05-05'],
    ['2025-02-30.txt', undefined],
    ['talks_26-Oct-2025.txt', '2025-10-26'],
    ['october-26-2025-talks.txt', '2025-10-26'],
    ['2025.10.26.txt', '2025-10-26'],
    ['march-talks.txt', undefined],
    ['talks-120251026.txt', undefined],
  ] as const) {
    it(name, () => {
      assert.equal(fileNameDate(name), day);
    });
  }
});
