import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { NO_DECISIONS, type Annotation } from '../../../src/annotation/annotation';
import { importInto } from '../../../src/formats/import/importChange';
import { ImportError, LARGEST_IMPORT, type ImportedArticle, type ImportFile } from '../../../src/formats/import/importFormat';
import { IMPORT_FORMATS } from '../../../src/formats/import/importFormats';
import { planImport } from '../../../src/formats/import/planImport';
import { MemoryWorld } from '../../support/memoryWorld';

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? strToU8(content) : content);

function read(id: string, content: string | Uint8Array, path = 'bad'): readonly ImportedArticle[] {
  const format = IMPORT_FORMATS.find((candidate) => candidate.id === id);
  assert.ok(format);
  return format.read([{ path, bytes: bytesOf(content) }]);
}

function refused(id: string, content: string | Uint8Array, says: RegExp, line?: number, path = 'bad'): void {
  assert.throws(() => read(id, content, path), (error) => {
    assert.ok(error instanceof ImportError, String(error));
    assert.match(error.message, says);
    assert.equal(error.line, line);
    return true;
  });
}

const project = (qde: string, more: Record<string, Uint8Array> = {}): Uint8Array => zipSync({ 'project.qde': strToU8(qde), ...more });

/** An archive whose directory says that its entry is this large. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  for (let place = 0; place + 46 < changed.length; place++) if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, size, true);
  return changed;
}

let made = 0;
const into = (imported: ImportedArticle, text: string) =>
  importInto([imported], { decisions: NO_DECISIONS, context: { text, now: '2026-03-12T09:30:00Z', newId: () => `made${made++}` } });

describe('hostile files', () => {
  it('archives: too many entries, entries that grow, sizes that lie', () => {
    const many = Object.fromEntries(Array.from({ length: 50_001 }, (_, index) => [`x${index}`, new Uint8Array()]));
    refused('refi-qda', zipSync(many, { level: 0 }), /too many entries/);
    refused('refi-qda', zipSync({ 'project.qde': new Uint8Array(8_000_000) }), /project\.qde of the archive grows too much/);
    refused('refi-qda', lying(zipSync({ 'project.qde': strToU8('<Project/>') }, { level: 0 }), 600 * 1024 * 1024), /too large when it is unpacked/);
    // One that says it is small is not let grow: what comes after is not read.
    assert.throws(() => read('refi-qda', lying(zipSync({ 'project.qde': new Uint8Array(8_000_000) }), 20)), ImportError);
    refused('refi-qda', zipSync({ 'project.qde': strToU8('<Project/>') }).slice(0, 60), /no zip archive/);
  });

  it('XML: entities, depth, and attributes that are none', () => {
    const laughs = Array.from({ length: 10 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('\n');
    refused('refi-qda', project(`<?xml version="1.0"?>\n<!DOCTYPE Project [<!ENTITY l0 "ha">\n${laughs}]>\n<Project name="&l10;"/>`), /document type/, 12);
    refused('refi-qda', project('<Project>&undefined;</Project>'), /no well-formed XML/, 1);
    refused('refi-qda', project(`<Project>\n${'<Set>'.repeat(501)}`), /too many elements/, 2);
    assert.deepEqual(read('refi-qda', project('<Project __proto__="x" constructor="y"><Sources><TextSource name="__proto__"/></Sources></Project>')), []);
  });

  it('tables: a line of 100 MB, and names that objects have already', function () {
    this.timeout(20_000);
    refused('csv', Buffer.concat([strToU8('file,type,quote\n'), Buffer.alloc(100_000_000, 'a')]), /cannot be read: .*[Mm]ax/, 2);
    refused('csv', Buffer.alloc(100_000_000, '"'), /cannot be read/, 1);
    const [article] = read('csv', 'file,type,quote,__proto__,constructor\na.txt,__proto__,Ada,x,y\n');
    assert.equal(article?.annotations[0]?.type, '__proto__');
    assert.equal(into(article, 'Ada').change.annotations?.[0]?.after?.quote, 'Ada');
    assert.equal(({} as { quote?: string }).quote, undefined);
  });

  it('JSON: depth, size and numbers', () => {
    const deep = '['.repeat(1_000_000);
    refused('label-studio', deep + ']'.repeat(1_000_000), /Task 1 should be a JSON object/);
    refused('w3c', deep, /no JSON/, 1);
    refused('prodigy', `{"text":"a"}\n${deep}${']'.repeat(1_000_000)}`, /A line should be a JSON object/, 2);
    refused('json-cas', '{"%FEATURE_STRUCTURES":{"1":{"%TYPE":"uima.cas.Sofa","sofaString":"a"},"2":{"%TYPE":"x","begin":1e99,"end":2}}}', /should be a whole number|no place/);
    refused('doccano', '{"text":"a","label":[[0,1e400,"X"]]}', /whole number/, 1);
    refused('prodigy', '{"text":"a","__proto__":{"spans":1},"spans":{}}', /“spans” should be a list/, 1);
  });

  it('files that are too large are refused before they are read', () => {
    const huge: ImportFile = { path: 'huge.csv', bytes: { length: LARGEST_IMPORT + 1 } as Uint8Array };
    for (const format of IMPORT_FORMATS.filter(({ id }) => id !== 'brat' && id !== 'refi-qda')) assert.throws(() => format.read([huge]), /huge\.csv: The file is too large/, format.id);
  });

  it('many annotations in one article, and many articles: the time grows with their number', async function () {
    this.timeout(20_000);
    const text = 'word '.repeat(40_000);
    const annotations = Array.from({ length: 40_000 }, (_, index) => ({ type: 'actor', start: index * 5, end: index * 5 + 4, entityName: `name ${index}`, by: 'ana' }));
    assert.equal(into({ annotations, suggestions: 0 }, text).added, 40_000);
    const alike = annotations.map(({ type, start, end }, index) => ({ type, start, end, entity: `${'e'.repeat(130)}${index}` }));
    assert.equal(into({ annotations: alike, suggestions: 0 }, text).added, 40_000);
    const articles = Array.from({ length: 3_000 }, (_, index) => ({ uri: `/news/${index}.txt`, path: `news/${index}.txt`, text: () => Promise.resolve(`text ${index} `.repeat(100)) }));
    const byText = articles.map((_, index): ImportedArticle => ({ text: `text ${index} `.repeat(100).trim(), annotations: [], suggestions: 0 }));
    const { matched, unmatched } = await planImport(byText, articles);
    assert.deepEqual([matched.size, unmatched.length], [3_000, 0]);
  });

  it('leave everything as it was, also when only the last of several files is broken', async () => {
    const world = new MemoryWorld({
      '/news/a.txt': 'Ada met Bo.\n',
      '/in/1.csv': 'file,type,quote\na.txt,actor,Ada\n',
      '/in/2.csv': 'file,type,quote\na.txt,actor,Bo\na.txt,,\n',
    });
    const { code, errors } = await world.run(['import', '--format', 'csv', '--articles', '/news', '/in']);
    assert.deepEqual([code, errors], [1, ['news-annotator: failed: /in/2.csv:3: A row has no “type” (or “label”, or “code”).']]);
    assert.equal(world.files.text('/news/a.txt.annotations.yaml'), undefined);
  });

  it('cannot smuggle YAML into a sidecar', async () => {
    const note = 'x"\n  - {id: evil, type: actor, start: 0, end: 3, quote: Ada}\nentities: &a [*a, *a]\n---\n!!js/function "f"';
    const world = new MemoryWorld({ '/news/a.txt': 'Ada met Bo.\n', '/in/1.jsonl': `${JSON.stringify({ text: 'Ada met Bo.\n', meta: { file: 'a.txt' }, spans: [{ start: 0, end: 3, label: 'X', note, by: '*a', entity: '&a' }] })}\n` });
    assert.equal((await world.run(['import', '--format', 'prodigy', '--articles', '/news', '/in/1.jsonl'])).code, 0);
    assert.equal((await world.run(['validate', '/news'])).code, 0);
    const { annotations } = (JSON.parse((await world.run(['export', '--format', 'jsonl', '/news'])).out)) as { annotations: Annotation[] };
    assert.deepEqual(annotations.map(({ note: said, by }) => [said, by]), [[note, '*a']]);
  });
});
