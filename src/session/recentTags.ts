import type { EntityRecord } from '../annotation/annotation';
import type { Tag } from './session';

/** What passages were tagged as lately: a type or code, and the entity where there was one. */
export interface RecentTag {
  readonly type: string;
  readonly entity?: EntityRecord;
}

/** Tags that are remembered. */
const MOST = 8;

/** Recent tags with one more, the latest first, each once. Dates are remembered without their value: the next one means another day. */
export function rememberTag(recent: readonly RecentTag[], { type }: Pick<Tag, 'type'>, entity?: EntityRecord): readonly RecentTag[] {
  const latest: RecentTag = { type, ...(entity === undefined ? {} : { entity }) };
  const key = keyOf(latest);
  return [latest, ...recent.filter((other) => keyOf(other) !== key)].slice(0, MOST);
}

function keyOf({ type, entity }: RecentTag): string {
  return `${type} ${entity?.id ?? ''}`;
}

/** Whether a value from a store, which another version may have written, is a list of recent tags. */
export function isRecentTags(value: unknown): value is readonly RecentTag[] {
  return Array.isArray(value) && value.every(isRecentTag);
}

function isRecentTag(value: unknown): value is RecentTag {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return false;
  return !('entity' in value) || isEntity(value.entity);
}

function isEntity(value: unknown): value is EntityRecord {
  const wanted = ['id', 'type', 'name'];
  return typeof value === 'object' && value !== null && wanted.every((key) => typeof (value as Readonly<Record<string, unknown>>)[key] === 'string');
}
