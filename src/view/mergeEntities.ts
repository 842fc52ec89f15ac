import type { EntityRecord } from '../annotation/annotation';
import type { ActorKind, Entity, IssueKind } from '../recognition/mention';
import type { ViewEntity, ViewMention } from './articleView';

/**
 * The entities of an article with their mentions, by id, in the order of their first mention. Those without a
 * mention are left out unless a person named them; these come last.
 */
export function mergeEntities(
  recognised: readonly Entity[],
  records: readonly EntityRecord[],
  mentions: readonly ViewMention[],
): ReadonlyMap<string, ViewEntity> {
  const found = new Map(recognised.map((entity) => [entity.id, entity]));
  const decided = new Map(records.map((record) => [record.id, record]));
  const mentioned = groupByEntity(mentions);
  for (const id of decided.keys()) if (!mentioned.has(id)) mentioned.set(id, []);
  return new Map(
    [...mentioned].map(([id, own]) => [id, mergeEntity(id, found.get(id), decided.get(id), own)]),
  );
}

function groupByEntity(mentions: readonly ViewMention[]): Map<string, ViewMention[]> {
  const groups = new Map<string, ViewMention[]>();
  for (const mention of mentions) {
    if (mention.entity === undefined || (mention.type !== 'actor' && mention.type !== 'issue')) continue;
    for (const entity of mention.concepts ?? [mention.entity]) {
      const group = groups.get(entity);
      if (group === undefined) groups.set(entity, [mention]);
      else group.push(mention);
    }
  }
  return groups;
}

function mergeEntity(
  id: string,
  found: Entity | undefined,
  record: EntityRecord | undefined,
  mentions: readonly ViewMention[],
): ViewEntity {
  const [first] = mentions;
  const { type, name } = record ?? found ?? { type: first?.type === 'issue' ? 'issue' : 'actor', name: first?.text ?? id };
  return {
    roles: [],
    ...found,
    ...record,
    id,
    type,
    name,
    kind: type === 'issue' ? issueKind(record, found) : actorKind(record?.kind, found?.kind, first?.kind),
    aliases: mergeAliases(name, found, record),
    mentions,
    decided: record !== undefined,
  };
}

/** The person's aliases if given, else the recognised ones; a recognised name that was overridden stays as an alias. */
function mergeAliases(name: string, found: Entity | undefined, record: EntityRecord | undefined): readonly string[] {
  const aliases = new Set(record?.aliases ?? found?.aliases ?? []);
  if (found !== undefined) aliases.add(found.name);
  aliases.delete(name);
  return [...aliases];
}

/** What a person named is no candidate any more. */
function issueKind(record: EntityRecord | undefined, found: Entity | undefined): IssueKind {
  return record === undefined && found?.kind === 'candidate' ? 'candidate' : 'issue';
}

const ACTOR_KINDS: ReadonlySet<string> = new Set<ActorKind>(['person', 'organisation', 'country', 'group', 'place']);

/** The first kind that is one; an actor of no known kind counts as a person, the commonest. */
function actorKind(...kinds: readonly (string | undefined)[]): ActorKind {
  return kinds.find(isActorKind) ?? 'person';
}

function isActorKind(kind: string | undefined): kind is ActorKind {
  return kind !== undefined && ACTOR_KINDS.has(kind);
}
