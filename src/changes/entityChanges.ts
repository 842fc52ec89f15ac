import type { Annotation, Decisions, EntityRecord } from '../annotation/annotation';
import type { DecisionChange, Replacement } from '../annotation/decisionChange';

/** An entity gets another name. The old one stays as an alias where a passage reads so. Nothing where the entity is not decided about. */
export function renameEntity({ entities, annotations }: Decisions, id: string, name: string): DecisionChange {
  const known = entities.find((entity) => entity.id === id);
  if (known === undefined || known.name === name) return {};
  const isRead = annotations.some(({ entity, quote }) => entity === id && quote === known.name);
  return { entities: [{ before: known, after: withAliases({ ...known, name }, isRead ? [known.name] : []) }] };
}

/** One entity becomes another, which takes over its names and roles. Nothing where the first is neither known nor mentioned. */
export function mergeEntity(decisions: Decisions, from: string, into: EntityRecord): DecisionChange {
  const gone = decisions.entities.find(({ id }) => id === from);
  const annotations = relink(decisions, () => true, from, into.id);
  if (gone === undefined && annotations.length === 0) return {};
  const known = decisions.entities.find(({ id }) => id === into.id);
  const target = known ?? into;
  const names = gone === undefined ? [] : [gone.name, ...(gone.aliases ?? [])];
  const merged = withAliases(withRoles(target, gone), names);
  return {
    annotations,
    entities: [...(gone === undefined ? [] : [{ before: gone }]), { ...(known === undefined ? {} : { before: known }), after: merged }],
  };
}

/** Some annotations of an entity become those of a new one. */
export function splitEntity(decisions: Decisions, from: string, fresh: EntityRecord, ids: ReadonlySet<string>): DecisionChange {
  const annotations = relink(decisions, ({ id }) => ids.has(id), from, fresh.id);
  if (annotations.length === 0) return {};
  const known = decisions.entities.find(({ id }) => id === fresh.id);
  return { annotations, ...(known === undefined ? { entities: [{ after: fresh }] } : {}) };
}

/** Who decided a passage, and when, stays: that it names someone else now is no new decision about it. */
function relink({ annotations }: Decisions, concerns: (annotation: Annotation) => boolean, from: string, to: string): readonly Replacement<Annotation>[] {
  return annotations.filter(concerns).flatMap((before): readonly Replacement<Annotation>[] => {
    const isOf = before.entity === from;
    const isBy = before.speaker === from;
    return isOf || isBy ? [{ before, after: { ...before, ...(isOf ? { entity: to } : {}), ...(isBy ? { speaker: to } : {}) } }] : [];
  });
}

function withAliases(record: EntityRecord, names: readonly string[]): EntityRecord {
  const { aliases: known = [], ...bare } = record;
  const aliases = [...new Set([...known, ...names])].filter((alias) => alias !== record.name);
  return aliases.length === 0 ? bare : { ...bare, aliases };
}

function withRoles(record: EntityRecord, other: EntityRecord | undefined): EntityRecord {
  const fresh = (other?.roles ?? []).filter(({ title }) => record.roles?.every((role) => role.title !== title) ?? true);
  return fresh.length === 0 ? record : { ...record, roles: [...(record.roles ?? []), ...fresh] };
}
