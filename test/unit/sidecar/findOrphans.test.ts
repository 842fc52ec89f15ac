import assert from 'node:assert/strict';
import { textHash } from '../../../src/article/canonicalText';
import { MemoryFileSystem } from '../../../src/files/memoryFileSystem';
import { findOrphans } from '../../../src/sidecar/findOrphans';
import { EMPTY_SIDECAR } from '../../../src/sidecar/storedSidecar';
import { updateSidecar } from '../../../src/sidecar/updateSidecar';

describe('annotations whose article was renamed outside', () => {
  const text = 'The harbour board met.\n';
  const sidecar = updateSidecar(undefined, { ...EMPTY_SIDECAR, article: { title: 'T' }, text: { sha256: textHash(text), length: text.length } });
  const files = new MemoryFileSystem({
    'file:///gone.txt.annotations.yaml': sidecar,
    'file:///there.txt.annotations.yaml': sidecar,
    'file:///there.txt': text,
    'file:///other.txt.annotations.yaml': sidecar.replace(textHash(text), textHash('Other')),
    'file:///broken.txt.annotations.yaml': `<<<<<<< ours\n${sidecar}`,
  });

  it('are found by the text, where their own article is gone', async () => {
    const all = ['gone', 'there', 'other', 'broken', 'missing'].map((name) => `file:///${name}.txt.annotations.yaml`);
    assert.deepEqual(await findOrphans(files, all, textHash(text.replaceAll('\n', '\r\n'))), ['file:///gone.txt.annotations.yaml']);
  });
});
