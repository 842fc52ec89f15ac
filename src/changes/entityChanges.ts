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
 * Entities become another, which takes over their names and roles. Nothing for those that are neither known nor mentioned.
 * @param confirmed Suggestions of theirs that are decided to be the other.
 */
export function mergeEntities(decisions: Decisions, from: readonly EntityRecord[], into: EntityRecord, confirmed?: Confirmed): DecisionChange {
  const ids = new Set(from.map(({ id }) => id));
  const gone = decisions.entities.filter(({ id }) => ids.has(id));
  const relinked = relink(decisions, () => true, ids, into.id);
  const fresh = confirmAs(decisions, into, confirmed);
  const mentioned = new Set([...relinked.flatMap(({ before }) => [before?.entity, before?.speaker]), ...(fresh.length === 0 ? [] : (confirmed?.suggestions ?? []).map(({ entity }) => entity))]);
  const taken = from.flatMap((record) => gone.find(({ id }) => id === record.id) ?? (mentioned.has(record.id) ? record : []));
  if (taken.length === 0) return {};
  const known = decisions.entities.find(({ id }) => id === into.id);
  const merged = taken.reduce((record, other) => withAliases(withRoles(record, other), [other.name, ...(other.aliases ?? [])]), known ?? into);
  return { annotations: [...relinked, ...fresh], entities: [...gone.map((before) => ({ before })), ...(replaceEntity(known, merged).entities ?? [])] };
}

/**
 * Some mentions of an entity become those of a new one.
 * @param ids The annotations among them.
 * @param confirmed Suggestions that are decided to be the new one.
 */
export function splitEntity(decisions: Decisions, from: string, fresh: EntityRecord, ids: ReadonlySet<string>, confirmed?: Confirmed): DecisionChange {
  const annotations = [...relink(decisions, ({ id }) => ids.has(id), new Set([from]), fresh.id), ...confirmAs(decisions, fresh, confirmed)];
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
function relink({ annotations }: Decisions, concerns: (annotation: Annotation) => boolean, from: ReadonlySet<string | undefined>, to: string): readonly Replacement<Annotation>[] {
  return annotations.filter(concerns).flatMap((before): readonly Replacement<Annotation>[] => {
    const isOf = from.has(before.entity);
    const isBy = from.has(before.speaker);
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
