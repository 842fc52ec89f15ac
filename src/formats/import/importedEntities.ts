import type { EntityRecord } from '../../annotation/annotation';
import { slug } from '../../recognition/slug';
import type { ImportedAnnotation } from './importFormat';

/** Actors and issues that imported annotations name, put together with those that an article knows. */
export class ImportedEntities {
  readonly added: EntityRecord[] = [];
  /** By type and id, and by type and each name. The first of a name is meant. */
  readonly #byId = new Map<string, EntityRecord>();
  readonly #byName = new Map<string, EntityRecord>();
  readonly #ids = new Set<string>();
  /** The number that the next id of a name ends with. */
  readonly #numbers = new Map<string, number>();
  readonly #offered: ReadonlyMap<string, EntityRecord>;

  constructor(known: readonly EntityRecord[], offered: readonly EntityRecord[]) {
    for (const record of known) this.#note(record);
    this.#offered = new Map(offered.map((record) => [keyOf(record.type, record.id), record]));
  }

  /** Id of the entity of an annotation: a known one of that id or name, else a new one. Undefined when the file names none. */
  idOf(annotation: ImportedAnnotation, words: string): string | undefined {
    const { type, entity, entityName, wikidata, kind } = annotation;
    if (type !== 'actor' && type !== 'issue') return undefined;
    if (entity === undefined && entityName === undefined) return undefined;
    const name = entityName ?? words.replace(/\s+/gu, ' ').trim();
    const same = entity === undefined ? this.#byName.get(keyOf(type, slug(name))) : this.#byId.get(keyOf(type, entity));
    if (same !== undefined) return same.id;
    const offered = entity === undefined ? undefined : this.#offered.get(keyOf(type, entity));
    const record = offered ?? { id: this.#freeId(entity ?? slug(name), type), type, ...(kind === undefined ? {} : { kind }), name, ...(wikidata === undefined ? {} : { wikidata }) };
    this.added.push(record);
    this.#note(record, entity);
    return record.id;
  }

  /** @param alias The id that the file has for it. */
  #note(record: EntityRecord, alias = record.id): void {
    const { id, type, name, aliases = [] } = record;
    this.#ids.add(id);
    for (const key of [keyOf(type, id), keyOf(type, alias)]) if (!this.#byId.has(key)) this.#byId.set(key, record);
    for (const known of [name, ...aliases].map(slug)) {
      const key = keyOf(type, known);
      if (known !== '' && !this.#byName.has(key)) this.#byName.set(key, record);
    }
  }

  #freeId(wanted: string, type: string): string {
    const base = wanted.replace(/[\s:]+/gu, '-').slice(0, 120) || type;
    if (!this.#ids.has(base)) return base;
    let number = this.#numbers.get(base) ?? 2;
    while (this.#ids.has(`${base}-${number}`)) number++;
    this.#numbers.set(base, number + 1);
    return `${base}-${number}`;
  }
}

function keyOf(type: string, name: string): string {
  return `${type} ${name}`;
}
