import assert from 'node:assert/strict';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileError } from '../../../src/files/fileSystem';
import { NodeFiles } from '../../../src/node/nodeFiles';
import { killSaves } from '../../support/killSaves';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('files of the disk', () => {
  const files = new NodeFiles();
  let folder: string;
  const at = (...names: readonly string[]): string => path.join(folder, ...names);
  beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'files-')); });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are written whole, and nothing is left beside them', async () => {
    await files.write(at('a.yaml'), bytes('one'));
    await files.write(at('a.yaml'), bytes('two'));
    assert.deepEqual([await readFile(at('a.yaml'), 'utf8'), await readdir(folder)], ['two', ['a.yaml']]);
    assert.equal(await files.read(at('b.yaml')), undefined);
    await files.delete(at('a.yaml'));
    await files.delete(at('a.yaml'));
    assert.deepEqual(await files.list(folder), []);
  });

  it('keep their permissions', async function () {
    if (process.platform === 'win32') this.skip();
    await writeFile(at('a.yaml'), 'one');
    await chmod(at('a.yaml'), 0o640);
    await files.write(at('a.yaml'), bytes('two'));
    assert.equal((await stat(at('a.yaml'))).mode & 0o777, 0o640);
  });

  it('are written through symbolic links, also in a row and to a file that is not there yet', async function () {
    if (process.platform === 'win32') this.skip();
    await mkdir(at('store'));
    await symlink(path.join('store', 'real.yaml'), at('inner.yaml'));
    await symlink('inner.yaml', at('outer.yaml'));
    for (const text of ['one', 'two']) {
      await files.write(at('outer.yaml'), bytes(text));
      assert.equal(await readFile(at('store', 'real.yaml'), 'utf8'), text);
    }
    assert.ok((await lstat(at('outer.yaml'))).isSymbolicLink() && (await lstat(at('inner.yaml'))).isSymbolicLink());
    await symlink('round.yaml', at('round.yaml'));
    await assert.rejects(files.write(at('round.yaml'), bytes('x')), (error) => FileError.is(error, 'unavailable'));
  });

  it('refuse with a reason, and stay as they were', async () => {
    await mkdir(at('a.yaml', 'within'), { recursive: true });
    await assert.rejects(files.write(at('a.yaml'), bytes('x')), (error) => FileError.is(error, 'is-directory'));
    await writeFile(at('b.yaml'), 'theirs');
    await chmod(at('b.yaml'), 0o444);
    await assert.rejects(files.write(at('b.yaml'), bytes('x')), (error) => FileError.is(error, 'no-permission'));
    assert.equal(await readFile(at('b.yaml'), 'utf8'), 'theirs');
    await assert.rejects(files.write(at('no', 'c.yaml'), bytes('x')), (error) => FileError.is(error, 'not-found'));
    assert.deepEqual(await readdir(at('a.yaml')), ['within']);
    assert.deepEqual((await readdir(folder)).sort(), ['a.yaml', 'b.yaml']);
  });

  it('are rid of what an earlier crash left, and of nothing else', async () => {
    const old = new Date(Date.now() - 3_600_000);
    for (const name of ['a.yaml.0123abcd.tmp', 'notes.tmp']) {
      await writeFile(at(name), 'half');
      await utimes(at(name), old, old);
    }
    await writeFile(at('b.yaml.0123abcd.tmp'), 'being written by another window');
    await new NodeFiles().write(at('a.yaml'), bytes('x'));
    assert.deepEqual((await readdir(folder)).sort(), ['a.yaml', 'b.yaml.0123abcd.tmp', 'notes.tmp']);
  });

  it('are the old or the new one, whole, whenever the process is killed', async function () {
    this.timeout(240_000);
    const { torn, gone, whole, midway } = await killSaves(200);
    assert.deepEqual({ torn, gone }, { torn: 0, gone: 0 });
    assert.ok(whole > 400 && midway > 50, `kills hit saves: ${whole} whole, ${midway} midway`);
  });
});
