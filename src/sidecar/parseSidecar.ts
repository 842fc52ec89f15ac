import { readCheckedYaml } from './checkedYaml';
import { LinePositions, type FileDiagnostic } from './diagnostic';
import { EMPTY_SIDECAR, SIDECAR_VERSION, type StoredSidecar } from './storedSidecar';
import { validateAnnotations } from './validators';

/** A sidecar as read. */
export interface ParsedSidecar {
  readonly sidecar: StoredSidecar;
  readonly diagnostics: readonly FileDiagnostic[];
  /** False when the file must not be written over: broken, in conflict, or of a newer version. */
  readonly writable: boolean;
}

/** Reads a sidecar. A file that is not understood is never half read: it gives no decisions, its problems, and must not be overwritten. */
export function parseSidecar(text: string): ParsedSidecar {
  if (text.trim() === '') return { sidecar: EMPTY_SIDECAR, diagnostics: [], writable: true };
  const { value, diagnostics } = readCheckedYaml(text, validateAnnotations);
  const version = isRecord(value) ? value.version : undefined;
  if (typeof version === 'number' && version > SIDECAR_VERSION) {
    const start = Math.max(0, text.search(/^version:/m));
    const message = `This file was written by a newer version of News Annotator (format ${version}). Update the extension; until then it is not changed.`;
    return { sidecar: EMPTY_SIDECAR, diagnostics: [new LinePositions(text).diagnostic('error', 'newer-version', message, start, start + 8)], writable: false };
  }
  if (diagnostics.some(({ severity }) => severity === 'error') || !isRecord(value)) {
    return { sidecar: EMPTY_SIDECAR, diagnostics, writable: false };
  }
  const sidecar = fromValue(value);
  return { sidecar, diagnostics: [...diagnostics, ...contradictions(sidecar, text)], writable: true };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fromValue(value: Partial<StoredSidecar>): StoredSidecar {
  const { article = {}, text, entities = [], annotations = [], dismissed = [] } = value;
  return { article, ...(text === undefined ? {} : { text }), entities, annotations: annotations.map(withContext), dismissed: dismissed.map(withContext) };
}

function withContext<T extends { readonly before?: string; readonly after?: string }>(passage: T): T & { before: string; after: string } {
  return { ...passage, before: passage.before ?? '', after: passage.after ?? '' };
}

/** What is well formed but cannot be meant. */
function contradictions(sidecar: StoredSidecar, text: string): FileDiagnostic[] {
  const positions = new LinePositions(text);
  const warn = (code: string, message: string, needle: string): FileDiagnostic => {
    const start = Math.max(0, text.indexOf(needle));
    return positions.diagnostic('warning', code, message, start, start + needle.length);
  };
  const entities = new Set(sidecar.entities.map(({ id }) => id));
  const seen = new Set<string>();
  return sidecar.annotations.flatMap(({ id, entity, start, end }) => {
    const problems: FileDiagnostic[] = [];
    if (seen.has(id)) problems.push(warn('duplicate-id', `Two annotations have the id ${id}; give one of them another.`, id));
    seen.add(id);
    if (entity !== undefined && !entities.has(entity)) {
      problems.push(warn('unknown-entity', `The entity ${entity} is not among the entities of this file.`, `entity: ${entity}`));
    }
    if (end <= start) problems.push(warn('empty-span', `The annotation ${id} ends before it begins.`, id));
    return problems;
  });
}
