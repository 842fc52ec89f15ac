import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { textAround } from '../../../src/annotation/textAround';
import { textHash } from '../../../src/article/canonicalText';
import { conflictSides } from '../../../src/sidecar/conflict';
import { mergeTexts } from '../../../src/sidecar/mergeTexts';
import { parseSidecar } from '../../../src/sidecar/parseSidecar';
import { EMPTY_SIDECAR, type StoredAnnotation, type StoredSidecar } from '../../../src/sidecar/storedSidecar';
import { updateSidecar } from '../../../src/sidecar/updateSidecar';

const TEXT = 'The harbour board met in Lagos. Fish quotas were raised, the grain fee was not. Ana Brandt left early for Oslo.\n';
const FILE = 'talks.txt.annotations.yaml';

function annotation(quote: string, by: string): StoredAnnotation {
  const start = TEXT.indexOf(quote);
  return { id: `${quote.replace(/[^a-z]/g, '')}22222222`.slice(0, 8), type: 'issue', start, end: start + quote.length, ...textAround(TEXT, { start, end: start + quote.length }), entity: 'x', by, at: '2026-11-21T10:02:11Z' };
}

const sidecarOf = (...annotations: StoredAnnotation[]): StoredSidecar => ({
  ...EMPTY_SIDECAR,
  text: { sha256: textHash(TEXT), length: TEXT.length },
  entities: [{ id: 'x', type: 'issue', name: 'X' }],
  annotations: [...annotations].sort((a, b) => a.start - b.start),
});

const quotes = (text: string): string[] => parseSidecar(text).sidecar.annotations.map(({ quote }) => quote);

const board = annotation('harbour board', 'ana');
const lagos = annotation('Lagos', 'ana');
const fish = annotation('Fish quotas', 'bo');
const grain = annotation('grain fee', 'ana');
const oslo = annotation('Oslo', 'bo');

describe('two coders’ branches, merged by git', function () {
  this.timeout(60_000);
  let folder: string;
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const read = (): string => readFileSync(path.join(folder, FILE), 'utf8');
  const commit = (sidecar: StoredSidecar): void => {
    writeFileSync(path.join(folder, FILE), updateSidecar(existsSync(path.join(folder, FILE)) ? read() : undefined, sidecar));
    git('add', '.');
    git('commit', '-q', '-m', 'Tags');
  };
  /** @returns Whether git merged without a conflict. */
  const merge = (base: StoredSidecar, ours: StoredSidecar, theirs: StoredSidecar): boolean => {
    commit(base);
    git('checkout', '-q', '-b', 'bo');
    commit(theirs);
    git('checkout', '-q', 'main');
    commit(ours);
    try {
      git('merge', '-q', '--no-edit', 'bo');
      return true;
    } catch {
      return false;
    }
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'coders-'));
    git('init', '-q', '-b', 'main');
  });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  it('meet without a conflict where an annotation of before lies between', () => {
    assert.ok(merge(sidecarOf(board, fish), sidecarOf(board, lagos, fish), sidecarOf(board, fish, oslo)));
    assert.deepEqual(quotes(read()), ['harbour board', 'Lagos', 'Fish quotas', 'Oslo']);
    assert.equal(read(), updateSidecar(undefined, sidecarOf(board, lagos, fish, oslo)));
  });

  it('conflict, to git, where both tagged in the same gap; both sides’ annotations are kept by the quick fix', () => {
    assert.equal(merge(sidecarOf(board), sidecarOf(board, grain), sidecarOf(board, fish)), false);
    assert.equal(parseSidecar(read()).diagnostics[0]?.code, 'conflict');
    const sides = conflictSides(read());
    assert.ok(sides);
    const merged = mergeTexts(sides.base, sides.ours, sides.theirs);
    assert.equal(merged, updateSidecar(undefined, sidecarOf(board, fish, grain)));
  });

  it('meet without a conflict anywhere, with our merge driver, also where one of them took a tag away', () => {
    const script = path.join(folder, '..', `${path.basename(folder)}.js`);
    buildSync({ entryPoints: ['src/cli.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: script, logLevel: 'error' });
    try {
      git('config', 'merge.news-annotator.driver', `"${process.execPath}" "${script}" merge %O %A %B`);
      writeFileSync(path.join(folder, '.gitattributes'), '*.annotations.yaml merge=news-annotator\n');
      assert.ok(merge(sidecarOf(board, lagos), sidecarOf(board, lagos, grain), sidecarOf(board, fish)));
      assert.equal(read(), updateSidecar(undefined, sidecarOf(board, fish, grain)));
    } finally {
      rmSync(script, { force: true });
    }
  });
});

describe('a file with conflict markers', () => {
  const marked = 'a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> bo\ne\n';

  it('is taken apart into the files that it was made of', () => {
    assert.deepEqual(conflictSides(marked), { ours: 'a\nb\ne\n', base: 'a\nc\ne\n', theirs: 'a\nd\ne\n' });
    assert.deepEqual(conflictSides(marked.replaceAll('\n', '\r\n'))?.theirs, 'a\r\nd\r\ne\r\n');
  });

  it('is left alone when its markers are not in order, or there are none', () => {
    for (const text of ['a\n', 'a\n=======\nb\n', '<<<<<<< HEAD\na\n', marked.replace('=======\n', '')]) assert.equal(conflictSides(text), undefined);
  });

  it('is not merged when a side is not understood', () => {
    assert.equal(mergeTexts(undefined, 'version: 1\n', 'version: 99\n'), undefined);
  });
});
