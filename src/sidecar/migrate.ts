import { isRecord } from './sameValue';
import { SIDECAR_VERSION } from './storedSidecar';
import type { Values } from './sidecarSections';

/** What brings a file of each version to the next. Version 0 is a file without a version, as written by hand and by the first programs. */
const STEPS: readonly ((values: Values) => Values)[] = [(values) => values];

/** The version that a file says it is of; 0 when it says none. */
export function versionOf(values: Values): unknown {
  return values.version ?? 0;
}

/** What a file says, in the form of the present version; anything that is of no older version as it is. */
export function migrate(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const version = versionOf(value);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0 || version >= SIDECAR_VERSION) return value;
  return { ...STEPS.slice(version).reduce((values, step) => step(values), value), version: SIDECAR_VERSION };
}
