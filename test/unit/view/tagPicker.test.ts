import assert from 'node:assert/strict';
import type { EntityRecord } from '../../../src/annotation/annotation';
import { TagPicker, type PickerEntity, type PickerRow, type PickerSource, type PlacedRow } from '../../../src/view/tagPicker';

const codes = [
  { id: 'frame', name: 'Frame', path: [] },
  { id: 'frame/conflict', name: 'Conflict', path: ['Frame'], key: 'c', description: 'Sides, winners and losers.' },
  { id: 'demand', name: 'Demand', path: [], key: 'm' },
];

function entity(name: string, more: Partial<EntityRecord> = {}, rest: Partial<PickerEntity> = {}): PickerEntity {
  return { record: { id: name.toLowerCase().replace(/\W+/g, '-'), type: 'actor', name, ...more }, mentions: 1, decided: false, likeness: 0, ...rest };
}

const entities = [
  entity('José Marín', { kind: 'person', roles: [{ title: 'harbour master' }] }, { likeness: 2 }),
  entity('Growers’ Union', { kind: 'organisation', aliases: ['the federation', 'GU'] }, { mentions: 9 }),
  entity('Arlandia', { kind: 'country' }, { decided: true }),
  entity('port fees', { type: 'issue' }),
];

function picker(more: Partial<PickerSource> = {}): TagPicker {
  return new TagPicker({ passage: 'Marín', codes, entities, recent: [], ...more });
}

function nameOf(row: PickerRow): string {
  switch (row.kind) {
    case 'type':
      return row.type;
    case 'code':
      return row.code.name;
    case 'entity':
      return row.entity.record.name;
    case 'create':
      return `+${row.type} ${row.name}`;
  }
}

const names = (rows: readonly PlacedRow[]): readonly string[] => rows.map(({ row }) => nameOf(row));

describe('the tag picker', () => {
  it('lists types, codes, what is like the passage, a new entity, then the others, decided and frequent first', () => {
    assert.deepEqual(names(picker().rows('')), [
      'actor', 'date', 'issue', 'quote', 'Frame', 'Conflict', 'Demand', 'José Marín', '+actor Marín', '+issue Marín', 'Arlandia', 'Growers’ Union', 'port fees',
    ]);
  });

  it('begins with what was used last, unless the codebook no longer has it', () => {
    const recent = [{ type: 'demand' }, { type: 'actor', entity: { id: 'arlandia', type: 'actor', name: 'Arlandia' } as const }, { type: 'gone' }, { type: 'date' }];
    const rows = picker({ recent }).rows('');
    assert.deepEqual(names(rows.filter(({ section }) => section === 'recent')), ['Demand', 'Arlandia']);
    assert.equal(names(rows)[0], 'Demand');
  });

  it('searches labels, aliases, roles and descriptions, without regard to case and accents', () => {
    for (const [typed, found] of [['jose', 'José Marín'], ['FEDERATION', 'Growers’ Union'], ['harbour', 'José Marín'], ['winners', 'Conflict'], ['marin jo', 'José Marín'], ['country', 'Arlandia']] as const) {
      assert.equal(names(picker().rows(typed))[0], found, typed);
    }
  });

  it('puts a code whose key was typed first, then names that begin so', () => {
    assert.equal(names(picker().rows('m'))[0], 'Demand');
    assert.deepEqual(names(picker().rows('a')).slice(0, 2), ['actor', 'Arlandia']);
  });

  it('offers to make what was typed, but not a second one of a name', () => {
    assert.deepEqual(names(picker().rows('Nova Party')), ['+actor Nova Party', '+issue Nova Party']);
    assert.deepEqual(names(picker().rows('Arlandia')), ['Arlandia', '+issue Arlandia']);
  });

  it('lists only entities of a type that is settled', () => {
    assert.deepEqual(names(picker({ only: 'issue' }).rows('')), ['+issue Marín', 'port fees']);
  });

  it('gives few rows however many there are, and the right ones first', () => {
    const many = Array.from({ length: 2000 }, (_, index) => entity(`Person ${index}`, { aliases: [`P${index}`] }));
    const lots = Array.from({ length: 500 }, (_, index) => ({ id: `code${index}`, name: `Code ${index}`, path: ['Theme'] }));
    const large = picker({ codes: lots, entities: many });
    assert.ok(large.rows('').length <= 80);
    assert.equal(names(large.rows('p1999'))[0], 'Person 1999');
    assert.equal(names(large.rows('code 499'))[0], 'Code 499');
    assert.ok(large.rows('person').length <= 82);
  });
});
