import type { EntityRecord } from '../annotation/annotation';
import type { Entity } from '../recognition/mention';

/** What a sidecar keeps of an entity that a person confirmed; undefined for none. */
export function entityRecord(entity: Entity | undefined): EntityRecord | undefined {
  return entity && recordOf(entity);
}

/** An entity as a sidecar keeps it: what a person took for an issue is no candidate any more. */
export function recordOf(entity: Entity): EntityRecord {
  const { id, type, kind, name, aliases, roles, wikidata } = entity;
  return {
    id,
    type,
    kind: kind === 'candidate' ? 'issue' : kind,
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(roles.length === 0 ? {} : { roles }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}
