import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'csv-parse/sync';
import { readCodebook } from '../../../src/formats/import/refiCodebook';
import { refiQdaImport } from '../../../src/formats/import/refiQda';
import { EXPORT_FORMATS } from '../../../src/formats/exportFormats';
import { CANONICAL, exampleExport } from '../../support/exampleExport';
import { exported } from '../../support/exporting';
import { exportFormat } from '../../support/exportFormat';

const article = exampleExport();

async function textOf(id: string, path?: string): Promise<string> {
  return (await exported(exportFormat(id), [article])).text(path);
}

/** Code points of the text. */
const at = (start: number, end: number): string => Array.from(CANONICAL).slice(start, end).join('');

describe('formats', () => {
  it('are those of the command line', () => {
    assert.deepEqual(EXPORT_FORMATS.map(({ id }) => id).sort(), [
      'brat', 'conll', 'csv', 'doccano', 'gexf', 'graphml', 'html', 'ics', 'json', 'json-cas', 'jsonl', 'label-studio',
      'markdown', 'prodigy', 'refi-qda', 'tei', 'timelinejs', 'timeml', 'w3c',
    ]);
  });

  it('brat: places and words agree, a passage over lines is in fragments', async () => {
    const { files, text } = await exported(exportFormat('brat'), [article]);
    assert.deepEqual([...files.keys()], ['news/fish & chips.txt', 'news/fish & chips.ann', 'annotation.conf']);
    const lines = text('news/fish & chips.ann').trimEnd().split('\n');
    for (const [, places = '', words = ''] of lines.filter((line) => line.startsWith('T')).map((line) => line.split('\t'))) {
      const spans = places.slice(places.indexOf(' ') + 1).split(';').map((span) => span.split(' ').map(Number));
      assert.equal(spans.map(([start, end]) => at(start ?? 0, end ?? 0)).join(' '), words);
    }
    assert.match(text('news/fish & chips.ann'), /^T\d+\tframe\/meeting \d+ \d+;\d+ \d+\twrote\. They meet$/m);
    assert.match(text('annotation.conf'), /^Value\tArg:<ENTITY>, Value:.*2026-03-09/m);
  });

  it('CoNLL: no overlaps, and IOB1 begins only what follows its like', async () => {
    const { text, losses } = await exported(exportFormat('conll'), [article]);
    const rows = text().split('\n').filter((line) => line !== '').map((line) => line.split(' '));
    assert.ok(rows.every((row) => row.length === 4));
    assert.ok(rows.some(([token, , , label]) => token === 'quotas' && label === 'I-issue'));
    assert.ok(losses.some(({ kind, count }) => kind === 'overlap' && count > 0));
    const one = (await exported(exportFormat('conll'), [article], { scheme: 'iob1' })).text();
    assert.match(one, /^fish _ _ I-issue$/m);
    assert.doesNotMatch(one, / B-issue/);
    assert.match((await exported(exportFormat('conll'), [article], { labels: 'kind' })).text(), / B-PERSON$/m);
  });

  it('iCalendar: read by ical.js, days and times only', async () => {
    const { text, losses } = await exported(exportFormat('ics'), [article]);
    const events = new ICAL.Component(ICAL.parse(text()) as string[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.deepEqual(events.map(({ startDate }) => String(startDate)), ['2026-03-09', '2026-03-16T14:30:00']);
    assert.match(events[0]?.description ?? '', /Ada Moreau & Søren Åberg met on Monday/);
    assert.ok(text().split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75));
    assert.deepEqual(losses.find(({ kind }) => kind === 'unresolved'), { kind: 'unresolved', count: 2 });
  });

  it('TimelineJS: keeps months, and its HTML shows text literally', async () => {
    const { events } = JSON.parse(await textOf('timelinejs')) as { events: { start_date: object; end_date?: object; text: { text: string }; group: string }[] };
    assert.deepEqual(events.map(({ start_date, end_date }) => [start_date, end_date]).slice(1, 3), [
      [{ year: 2026, month: 3, day: 16, hour: 14, minute: 30 }, undefined],
      [{ year: 2026, month: 5 }, { year: 2026, month: 6 }],
    ]);
    assert.match(events[0]?.group ?? '', /^🐟 Moreau/);
    assert.doesNotMatch(JSON.stringify(events), /<Moreau>/);
  });

  it('are well-formed XML, where they are XML', async () => {
    const { files } = await exported(exportFormat('refi-qda'), [article]);
    const zip = unzipSync(files.get('annotations.qdpx') ?? new Uint8Array());
    const documents = [
      ...(await Promise.all(['tei', 'timeml', 'gexf', 'graphml'].map((id) => textOf(id)))),
      await textOf('label-studio', 'annotations.config.xml'),
      strFromU8(zip['project.qde'] ?? new Uint8Array()),
      strFromU8(files.get('annotations.qdc') ?? new Uint8Array()),
    ];
    const xml = documents.map((contents, index) => ({ fileName: `export${index}.xml`, contents }));
    const { errors } = await validateXML({ xml, normalization: 'c14n' });
    assert.deepEqual(errors, []);
    const broken = await validateXML({ xml: [...xml, { fileName: 'broken.xml', contents: '<a>' }], normalization: 'c14n' });
    assert.notDeepEqual(broken.errors, []);
  });

  it('REFI-QDA: texts as they are referred to, the same bytes twice', async () => {
    const [first, second] = await Promise.all([exported(exportFormat('refi-qda'), [article]), exported(exportFormat('refi-qda'), [article])]);
    assert.deepEqual(first.files, second.files);
    const zip = unzipSync(first.files.get('annotations.qdpx') ?? new Uint8Array());
    const project = strFromU8(zip['project.qde'] ?? new Uint8Array());
    const [, guid = ''] = /plainTextPath="internal:\/\/([^"]+)"/.exec(project) ?? [];
    assert.equal(strFromU8(zip[`sources/${guid}`] ?? new Uint8Array()), CANONICAL);
    for (const [, quote, start, end] of project.matchAll(/name="([^"&]+)" startPosition="(\d+)" endPosition="(\d+)"/g)) assert.equal(at(Number(start), Number(end)), quote);
  });

  it('TimeML: without its tags it is the text', async () => {
    const [, body = ''] = /<TEXT>([^]*)<\/TEXT>/.exec(await textOf('timeml')) ?? [];
    assert.match(body, /<TIMEX3 tid="t1" type="DATE" value="2026-03-09" functionInDocument="NONE">Monday<\/TIMEX3>/);
    assert.equal(body.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'), CANONICAL);
  });

  it('TEI: names and dates in the text, what crosses between anchors', async () => {
    const tei = await textOf('tei');
    assert.match(tei, /<persName ref="#entity-ada-moreau-[0-9a-f]+" resp="#coder-ana-[0-9a-f]+" xml:id="[^"]+">Moreau<\/persName>/);
    assert.match(tei, /<date when="2026-03-09"[^>]*>Monday<\/date>/);
    const anchors = new Set([...tei.matchAll(/<anchor xml:id="([^"]+)"/g)].map(([, id]) => id));
    const pointers = [...tei.matchAll(/<span [^>]*from="#([^"]+)" to="#([^"]+)"/g)].flatMap(([, from, to]) => [from, to]);
    assert.ok(pointers.length >= 4 && pointers.every((pointer) => anchors.has(pointer)));
    const ids = [...tei.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, pointer = ''] of tei.matchAll(/(?:ref|resp|who|ana|target)="#([^"]+)"/g)) assert.ok(ids.includes(pointer), pointer);
  });

  it('TEI: the parts of a passage name the first', async () => {
    const [head, part] = article.mentions.filter(({ type }) => type === 'actor');
    assert.ok(head && part);
    const parted = { ...article, mentions: article.mentions.map((mention) => (mention === part ? { ...mention, continues: head.id ?? '' } : mention)) };
    const { text, losses } = await exported(exportFormat('tei'), [parted]);
    const [, id = ''] = /<persName [^>]*xml:id="([^"]+)"/.exec(text()) ?? [];
    assert.ok(text().includes(`prev="#${id}"`), id);
    assert.ok(losses.every(({ kind }) => kind !== 'parts'));
  });

  it('REFI-QDA: codes stand where the codebook has them', async () => {
    const codes = [{ id: 'frame', name: 'Frame', path: [] }, { id: 'frame/meeting', name: 'Meeting', path: ['Frame'], description: 'Who meets.' }];
    const { files } = await exported(exportFormat('refi-qda'), [article], { codes });
    const codebook = { path: 'a.qdc', bytes: files.get('annotations.qdc') ?? new Uint8Array() };
    const frame = readCodebook(codebook).find(({ id }) => id === 'frame');
    assert.deepEqual(frame, { id: 'frame', name: 'Frame', children: [{ id: 'frame/meeting', name: 'Meeting', description: 'Who meets.' }] });
    const [read] = refiQdaImport.read([{ path: 'a.qdpx', bytes: files.get('annotations.qdpx') ?? new Uint8Array() }]);
    assert.deepEqual(read?.annotations.filter(({ type }) => type.startsWith('frame')).map(({ type }) => type), article.mentions.filter(({ type }) => type.startsWith('frame')).map(({ type }) => type));
  });

  it('CSV: where codes and issues stand', async () => {
    const codes = [{ id: 'frame/meeting', name: 'Meeting', path: ['Frame'] }];
    const rows = parse<Record<string, string>>((await exported(exportFormat('csv'), [article], { codes })).text(), { columns: true });
    assert.equal(rows.find(({ type }) => type === 'frame/meeting')?.path, 'Frame › Meeting');
  });

  it('networks: named together in a paragraph', async () => {
    const gexf = await textOf('gexf');
    assert.match(gexf, /<edge id="\d" source="ada-moreau" target="soren-aberg" weight="1">/);
    assert.match(await textOf('graphml'), /<edge source="ada-moreau" target="fish-quotas"><data key="weight">1/);
  });

  it('HTML: no script, nothing from elsewhere, text shown literally', async () => {
    const hostile = exampleExport('<img src=x onerror=alert(1)>.txt', {
      article: { title: '</title><script>alert(1)</script>', url: 'javascript:alert(1)' },
      entities: [{ id: 'x', type: 'actor', name: '"><script>alert(1)</script>' }],
      annotations: article.mentions.slice(0, 1).map(() => ({ id: 'a', type: '"><script>', start: 0, end: 2, quote: '🐟', before: '', after: '', entity: 'x', note: '<script>', anchor: 'anchored' })),
      dismissed: [],
    });
    const { text } = await exported(exportFormat('html'), [article, hostile]);
    assert.doesNotMatch(text(), /<script|<img|javascript:|onerror=[^&]*>(?!.*&gt;)/);
    assert.doesNotMatch(text(), /(?:src|href)="(?!#|https:\/\/news\.example)/);
    assert.match(text(), /<mark class="issue" title="issue: fish quotas">fish quotas<\/mark><sup>/);
  });

  it('Markdown: text shown literally', async () => {
    const markdown = await textOf('markdown');
    assert.match(markdown, /^# 🐟 Moreau backs fish quotas$/m);
    assert.match(markdown, /\*\*Ada Moreau\*\* \(person · also Moreau\)/);
    assert.doesNotMatch(markdown, /<Moreau>/);
  });

  it('JSON CAS and Label Studio: UTF-16 places', async () => {
    const cas = JSON.parse(await textOf('json-cas')) as { '%FEATURE_STRUCTURES': { begin?: number; end?: number; label?: string; sofaString?: string }[] };
    const structures = cas['%FEATURE_STRUCTURES'];
    assert.equal(structures[0]?.sofaString, CANONICAL);
    assert.ok(structures.some(({ begin = 0, end = 0, label }) => label === 'date' && CANONICAL.slice(begin, end) === 'Monday'));
    const [task] = JSON.parse(await textOf('label-studio', 'annotations.json')) as { annotations: { result: { value: { start: number; end: number; text: string | string[] }; type: string }[] }[] }[];
    for (const { type, value } of task?.annotations[0]?.result ?? []) if (type === 'labels') assert.equal(CANONICAL.slice(value.start, value.end), value.text);
  });
});
