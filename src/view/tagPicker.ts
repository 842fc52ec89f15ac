import type { EntityRecord } from '../annotation/annotation';
import type { RecentTag } from '../session/recentTags';
import type { CodeLabel } from './codeLabel';
import { foldText } from './textFilter';

/** The types that every article has. */
export type PlainType = 'actor' | 'date' | 'issue' | 'quote';

/** A code with its key in coding mode. */
export interface PickerCode extends CodeLabel {
  readonly key?: string;
}

/** An entity that a passage can be linked to. */
export interface PickerEntity {
  readonly record: EntityRecord;
  /** In this article; 0 for one that only the codebook names. */
  readonly mentions: number;
  /** Whether a person named or confirmed it, here or in the codebook. */
  readonly decided: boolean;
  /** How much its names are like the passage's words: 0 to 3. */
  readonly likeness: number;
}

/** One thing that a passage can be tagged as. */
export type PickerRow =
  | { readonly kind: 'type'; readonly type: PlainType }
  | { readonly kind: 'code'; readonly code: PickerCode }
  | { readonly kind: 'entity'; readonly entity: PickerEntity }
  | { readonly kind: 'create'; readonly type: 'actor' | 'issue'; readonly name: string };

export type PickerSection = 'recent' | 'types' | 'codes' | 'likely' | 'create' | 'entities';

export interface PlacedRow {
  readonly section: PickerSection;
  readonly row: PickerRow;
}

export interface PickerSource {
  /** The passage's words, on one line; none where a new entity must be named by typing. */
  readonly passage: string;
  readonly codes: readonly PickerCode[];
  readonly entities: readonly PickerEntity[];
  readonly recent: readonly RecentTag[];
  /** Only entities of this type, and dates not at all: what kind of tag it is, is settled. */
  readonly only?: 'actor' | 'issue';
}

const TYPES: readonly PlainType[] = ['actor', 'date', 'issue', 'quote'];

/** Most rows at a time, and most of one section before anything is typed: more are found by typing. */
const MOST_ROWS = 80;
const MOST_CODES = 30;
const MOST_LIKELY = 20;

/** Most characters of a name that is searched for. */
const LONGEST_QUERY = 100;

/** Words that can be searched: the name, and everything else that is said of a row. UTF-16, folded. */
interface Searchable extends PlacedRow {
  readonly label: string;
  readonly others: readonly string[];
  /** All of it, for a first look: most rows are passed over by it. */
  readonly everywhere: string;
}

/**
 * Everything that a passage can be tagged as, in one searchable list: what was used last, the types, the codes of the codebook, the entities
 * that are like the passage, a new entity, all other entities. Made once for a question; each query looks at every row once, so that
 * 500 codes and 2,000 entities do not slow down typing (`npm run bench -- picker`).
 */
export class TagPicker {
  readonly #rows: readonly Searchable[];

  constructor(private readonly source: PickerSource) {
    this.#rows = allRows(source).map(searchable);
  }

  /** The rows for what was typed, best first. */
  rows(typed: string): readonly PlacedRow[] {
    const query = typed.trim().slice(0, LONGEST_QUERY);
    if (query === '') return this.#untyped();
    const words = foldText(query).split(/\s+/u);
    const folded = words.join(' ');
    const scored = this.#rows.flatMap((row) => {
      const score = scoreOf(row, folded, words);
      return row.section === 'recent' || score === 0 ? [] : [{ row, score }];
    });
    const found = scored.sort((a, b) => b.score - a.score).slice(0, MOST_ROWS).map(({ row }) => row);
    return [...found, ...this.#creations(typed.trim())];
  }

  #untyped(): readonly PlacedRow[] {
    const of = (section: PickerSection, most = MOST_ROWS): readonly PlacedRow[] => this.#rows.filter((row) => row.section === section).slice(0, most);
    const first = [...of('recent'), ...of('types'), ...of('codes', MOST_CODES), ...of('likely', MOST_LIKELY), ...this.#creations(this.source.passage)];
    return [...first, ...of('entities', MOST_ROWS - first.length)];
  }

  /** New entities of a name that none has yet. */
  #creations(name: string): readonly PlacedRow[] {
    const types = this.source.only === undefined ? (['actor', 'issue'] as const) : [this.source.only];
    const isTaken = (type: string): boolean => this.source.entities.some(({ record }) => record.type === type && record.name === name);
    return types.filter((type) => name !== '' && !isTaken(type)).map((type) => ({ section: 'create', row: { kind: 'create', type, name } }));
  }
}

function allRows({ codes, entities, recent, only }: PickerSource): readonly PlacedRow[] {
  const fitting = only === undefined ? entities : entities.filter(({ record }) => record.type === only);
  const likely = fitting.filter(({ likeness }) => likeness > 0).sort((a, b) => b.likeness - a.likeness || byWeight(a, b));
  const others = fitting.filter(({ likeness }) => likeness === 0).sort(byWeight);
  const entityRows = (section: PickerSection, own: readonly PickerEntity[]): readonly PlacedRow[] => own.map((entity) => ({ section, row: { kind: 'entity', entity } }));
  if (only !== undefined) return [...entityRows('likely', likely), ...entityRows('entities', others)];
  return [
    ...recent.flatMap((tag) => recentRow(tag, codes, entities)),
    ...TYPES.map((type): PlacedRow => ({ section: 'types', row: { kind: 'type', type } })),
    ...codes.map((code): PlacedRow => ({ section: 'codes', row: { kind: 'code', code } })),
    ...entityRows('likely', likely),
    ...entityRows('entities', others),
  ];
}

function byWeight(a: PickerEntity, b: PickerEntity): number {
  return Number(b.decided) - Number(a.decided) || b.mentions - a.mentions || (a.record.name < b.record.name ? -1 : 1);
}

/** A recent tag as a row; none for a code that the codebook no longer has. */
function recentRow({ type, entity }: RecentTag, codes: readonly PickerCode[], entities: readonly PickerEntity[]): readonly PlacedRow[] {
  if (entity !== undefined) {
    const known = entities.find(({ record }) => record.id === entity.id && record.type === entity.type);
    return [{ section: 'recent', row: { kind: 'entity', entity: known ?? { record: entity, mentions: 0, decided: true, likeness: 0 } } }];
  }
  const plain = TYPES.find((candidate) => candidate === type);
  if (plain !== undefined) return [];
  const code = codes.find(({ id }) => id === type);
  return code === undefined ? [] : [{ section: 'recent', row: { kind: 'code', code } }];
}

const TYPE_WORDS: Readonly<Record<PlainType, string>> = { actor: 'actor', date: 'date', issue: 'issue', quote: 'quotation' };

function searchable({ section, row }: PlacedRow): Searchable {
  const everywhere = foldText(wordsOf(row).join('\n'));
  const [label = '', ...others] = everywhere.split('\n');
  return { section, row, label, others, everywhere };
}

/** The name first, then what else is said of a row. */
function wordsOf(row: PickerRow): readonly string[] {
  switch (row.kind) {
    case 'type':
      return [TYPE_WORDS[row.type]];
    case 'code':
      return [row.code.name, ...row.code.path, row.code.description ?? '', row.code.id];
    case 'entity': {
      const { name, aliases = [], roles = [], kind = '', id } = row.entity.record;
      return [name, ...aliases, ...roles.map(({ title }) => title), kind, id];
    }
    case 'create':
      return [];
  }
}

/** 0 when a word is missing; else higher the nearer the name is to the query. A code's own key comes before everything. */
function scoreOf({ row, label, others, everywhere }: Searchable, query: string, words: readonly string[]): number {
  if (row.kind === 'code' && row.code.key !== undefined && foldText(row.code.key) === query) return 100;
  if (!words.every((word) => everywhere.includes(word))) return 0;
  if (label === query) return 90;
  if (label.startsWith(query)) return 80;
  if (others.includes(query)) return 70;
  if (` ${label}`.includes(` ${query}`)) return 60;
  if (others.some((other) => other.startsWith(query))) return 50;
  return words.every((word) => label.includes(word)) ? 40 : 10;
}
