import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { NodeFiles } from '../../../src/node/nodeFiles';

const run = promisify(execFile);

/** Who is not the owner of a test's folder, where the tests run as root, whom nothing is forbidden. */
const NOBODY = 65_534;

describe('places that are hard to save in', function () {
  this.timeout(60_000);
  let folder: string;
  let scripts: string;
  const at = (...names: readonly string[]): string => path.join(folder, ...names);

  before(async function () {
    if (process.platform === 'win32') this.skip();
    scripts = await mkdtemp(path.join(tmpdir(), 'saver-'));
    await build({ entryPoints: ['test/unit/node/savingChild.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: path.join(scripts, 'saver.js'), logLevel: 'error' });
    await chmod(scripts, 0o755);
  });
  after(() => rm(scripts, { recursive: true, force: true }));
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hard-'));
    await chmod(folder, 0o755);
  });
  afterEach(async () => {
    await chmod(folder, 0o755);
    await rm(folder, { recursive: true, force: true });
  });

  /** What became of a save of so many bytes in a process that may do less: `saved`, or the reason why not. */
  const saveElsewhere = async (file: string, length: number, limits = ''): Promise<string> => {
    const root = process.getuid?.() === 0 && limits === '' ? { uid: NOBODY, gid: NOBODY } : {};
    const { stdout } = await run('/bin/sh', ['-c', `${limits} exec "$0" "$@"`, process.execPath, path.join(scripts, 'saver.js'), file, String(length)], { ...root, cwd: '/' });
    return stdout.trim();
  };

  it('a disk that is full in the midst of a save: the file is as it was, and nothing is left beside it', async () => {
    await writeFile(at('a.yaml'), 'before');
    // Blocks of 512 or 1024 bytes; the signal that would end the process is ignored, so that the write fails as on a full disk.
    assert.equal(await saveElsewhere(at('a.yaml'), 1_000_000, "trap '' XFSZ; ulimit -f 8;"), 'no-space');
    assert.deepEqual([await readFile(at('a.yaml'), 'utf8'), await readdir(folder)], ['before', ['a.yaml']]);
    assert.equal(await saveElsewhere(at('a.yaml'), 100, "trap '' XFSZ; ulimit -f 8;"), 'saved');
  });

  it('a file system that is full: the file is as it was, and is saved once there is room', async function () {
    if (process.getuid?.() !== 0 || !(await run('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).then(() => true, () => false))) this.skip();
    try {
      await writeFile(at('a.yaml'), 'before');
      await writeFile(at('others'), new Uint8Array(200_000));
      await assert.rejects(new NodeFiles().write(at('a.yaml'), new Uint8Array(100_000)), { reason: 'no-space' });
      assert.deepEqual([await readFile(at('a.yaml'), 'utf8'), (await readdir(folder)).sort()], ['before', ['a.yaml', 'others']]);
      await rm(at('others'));
      await new NodeFiles().write(at('a.yaml'), new Uint8Array(100_000));
      assert.equal((await stat(at('a.yaml'))).size, 100_000);
    } finally {
      await run('umount', [folder]);
    }
  });

  it('a read-only folder, and a file of someone else’s in it', async () => {
    await writeFile(at('a.yaml'), 'before');
    await chmod(at('a.yaml'), 0o644);
    await chmod(folder, 0o555);
    assert.equal(await saveElsewhere(at('b.yaml'), 10), 'no-permission');
    assert.equal(await saveElsewhere(at('a.yaml'), 10), 'no-permission');
    await chmod(folder, 0o755);
    assert.deepEqual([await readFile(at('a.yaml'), 'utf8'), await readdir(folder)], ['before', ['a.yaml']]);
  });

  it('a folder that anyone may write in, with a file that may only be read', async () => {
    await writeFile(at('a.yaml'), 'before');
    await chmod(at('a.yaml'), 0o444);
    await chmod(folder, 0o777);
    assert.equal(await saveElsewhere(at('a.yaml'), 10), 'no-permission');
    assert.equal(await saveElsewhere(at('b.yaml'), 10), 'saved');
    await chmod(at('a.yaml'), 0o644);
    if (process.getuid?.() === 0) assert.equal(await saveElsewhere(at('a.yaml'), 10), 'no-permission', 'someone else’s file');
    assert.equal(await readFile(at('a.yaml'), 'utf8'), 'before');
  });

  it('a folder that is a link, also one that leads to where there is nothing', async () => {
    await mkdir(at('store'));
    await symlink('store', at('desk'));
    await symlink('gone', at('broken'));
    const files = new NodeFiles();
    for (const text of ['one', 'two']) await files.write(at('desk', 'a.yaml'), new TextEncoder().encode(text));
    assert.deepEqual([await readFile(at('store', 'a.yaml'), 'utf8'), await readdir(at('store'))], ['two', ['a.yaml']]);
    assert.ok((await lstat(at('desk'))).isSymbolicLink());
    await assert.rejects(files.write(at('broken', 'a.yaml'), new Uint8Array()), { reason: 'not-found' });
  });

  it('a file that changes right before it is replaced is not', async () => {
    const files = new NodeFiles();
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    await writeFile(at('a.yaml'), 'theirs');
    await assert.rejects(files.write(at('a.yaml'), bytes('ours'), { content: bytes('before') }), { reason: 'changed-meanwhile' });
    await assert.rejects(files.write(at('a.yaml'), bytes('ours'), { content: undefined }), { reason: 'changed-meanwhile' });
    await assert.rejects(files.write(at('b.yaml'), bytes('ours'), { content: bytes('before') }), { reason: 'changed-meanwhile' });
    assert.deepEqual([await readFile(at('a.yaml'), 'utf8'), await readdir(folder)], ['theirs', ['a.yaml']]);
    await files.write(at('a.yaml'), bytes('ours'), { content: bytes('theirs') });
    await files.write(at('b.yaml'), bytes('ours'), { content: undefined });
    assert.deepEqual((await readdir(folder)).sort(), ['a.yaml', 'b.yaml']);
  });
});
