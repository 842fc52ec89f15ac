import assert from 'node:assert/strict';
import { NO_DECISIONS, type Annotation } from '../../../src/annotation/annotation';
import { notesOf } from '../../../src/view/noteList';

const annotation = (id: string, start: number, more: Partial<Annotation> = {}): Annotation =>
  ({ id, type: 'actor', start, end: start + 5, quote: 'Orvik', before: '', after: '', anchor: 'anchored', ...more });

describe('the notes of an article', () => {
  it('are those on itself, on entities and on passages, each with where to go', () => {
    const notes = notesOf({
      ...NO_DECISIONS,
      article: { title: 'Quay closed', note: 'Sent twice.\nSecond line.' },
      entities: [{ id: 'orvik', type: 'actor', name: 'Anna Orvik', note: 'Minister until May' }, { id: 'port', type: 'issue', name: 'port', note: ' ' }, { id: 'lone', type: 'issue', name: 'lone', note: 'never tagged' }],
      annotations: [annotation('a', 9, { entity: 'orvik', anchor: 'orphaned' }), annotation('b', 30, { entity: 'orvik', note: 'ironic?', by: 'ana' }), annotation('c', 50, { note: '' })],
    });
    assert.deepEqual(notes, [
      { kind: 'article', about: 'Quay closed', note: 'Sent twice.\nSecond line.' },
      { kind: 'entity', about: 'Anna Orvik', note: 'Minister until May', place: { start: 30, end: 35 } },
      { kind: 'entity', about: 'lone', note: 'never tagged' },
      { kind: 'annotation', about: 'Orvik', note: 'ironic?', by: 'ana', place: { start: 30, end: 35 } },
    ]);
  });
});
