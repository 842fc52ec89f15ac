import assert from 'node:assert/strict';
import { FileError } from '../../../src/files/fileSystem';
import { MemoryFileSystem } from '../../../src/files/memoryFileSystem';
import { parseSidecar } from '../../../src/sidecar/parseSidecar';
import { SidecarFile } from '../../../src/sidecar/sidecarFile';
import { EMPTY_SIDECAR, type StoredAnnotation, type StoredSidecar } from '../../../src/sidecar/storedSidecar';
import { updateSidecar } from '../../../src/sidecar/updateSidecar';

const URI = 'file:///a.txt.annotations.yaml';

const annotation = (id: string, start: number): StoredAnnotation => ({ id, type: 'issue', start, end: start + 4, quote: 'fish', before: '', after: '' });

const sidecar = (...annotations: StoredAnnotation[]): StoredSidecar => ({ ...EMPTY_SIDECAR, annotations });

const one = annotation('aaaaaaaa', 1);
const two = annotation('bbbbbbbb', 20);

const ids = (files: MemoryFileSystem): string[] => parseSidecar(files.text(URI) ?? '').sidecar.annotations.map(({ id }) => id);

describe('SidecarFile', () => {
  it('writes nothing when nothing was decided or nothing changed', async () => {
    const files = new MemoryFileSystem();
    const file = new SidecarFile(files, URI);
    await file.load();
    assert.equal((await file.save(EMPTY_SIDECAR)).kind, 'unchanged');
    assert.equal((await file.save(sidecar(one))).kind, 'saved');
    assert.equal((await file.save(sidecar(one))).kind, 'unchanged');
    assert.equal(files.writes, 1);
  });

  it('takes its own write for no news', async () => {
    const file = new SidecarFile(new MemoryFileSystem(), URI);
    await file.save(sidecar(one));
    assert.equal(await file.load(), undefined);
  });

  it('puts both windows’ decisions together', async () => {
    const files = new MemoryFileSystem();
    const [left, right] = [new SidecarFile(files, URI), new SidecarFile(files, URI)];
    await left.save(sidecar(one));
    await right.load();
    await right.save(sidecar(one, two));
    const outcome = await left.save(sidecar());
    assert.equal(outcome.kind, 'merged');
    assert.deepEqual(ids(files), ['bbbbbbbb']);
  });

  it('leaves a file alone that it does not understand', async () => {
    const broken = 'version: 1\n<<<<<<< ours\n';
    const files = new MemoryFileSystem({ [URI]: broken });
    const file = new SidecarFile(files, URI);
    assert.equal(await file.load(), undefined);
    assert.equal(file.diagnostics[0]?.code, 'conflict');
    assert.equal((await file.save(sidecar(one))).kind, 'refused');
    assert.equal(files.text(URI), broken);
  });

  it('keeps what could not be written for the next time', async () => {
    const files = new MemoryFileSystem();
    const file = new SidecarFile(files, URI);
    files.failWith = 'no-permission';
    await assert.rejects(file.save(sidecar(one)), (error) => FileError.is(error, 'no-permission'));
    files.failWith = undefined;
    await file.save(sidecar(one, two));
    assert.deepEqual(ids(files), ['aaaaaaaa', 'bbbbbbbb']);
  });

  it('keeps a comment that someone wrote meanwhile', async () => {
    const files = new MemoryFileSystem({ [URI]: updateSidecar(undefined, sidecar(one)) });
    const file = new SidecarFile(files, URI);
    await file.load();
    await files.write(URI, new TextEncoder().encode(`${files.text(URI) ?? ''}# mine\n`));
    await file.save(sidecar(one, two));
    assert.match(files.text(URI) ?? '', /# mine/);
    assert.deepEqual(ids(files), ['aaaaaaaa', 'bbbbbbbb']);
  });
});
