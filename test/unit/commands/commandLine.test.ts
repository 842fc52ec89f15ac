import assert from 'node:assert/strict';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { argumentReader } from '../../../src/cli/readArguments';
import { COMMANDS } from '../../../src/commands/commands';
import { MemoryWorld } from '../../support/memoryWorld';

const SIDECAR = `version: 1
entities:
  - {id: mara-olsen, type: actor, kind: person, name: Mara Olsen}
annotations:
  - {id: aaaaaaaa, type: actor, start: 0, end: 10, quote: Mara Olsen, entity: mara-olsen, by: ana}
  - {id: bbbbbbbb, type: frame, start: 11, end: 22, quote: saw the bay, before: "Mara Olsen ", after: " on Monday.\\n", by: bo}
`;

function world(): MemoryWorld {
  return new MemoryWorld({
    '/news/2026-03-11-bay.txt': 'Mara Olsen saw the bay on Monday.\n',
    '/news/2026-03-11-bay.txt.annotations.yaml': SIDECAR,
    '/news/old/port.news': 'The port is closed.\n',
    '/news/robots.txt': 'User-agent: *\n',
    '/broken/talks.txt': 'Talks.\n',
    '/broken/talks.txt.annotations.yaml': 'version: 1\nannotations: [{id: x}]\n',
  });
}

describe('command line', () => {
  it('says what there is and how to call it', async () => {
    const { code, out } = await world().run(['--help']);
    assert.equal(code, 0);
    for (const { name, summary } of COMMANDS) assert.ok(out.includes(name) && out.includes(summary));
    for (const { name, options } of COMMANDS) {
      const help = await world().run([name, '--help']);
      assert.equal(help.code, 0);
      for (const option of Object.keys(options)) assert.ok(help.out.includes(`--${option}`), `${name} --${option}`);
      assert.ok(help.out.split('\n').every((line) => line.length <= 100), name);
    }
  });

  it('tells wrong use in one line, with exit code 2', async () => {
    const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
      [['recognise', 'x'], /no command “recognise”; news-annotator --help/],
      [['export', '/news'], /--format wants csv, /],
      [['export', '--format', 'docx', '/news'], /not “docx”/],
      [['export', '--format', 'csv'], /export wants articles/],
      [['export', '--format', 'csv', '/nowhere'], /no file or folder \/nowhere/],
      [['export', '--format', 'csv', '/news/*.xml'], /No file matches/],
      [['export', '--format', 'csv', '--per-article', '/news'], /--out FOLDER/],
      [['export', '--formt', 'csv', '/news'], /--formt.*export --help/],
      [['recognize', '--date', 'tomorrow', '/news'], /--date wants a day/],
      [['recognize', '--offsets', 'bytes', '/news'], /codepoint or utf16/],
      [['recognize'], /--jsonl/],
      [['validate', '/news/old/port.news'], /neither a sidecar/],
      [['stats'], /stats wants/],
      [['import', '/news'], /--format wants csv/],
      [['import', '--format', 'brat'], /wants brat files/],
      [['import', '--format', 'brat', '/news/old'], /no brat files/],
      [['agree', '--coder', 'ana', '/news'], /two coders/],
    ];
    for (const [args, says] of cases) {
      const { code, out, errors } = await world().run(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.equal(errors.length, 1);
      assert.match(errors[0] ?? '', says);
      assert.match(errors[0] ?? '', /^news-annotator: wrong use: /);
    }
    assert.equal((await world().run([])).code, 2);
  });

  it('exports folders, files and patterns, each article once', async () => {
    const { code, out, errors } = await world().run(['export', '--format', 'csv', '/news', '/news/*.txt', '/news/2026-03-11-bay.txt']);
    const rows = parse<Record<string, string>>(out, { columns: true });
    assert.deepEqual(rows.map(({ file, quote, name }) => [file, quote, name]), [
      ['/news/2026-03-11-bay.txt', 'Mara Olsen', 'Mara Olsen'],
      ['/news/2026-03-11-bay.txt', 'saw the bay', ''],
    ]);
    assert.equal(code, 0);
    assert.deepEqual(errors, ['2 annotations of 2 articles as CSV to standard output']);
  });

  it('exports into a file, or a file for each article', async () => {
    const files = world();
    await files.run(['export', '--format', 'json', '--out', '/out/all.json', '--coder', 'bo', '/news']);
    const [first] = JSON.parse(files.files.text('/out/all.json') ?? '') as { annotations: { type: string }[] }[];
    assert.deepEqual(first?.annotations.map(({ type }) => type), ['frame']);
    await files.run(['export', '--format', 'jsonl', '--per-article', '--type', 'actor,date', '--out', '/each', '/news']);
    assert.match(files.files.text('/each/news/2026-03-11-bay.txt.jsonl') ?? '', /"Mara Olsen"/);
    assert.doesNotMatch(files.files.text('/each/news/2026-03-11-bay.txt.jsonl') ?? '', /frame/);
    assert.notEqual(files.files.text('/each/news/old/port.news.jsonl'), undefined);
  });

  it('goes on after a file that it cannot read, and ends with 1', async () => {
    const { code, out, errors } = await world().run(['export', '--format', 'json', '/broken', '/news']);
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as unknown[]).length, 3);
    assert.match(errors[0] ?? '', /^news-annotator: \/broken\/talks\.txt\.annotations\.yaml:2: /);
  });

  it('checks sidecars', async () => {
    const { code, out } = await world().run(['validate', '/']);
    assert.equal(code, 1);
    assert.match(out, /^\/broken\/talks\.txt\.annotations\.yaml:2:\d+: error: /);
    assert.equal((await world().run(['validate', '/news'])).code, 0);
  });

  it('counts', async () => {
    const { out } = await world().run(['stats', '/news']);
    assert.deepEqual(JSON.parse(out), {
      articles: 2, annotated: 1, annotations: 2, unplaced: 0, types: { actor: 1, frame: 1 }, coders: { ana: 1, bo: 1 }, entities: { 'mara-olsen': 1 },
    });
  });

  it('imports into sidecars what it can place, and nothing from a file that it does not understand', async () => {
    const files = world();
    await files.files.write('/in/a.csv', new TextEncoder().encode('file,type,quote,name\n2026-03-11-bay.txt,actor,Mara Olsen,Mara Olsen\n2026-03-11-bay.txt,date,on Monday,\n2026-03-11-bay.txt,issue,gone,\nnobody.txt,issue,x,\n'));
    const before = files.files.text('/news/2026-03-11-bay.txt.annotations.yaml');
    const args = ['import', '--format', 'csv', '--articles', '/news', '--coder', 'cy', '/in/a.csv'];
    const dry = await files.run([...args, '--dry-run']);
    assert.equal(files.files.text('/news/2026-03-11-bay.txt.annotations.yaml'), before);
    const { code, out, errors } = await files.run(args);
    assert.deepEqual([dry.out, dry.errors], [out, errors]);
    assert.equal(code, 1);
    assert.equal(out, '/news/2026-03-11-bay.txt: 1 added, 1 there already\n');
    assert.match(errors.join('\n'), /nobody\.txt: There is no such article[^]*line 4 of the file\): issue “gone” is left out: its words are not in the text/);
    assert.match(files.files.text('/news/2026-03-11-bay.txt.annotations.yaml') ?? '', /type: date\n +start: 23\n +end: 32[^]*by: cy/);
    const after = files.files.text('/news/2026-03-11-bay.txt.annotations.yaml');
    await files.files.write('/in/b.csv', new TextEncoder().encode('file,type,quote\n2026-03-11-bay.txt,actor,Monday\n2026-03-11-bay.txt,,Monday\n'));
    const bad = await files.run(['import', '--format', 'csv', '--articles', '/news', '/in/b.csv']);
    assert.deepEqual([bad.code, bad.errors], [1, ['news-annotator: failed: /in/b.csv:3: A row has no “type” (or “label”, or “code”).']]);
    assert.equal(files.files.text('/news/2026-03-11-bay.txt.annotations.yaml'), after);
  });

  it('exports to brat and imports again', async () => {
    const files = world();
    await files.run(['export', '--format', 'brat', '--out', '/brat', '/news']);
    await files.files.delete('/news/2026-03-11-bay.txt.annotations.yaml');
    const { code, out } = await files.run(['import', '--format', 'brat', '--articles', '/news', '/brat']);
    assert.equal(code, 0);
    assert.match(out, /2026-03-11-bay\.txt: 2 added/);
    assert.match((await files.run(['export', '--format', 'csv', '/news'])).out, /Mara Olsen/);
  });

  it('measures agreement and lists differences where they are', async () => {
    const { code, out } = await world().run(['agree', '--coder', 'ana', '--coder', 'bo', '/news']);
    assert.equal(code, 0);
    assert.match(out, /^1 articles that both ana and bo worked on/);
    assert.match(out, /^actor +1 +0 /m);
    assert.match(out, /^\/news\/2026-03-11-bay\.txt:1:12: only bo: frame “saw the bay”$/m);
    const { overall } = JSON.parse((await world().run(['agree', '--json', '--coder', 'ana,bo', '/news'])).out) as { overall: { f1Exact: number } };
    assert.equal(overall.f1Exact, 0);
  });

  it('recognises files, and lines as they come', async () => {
    const found = await world().run(['recognize', '/news/2026-03-11-bay.txt']);
    const { file, mentions } = JSON.parse(found.out) as { file: string; mentions: { type: string; text: string; value?: string }[] };
    assert.equal(file, '/news/2026-03-11-bay.txt');
    assert.ok(mentions.some(({ type, value }) => type === 'date' && value === '2026-03-09'));
    const { code, out, errors } = await world().run(['recognize', '--jsonl'], ['{"id":7,"text":"🐟 On 3 May 2026."}', '{"id":8}', '', '{"id":9,"text":"x"}']);
    assert.deepEqual(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: number }).id), [7, 9]);
    assert.deepEqual([code, errors.length], [1, 1]);
    assert.match(errors[0] ?? '', /line 2: /);
  });

  describe('paths of Windows', () => {
    const read = argumentReader(path.win32.sep);
    const { options } = COMMANDS.find(({ name }) => name === 'export') ?? assert.fail();

    it('become paths with slashes, where they are paths', () => {
      const { values, positionals } = read(['--format', 'csv', '--coder', 'a\\b', '--out', 'C:\\out\\tags.csv', '--codebook', '..\\codebook.yaml', 'C:\\news\\*.txt', '\\\\server\\share\\news', '.\\a.txt'], options);
      assert.deepEqual({ ...values }, { format: 'csv', coder: 'a\\b', out: 'C:/out/tags.csv', codebook: '../codebook.yaml' });
      assert.deepEqual(positionals, ['C:/news/*.txt', '//server/share/news', './a.txt']);
      for (const given of positionals) assert.equal(path.win32.normalize(given), given.replaceAll('/', '\\').replace(/^\.\\/, ''));
      assert.deepEqual(argumentReader(path.posix.sep)(['a\\b.txt'], {}).positionals, ['a\\b.txt']);
    });

    it('name drives, folders and patterns', async () => {
      const files = new MemoryWorld({ 'C:/news/a.txt': 'Mara Olsen saw the bay on Monday.\n', 'C:/news/b.txt': 'The port is closed.\n', 'C:/news/[1].txt': 'The port is open.\n' });
      const shown = async (...paths: readonly string[]): Promise<readonly string[]> => {
        const { out, errors } = await files.run(['export', '--format', 'jsonl', ...paths], [], read);
        assert.equal(errors.length, 1, errors.join());
        return out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { file: string }).file);
      };
      const all = ['C:/news/[1].txt', 'C:/news/a.txt', 'C:/news/b.txt'];
      assert.deepEqual(await shown('C:\\news'), all);
      assert.deepEqual(await shown('C:\\news\\'), all);
      assert.deepEqual(await shown('C:\\'), all);
      assert.deepEqual(await shown('C:\\news\\?.txt'), all.slice(1));
      assert.deepEqual(await shown('C:\\**\\a.*'), ['C:/news/a.txt']);
      assert.deepEqual(await shown('C:\\news\\[1].txt'), all.slice(0, 1));
    });

    it('end lines of output with LF, of tables with CRLF as their standard wants', async () => {
      const files = new MemoryWorld({ 'C:/news/a.txt': '\uFEFFMara Olsen\r\nsaw the bay.\r\n' });
      assert.doesNotMatch((await files.run(['export', '--format', 'json', 'C:\\news'], [], read)).out, /\r\n/);
      assert.match((await files.run(['export', '--format', 'csv', 'C:\\news'], [], read)).out, /^[^\n]*\r\n$/);
    });
  });

  describe('codebooks', () => {
    const CODEBOOK = 'codes:\n  - {id: frame, name: Framing, description: How it is cast.}\nactors:\n  - {id: bay-watch, name: Baywatch League, kind: organisation, aliases: [the League]}\nissues:\n  - {id: kelp-rights, name: kelp rights}\n';
    const TEXT = 'The Baywatch League wants kelp rights settled.\n';
    const files = (): MemoryWorld => new MemoryWorld({
      '/desk/.news-annotator/codebook.yaml': CODEBOOK,
      '/desk/old/kelp.txt': TEXT,
      '/desk/own/.news-annotator/codebook.yaml': 'actors:\n  - {id: own-league, name: Baywatch League, kind: group}\n',
      '/desk/own/kelp.txt': TEXT,
      '/other/kelp.txt': TEXT,
      '/bad/.news-annotator/codebook.yaml': 'codes: [{id: }]\n',
      '/bad/kelp.txt': TEXT,
    });
    const found = ({ out }: { readonly out: string }): readonly (string | undefined)[] =>
      out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { entities: { id: string; kind: string }[] }).entities.filter(({ id, kind }) => /league|watch|kelp/.test(id) && kind !== 'candidate').map(({ id }) => id).sort().join(' '));

    it('give recognition the actors and issues of the nearest one above each article', async () => {
      const { code, out } = await files().run(['recognize', '/desk/old/kelp.txt', '/desk/own/kelp.txt', '/other/kelp.txt']);
      const [nearest, own, none] = found({ out });
      assert.equal(code, 0);
      assert.equal(nearest, 'bay-watch kelp-rights');
      assert.match(own ?? '', /own-league/);
      assert.doesNotMatch(none ?? '', /bay-watch|own-league|kelp-rights/);
    });

    it('can be named, for lines on standard input too', async () => {
      const named = await files().run(['recognize', '--codebook', '/desk/.news-annotator/codebook.yaml', '/other/kelp.txt']);
      assert.deepEqual(found(named), ['bay-watch kelp-rights']);
      const lines = await files().run(['recognize', '--jsonl', '--codebook', '/desk/.news-annotator/codebook.yaml'], [JSON.stringify({ id: 1, text: TEXT })]);
      assert.deepEqual(found(lines), ['bay-watch kelp-rights']);
      const { code, errors } = await files().run(['recognize', '--codebook', '/nowhere.yaml', '/other/kelp.txt']);
      assert.deepEqual([code, errors], [2, ['news-annotator: wrong use: There is no codebook /nowhere.yaml.']]);
    });

    it('go into exported suggestions', async () => {
      const { out } = await files().run(['export', '--format', 'csv', '--suggestions', '/desk/old']);
      const rows = parse<Record<string, string>>(out, { columns: true });
      assert.ok(rows.some(({ quote, entity, name, status }) => (quote ?? '').endsWith("Baywatch League") && entity === 'bay-watch' && name === 'Baywatch League' && status === 'suggested'));
      assert.ok(rows.some(({ entity }) => entity === 'kelp-rights'));
    });

    it('are told where they have errors, with exit code 1', async () => {
      const { code, errors } = await files().run(['recognize', '/bad/kelp.txt']);
      assert.equal(code, 1);
      assert.match(errors[0] ?? '', /^news-annotator: \/bad\/\.news-annotator\/codebook\.yaml:1: /);
    });
  });
});
