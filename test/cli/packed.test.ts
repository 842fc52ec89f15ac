import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function run(command: string, args: readonly string[], cwd: string, input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell: process.platform === 'win32' });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => { resolve({ code, out, errors }); });
    child.stdin.end(input);
  });
}

describe('the packed command line', () => {
  let folder: string;
  const cli = (args: readonly string[], input?: string): Promise<Ran> => run(path.join(folder, 'node_modules', '.bin', 'news-annotator'), args, folder, input);

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'news-annotator-packed-'));
    const packed = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], process.cwd());
    assert.equal(packed.code, 0, packed.errors);
    const archive = packed.out.trim().split('\n').at(-1) ?? '';
    await writeFile(path.join(folder, 'package.json'), '{"private":true}');
    const installed = await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--omit=dev', `./${archive}`], folder);
    assert.equal(installed.code, 0, installed.errors);
    await mkdir(path.join(folder, 'news'));
    await writeFile(path.join(folder, 'news', '2026-03-11-bay.txt'), '\uFEFFNorway and Portugal met in Oslo on Monday 🐟.\r\n');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('holds what it needs and nothing else', async () => {
    const home = path.join(folder, 'node_modules', 'news-annotator');
    assert.deepEqual((await readdir(home)).sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
    assert.deepEqual((await readdir(path.join(home, 'dist'))).sort(), ['cli.js', 'data']);
  });

  it('says its version and its help', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    assert.equal((await cli(['--version'])).out, `${version}\n`);
    assert.match((await cli(['--help'])).out, /recognize.*\n.*export/);
  });

  it('recognises a file and lines from a pipe', async () => {
    const file = JSON.parse((await cli(['recognize', 'news/2026-03-11-bay.txt'])).out) as { mentions: { text: string; value?: string }[] };
    assert.ok(file.mentions.some(({ text, value }) => text === 'Monday' && value === '2026-03-09'));
    const lines = await cli(['recognize', '--jsonl'], '{"id":1,"text":"On 3 May 2026."}\n{"id":2,"text":"x"}\n');
    assert.deepEqual(lines.out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: number }).id), [1, 2]);
  });

  it('exports patterns with suggestions, imports again, and leaves no temporary files', async () => {
    const exported = await cli(['export', '--format', 'prodigy', '--suggestions', '--out', 'out/all.jsonl', 'news/**/*.txt']);
    assert.equal(exported.code, 0, exported.errors);
    assert.match(exported.errors, /annotations of 1 articles as Prodigy/);
    const decided = (await readFile(path.join(folder, 'out', 'all.jsonl'), 'utf8')).replaceAll('"status":"suggested"', '"status":"confirmed"');
    await writeFile(path.join(folder, 'decided.jsonl'), decided);
    const imported = await cli(['import', '--format', 'prodigy', '--coder', 'ana', 'decided.jsonl']);
    assert.equal(imported.code, 0, imported.errors);
    assert.match(imported.out, /^news\/2026-03-11-bay\.txt: \d added/);
    assert.deepEqual((await readdir(path.join(folder, 'news'))).sort(), ['2026-03-11-bay.txt', '2026-03-11-bay.txt.annotations.yaml']);
    assert.equal((await cli(['validate', 'news'])).code, 0);
    assert.match((await cli(['stats', 'news'])).out, /"ana": \d/);
  });

  it('ends quietly when the reader of its pipe has seen enough', async function () {
    if (process.platform === 'win32') this.skip();
    const lines = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: 'Norway and Portugal met in Oslo on 3 May 2026.' })).join('\r\n');
    await writeFile(path.join(folder, 'many.jsonl'), lines);
    const first = await run('bash', ['-c', 'node_modules/.bin/news-annotator recognize --jsonl < many.jsonl | head -1; exit ${PIPESTATUS[0]}'], folder);
    assert.deepEqual([first.code, first.errors, (JSON.parse(first.out) as { id: number }).id], [0, '', 0]);
    const both = await run('bash', ['-c', 'node_modules/.bin/news-annotator recognize nowhere 2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}'], folder);
    assert.equal(both.errors, '');
  });

  it('is called by npx', async () => {
    const { code, out } = await run('npx', ['--no-install', 'news-annotator', 'export', '--format', 'json', 'news'], folder);
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as unknown[]).length, 1);
  });

  it('tells bad input in one line, with exit codes 1 and 2', async () => {
    await writeFile(path.join(folder, 'latin.txt'), Uint8Array.of(0x4d, 0xfc, 0x6c));
    const latin = await cli(['recognize', 'latin.txt']);
    assert.deepEqual([latin.code, latin.errors], [1, 'news-annotator: latin.txt: The file is not UTF-8 text. Save it as UTF-8 and try again.\n']);
    const wrong = await cli(['export', '--format', 'csv', 'nowhere']);
    assert.deepEqual([wrong.code, wrong.errors], [2, 'news-annotator: wrong use: There is no file or folder nowhere.\n']);
  });
});
