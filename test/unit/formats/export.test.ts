import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import validate from 'validate-web-annotation';
import type { Annotation, Decisions } from '../../../src/annotation/annotation';
import { parseArticle } from '../../../src/article/parseArticle';
import { csvFormat } from '../../../src/formats/csv';
import { doccanoFormat } from '../../../src/formats/doccano';
import { exportArticle } from '../../../src/formats/exportArticle';
import type { ExportFormat } from '../../../src/formats/exportFormat';
import { guardCell, unguardCell } from '../../../src/formats/guardCell';
import { jsonFormat, jsonlFormat } from '../../../src/formats/json';
import { w3cFormat } from '../../../src/formats/w3c';
import { exported } from '../../support/exporting';

const TEXT = '🐟 Moreau backs fish quotas\r\n\r\n"=SUM(A1)" is what Moreau, the minister, wrote.\r\n';

function annotate(quote: string, more: Partial<Annotation> = {}, from = 0): Annotation {
  const start = TEXT.indexOf(quote, from);
  return { id: `id${start}`, type: 'issue', start, end: start + quote.length, quote, before: '', after: '', anchor: 'anchored', ...more };
}

const decisions: Decisions = {
  article: { date: '2026-03-11' },
  entities: [{ id: 'moreau', type: 'actor', kind: 'person', name: 'Ada Moreau', wikidata: 'Q42' }],
  annotations: [
    annotate('Moreau', { type: 'actor', entity: 'moreau', by: 'ana', at: '2026-11-21T10:02:11Z' }),
    annotate('fish quotas', { note: 'a "note",\nwith two lines' }),
    annotate('=SUM(A1)', { type: 'frame' }),
    annotate('gone', { anchor: 'orphaned', start: 0, end: 0 }),
  ],
  dismissed: [],
};

const article = exportArticle({ file: 'news/fish & chips.txt', article: parseArticle(TEXT), decisions });

const content = async (format: ExportFormat): Promise<string> => (await exported(format, [article])).text();

/** What the code points of the canonical text say at a place. */
const at = (start: number, end: number): string => Array.from(TEXT.replaceAll('\r\n', '\n')).slice(start, end).join('');

describe('export', () => {
  it('CSV is read back by csv-parse, with no cell that a spreadsheet runs', async () => {
    const rows = parse<Record<string, string>>(await content(csvFormat), { columns: true });
    assert.deepEqual(rows.map((row) => [row.type, row.quote, row.name, row.note]), [
      ['actor', 'Moreau', 'Ada Moreau', ''],
      ['issue', 'fish quotas', '', 'a "note",\nwith two lines'],
      ['frame', "'=SUM(A1)", '', ''],
    ]);
    for (const row of rows) assert.equal(at(Number(row.start), Number(row.end)), unguardCell(row.quote ?? ''));
  });

  it('guards and frees any cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', '\t', '\r') }), (text) => {
        assert.equal(unguardCell(guardCell(text)), text);
        assert.doesNotMatch(guardCell(text), /^[=+\-@\t\r]/);
      }),
    );
  });

  it('JSON holds all that is known', async () => {
    const [read] = JSON.parse(await content(jsonFormat)) as { annotations: { start: number; end: number; quote: string }[]; article: object; text: { length: number } }[];
    assert.deepEqual(read?.article, { title: '🐟 Moreau backs fish quotas', date: '2026-03-11' });
    assert.equal(read.text.length, Array.from(TEXT.replaceAll('\r\n', '\n')).length);
    for (const { start, end, quote } of read.annotations) assert.equal(at(start, end), quote);
  });

  it('W3C annotations are valid and select their words', async () => {
    const read = JSON.parse(await content(w3cFormat)) as { id: string; created?: string; target: { source: string; selector: { start?: number; end?: number; exact?: string }[] } }[];
    assert.equal(new Set(read.map(({ id }) => id)).size, 3);
    for (const annotation of read) {
      const { created, ...rest } = annotation;
      if (created !== undefined) assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      // The model wants xsd:dateTime; validate-web-annotation 0.3.0 takes only a day.
      assert.equal(validate({ ...rest, ...(created === undefined ? {} : { created: created.slice(0, 10) }) }), true);
      const [quote, position] = annotation.target.selector;
      assert.equal(at(position?.start ?? 0, position?.end ?? 0), quote?.exact);
      assert.equal(annotation.target.source, 'urn:news-annotator:article:news/fish%20%26%20chips.txt');
    }
    const { id, ...broken } = read[0] ?? { id: '' };
    assert.notEqual(id, '');
    assert.notEqual(validate(broken), true);
  });

  it('JSON Lines says the same, a line an article', async () => {
    const { text } = await exported(jsonlFormat, [article, article]);
    const whole: unknown = JSON.parse((await exported(jsonFormat, [article, article])).text());
    assert.deepEqual(text().trimEnd().split('\n').map((line): unknown => JSON.parse(line)), whole);
  });

  it('of no articles is an empty list', async () => {
    assert.deepEqual(JSON.parse((await exported(jsonFormat, [])).text()), []);
  });

  it('counts annotations that lost their place, and what a format cannot hold', async () => {
    assert.deepEqual((await exported(csvFormat, [article])).losses, [{ kind: 'unplaced', count: 1 }]);
    const continued = { ...article, mentions: article.mentions.map((mention) => ({ ...mention, continues: 'x' })) };
    const lost = (await exported(doccanoFormat, [continued])).losses;
    assert.deepEqual(lost.filter(({ kind }) => kind === 'unplaced' || kind === 'parts'), [{ kind: 'unplaced', count: 1 }, { kind: 'parts', count: 3 }]);
  });

  it('takes only the types and coder wanted', async () => {
    const ana = await exported(csvFormat, [article], {}, { filter: { coder: 'ana' } });
    assert.equal(parse(ana.text()).length, 2);
    const frames = await exported(csvFormat, [article], {}, { filter: { wantsType: (type) => type === 'frame' } });
    assert.equal(parse(frames.text()).length, 2);
  });

  it('gives each article a file of its own, inside the folder whatever the article is called', async () => {
    const articles = ['a/b.txt', '../../etc/passwd', 'A/b.txt', 'C:\\con.txt', '..'].map((file) => ({ ...article, file }));
    const { files } = await exported(csvFormat, articles, {}, { perArticle: true });
    assert.deepEqual([...files.keys()], ['a/b.txt.csv', 'etc/passwd.csv', 'A/b.txt-2.csv', 'C_/_con.txt.csv', 'article.csv']);
  });

  it('leaves no half file when it is cancelled', async () => {
    let asked = 0;
    const { files } = await exported(csvFormat, [article, article], {}, { isCancelled: () => ++asked > 1 });
    assert.equal(files.size, 0);
  });
});
