import type { EntityRecord } from '../../annotation/annotation';
import { slug } from '../../recognition/slug';
import type { ImportedAnnotation } from './importFormat';

/** Actors and issues that imported annotations name, put together with those that an article knows. */
export class ImportedEntities {
  readonly added: EntityRecord[] = [];

  constructor(
    private readonly known: readonly EntityRecord[],
    private readonly offered: readonly EntityRecord[],
  ) {}

  /** Id of the entity of an annotation: a known one of that id or name, else a new one. Undefined when the file names none. */
  idOf(annotation: ImportedAnnotation, words: string): string | undefined {
    const { type, entity, entityName, wikidata, kind } = annotation;
    if (type !== 'actor' && type !== 'issue') return undefined;
    if (entity === undefined && entityName === undefined) return undefined;
    const name = entityName ?? words.replace(/\s+/gu, ' ').trim();
    const all = [...this.known, ...this.added].filter((record) => record.type === type);
    const same = all.find(({ id }) => id === entity) ?? (entity === undefined ? all.find((record) => isNamed(record, name)) : undefined);
    if (same !== undefined) return same.id;
    const offered = this.offered.find((record) => record.id === entity && record.type === type);
    const record = offered ?? { id: this.#freeId(entity ?? slug(name), type), type, ...(kind === undefined ? {} : { kind }), name, ...(wikidata === undefined ? {} : { wikidata }) };
    this.added.push(record);
    return record.id;
  }

  #freeId(wanted: string, type: string): string {
    const base = wanted.replace(/[\s:]+/gu, '-').slice(0, 120) || type;
    const taken = new Set([...this.known, ...this.added].map(({ id }) => id));
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    return id;
  }
}

function isNamed({ name, aliases = [] }: EntityRecord, wanted: string): boolean {
  return [name, ...aliases].some((known) => slug(known) === slug(wanted) && slug(known) !== '');
}
