import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/annotation/annotation';
import { textAround } from '../../../src/annotation/textAround';
import { FileError, type ExpectedContent } from '../../../src/files/fileSystem';
import { MemoryFileSystem } from '../../../src/files/memoryFileSystem';
import { parseSidecar } from '../../../src/sidecar/parseSidecar';
import { SidecarFile } from '../../../src/sidecar/sidecarFile';
import { EMPTY_SIDECAR, type StoredAnnotation, type StoredSidecar } from '../../../src/sidecar/storedSidecar';
import { toStored } from '../../../src/sidecar/toEditor';
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

  it('keeps what was decided when the file is emptied, and writes it again', async () => {
    const files = new MemoryFileSystem();
    const file = new SidecarFile(files, URI);
    await file.save(sidecar(one));
    await files.write(URI, new Uint8Array());
    assert.equal(await file.load(), undefined);
    await file.save(sidecar(one, two));
    assert.deepEqual(ids(files), ['aaaaaaaa', 'bbbbbbbb']);
  });

  it('follows the file when it is deleted', async () => {
    const files = new MemoryFileSystem();
    const file = new SidecarFile(files, URI);
    await file.save(sidecar(one));
    await files.delete(URI);
    assert.deepEqual(await file.load(), { sidecar: EMPTY_SIDECAR, isAhead: false });
  });

  it('begins anew when the file changes in the midst of a save, and gives up when that has no end', async () => {
    let changes = 0;
    class Restless extends MemoryFileSystem {
      constructor(private readonly most: number) {
        super();
      }

      override async write(uri: string, content: Uint8Array, expected?: ExpectedContent): Promise<void> {
        if (expected !== undefined && changes++ < this.most) await super.write(uri, new TextEncoder().encode(updateSidecar(undefined, sidecar(annotation(`c${changes}`, 50 + changes)))));
        return super.write(uri, content, expected);
      }
    }
    const files = new Restless(1);
    await new SidecarFile(files, URI, ticking()).save(sidecar(one));
    assert.deepEqual(ids(files), ['aaaaaaaa', 'c1']);
    await assert.rejects(new SidecarFile(new Restless(1000), URI, ticking()).save(sidecar(one)), (error) => FileError.is(error, 'changed-meanwhile'));
  });

  it('brings what others decided on another text over to the one in the editor', async () => {
    const old = 'The board met Ana Brandt in Oslo.\nRain fell on the harbour all day long.\n';
    const text = `Updated on Monday.\n${old}`;
    const start = old.indexOf('harbour');
    const theirs = toStored({ ...NO_DECISIONS, annotations: [{ ...annotation('bbbbbbbb', start), end: start + 7, ...textAround(old, { start, end: start + 7 }), anchor: 'anchored' }] }, old);
    const mine = toStored({ ...NO_DECISIONS, annotations: [{ ...annotation('aaaaaaaa', 0), end: 7, ...textAround(text, { start: 0, end: 7 }), anchor: 'anchored' }] }, text);
    const files = new MemoryFileSystem({ [URI]: updateSidecar(undefined, theirs) });
    await new SidecarFile(files, URI).save(mine, text);
    const { sidecar: saved } = parseSidecar(files.text(URI) ?? '');
    assert.deepEqual(saved.annotations.map((each) => text.slice(each.start, each.end)), ['Updated', 'harbour']);
    assert.equal(saved.text?.sha256, mine.text?.sha256);
  });
});

/** A clock on which much time passes between any two looks. */
function ticking(): () => number {
  let time = 0;
  return () => (time += 10_000);
}
