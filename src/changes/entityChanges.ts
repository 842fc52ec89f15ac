import type { Annotation, Decisions, EntityRecord } from '../annotation/annotation';
import { confirm, type DecisionContext, type Suggestion } from '../annotation/decide';
import type { DecisionChange, Replacement } from '../annotation/decisionChange';

/**
 * An entity gets another name. The old one stays as an alias where a passage reads so.
 * @param otherwise What is known of the entity where nobody decided about it yet; without it nothing changes there.
 */
export function renameEntity({ entities, annotations }: Decisions, id: string, name: string, otherwise?: EntityRecord): DecisionChange {
  const known = entities.find((entity) => entity.id === id);
  const record = known ?? otherwise;
  if (record === undefined || record.name === name) return {};
  const isRead = known === undefined || annotations.some(({ entity, quote }) => entity === id && quote === known.name);
  return replaceEntity(known, withAliases({ ...record, name }, isRead ? [record.name] : []));
}

/** Sets or (when empty) removes an entity's note. @param otherwise As for `renameEntity`. */
export function noteEntity({ entities }: Decisions, id: string, note: string, otherwise?: EntityRecord): DecisionChange {
  const known = entities.find((entity) => entity.id === id);
  const record = known ?? otherwise;
  if (record === undefined) return {};
  const { note: former = '', ...bare } = record;
  if (former === note.trim()) return {};
  return replaceEntity(known, note.trim() === '' ? bare : { ...bare, note: note.trim() });
}

/** What of an article's suggestions becomes decided along with a change of entities. */
export interface Confirmed {
  readonly suggestions: readonly Suggestion[];
  readonly context: DecisionContext;
}

/**
 * One entity becomes another, which takes over its names and roles. Nothing where the first is neither known nor mentioned.
 * @param confirmed Suggestions of the first that are decided to be the other.
 */
export function mergeEntity(decisions: Decisions, from: EntityRecord, into: EntityRecord, confirmed?: Confirmed): DecisionChange {
  const gone = decisions.entities.find(({ id }) => id === from.id);
  const annotations = [...relink(decisions, () => true, from.id, into.id), ...confirmAs(decisions, into, confirmed)];
  if (gone === undefined && annotations.length === 0) return {};
  const known = decisions.entities.find(({ id }) => id === into.id);
  const merged = withAliases(withRoles(known ?? into, gone ?? from), [(gone ?? from).name, ...((gone ?? from).aliases ?? [])]);
  const removed = gone === undefined ? [] : [{ before: gone }];
  return { annotations, entities: [...removed, ...(replaceEntity(known, merged).entities ?? [])] };
}

/**
 * Some mentions of an entity become those of a new one.
 * @param ids The annotations among them.
 * @param confirmed Suggestions that are decided to be the new one.
 */
export function splitEntity(decisions: Decisions, from: string, fresh: EntityRecord, ids: ReadonlySet<string>, confirmed?: Confirmed): DecisionChange {
  const annotations = [...relink(decisions, ({ id }) => ids.has(id), from, fresh.id), ...confirmAs(decisions, fresh, confirmed)];
  if (annotations.length === 0) return {};
  const isKnown = decisions.entities.some(({ id }) => id === fresh.id);
  return { annotations, ...(isKnown ? {} : { entities: [{ after: fresh }] }) };
}

function replaceEntity(before: EntityRecord | undefined, after: EntityRecord): DecisionChange {
  return { entities: [{ ...(before === undefined ? {} : { before }), after }] };
}

function confirmAs(decisions: Decisions, { id }: EntityRecord, confirmed: Confirmed | undefined): readonly Replacement<Annotation>[] {
  if (confirmed === undefined) return [];
  const suggestions = confirmed.suggestions.map((suggestion) => ({ ...suggestion, entity: id }));
  return confirm(decisions, suggestions, confirmed.context, []).annotations ?? [];
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

function withRoles(record: EntityRecord, { roles = [] }: EntityRecord): EntityRecord {
  const fresh = roles.filter(({ title }) => record.roles?.every((role) => role.title !== title) ?? true);
  return fresh.length === 0 ? record : { ...record, roles: [...(record.roles ?? []), ...fresh] };
}
