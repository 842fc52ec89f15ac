import assert from 'node:assert/strict';
import { SpeakerRows, type SpeakerRow, type SpeakerSource } from '../../../src/view/speakerRows';
import type { PickerEntity } from '../../../src/view/tagPicker';

function actor(name: string, likeness = 0, mentions = 1): PickerEntity {
  return { record: { id: name.toLowerCase().replace(/\W+/g, '-'), type: 'actor', name }, mentions, decided: false, likeness };
}

const fees: PickerEntity = { record: { id: 'port-fees', type: 'issue', name: 'port fees' }, mentions: 9, decided: true, likeness: 3 };
const names = { unknown: 'Speaker not known', other: 'Something else' };

function shown(typed: string, more: Partial<SpeakerSource> = {}): readonly string[] {
  const rows = new SpeakerRows({ entities: [actor('Arlandia', 0, 7), fees, actor('Ada Moreau', 2), actor('Josef Brandt')], names, mayBeOther: true, ...more });
  return rows.rows(typed).map(wordsFor);
}

function wordsFor(row: SpeakerRow): string {
  switch (row.kind) {
    case 'actor':
      return row.entity.record.name;
    case 'create':
      return `+${row.name}`;
    case 'unknown':
    case 'other':
      return row.kind;
  }
}

describe('the speakers to choose from', () => {
  it('are the actors named near the quotation, nobody who is known, something else, the other actors by their mentions', () => {
    assert.deepEqual(shown(''), ['Ada Moreau', 'unknown', 'other', 'Arlandia', 'Josef Brandt']);
  });

  it('are found by a part of the name; what was typed can be a new one, unless an actor has that name', () => {
    assert.deepEqual(shown('brand'), ['Josef Brandt', '+brand']);
    assert.deepEqual(shown('Josef Brandt'), ['Josef Brandt']);
    assert.deepEqual(shown('Rui Falcão'), ['+Rui Falcão']);
  });

  it('leave the speaker open by typing, too, with the words that the text has', () => {
    assert.deepEqual(shown('not kn'), ['unknown', '+not kn']);
    const rows = new SpeakerRows({ entities: [], names, mayBeOther: false, speakerText: 'a spokesman' }).rows('');
    assert.deepEqual(rows, [{ kind: 'unknown', speakerText: 'a spokesman' }]);
  });
});
