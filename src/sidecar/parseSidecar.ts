import type { Document } from 'yaml';
import { nodeAt, readCheckedYaml } from './checkedYaml';
import { LinePositions, type FileDiagnostic } from './diagnostic';
import { migrate } from './migrate';
import { distinctIds } from './distinctIds';
import { isRecord } from './sameValue';
import { EMPTY_SIDECAR, SIDECAR_VERSION, type StoredAnnotation, type StoredSidecar } from './storedSidecar';
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
  const { document, value, diagnostics } = readCheckedYaml(text, validateAnnotations, migrate);
  const version = isRecord(value) ? value.version : undefined;
  if (typeof version === 'number' && version > SIDECAR_VERSION) {
    const start = Math.max(0, text.search(/^version:/m));
    const message = `This file was written by a newer version of News Annotator (format ${version}). Update the extension; until then it is not changed.`;
    return { sidecar: EMPTY_SIDECAR, diagnostics: [new LinePositions(text).diagnostic('error', 'newer-version', message, start, start + 8)], writable: false };
  }
  if (diagnostics.some(({ severity }) => severity === 'error') || !isRecord(value)) {
    return { sidecar: EMPTY_SIDECAR, diagnostics, writable: false };
  }
  if (isCutOff(text)) {
    const start = text.lastIndexOf('\n') + 1;
    const message = 'The last line of this file does not end: the file may be written only in part. If it is whole, end the line; until then it is not changed.';
    return { sidecar: EMPTY_SIDECAR, diagnostics: [new LinePositions(text).diagnostic('error', 'cut-off', message, start, text.length)], writable: false };
  }
  const sidecar = fromValue(value);
  const annotations = withDistinctIds(sidecar.annotations);
  return { sidecar: { ...sidecar, annotations }, diagnostics: [...diagnostics, ...contradictions(sidecar, document, text)], writable: true };
}

/** A file that says what it says in lines ends with one; in braces it ends with the last of them. */
function isCutOff(text: string): boolean {
  return !/[\n\r]$/.test(text) && !/^\s*\{[^]*\}\s*$/.test(text);
}

function withDistinctIds(annotations: readonly StoredAnnotation[]): readonly StoredAnnotation[] {
  const ids = distinctIds(annotations.map(({ id }) => id));
  return annotations.map((annotation, index) => (annotation.id === ids[index] ? annotation : { ...annotation, id: ids[index] ?? annotation.id }));
}

function fromValue(value: Partial<StoredSidecar>): StoredSidecar {
  const { article = {}, text, entities = [], annotations = [], dismissed = [] } = value;
  return { article, ...(text === undefined ? {} : { text }), entities, annotations: annotations.map(withContext), dismissed: dismissed.map(withContext) };
}

function withContext<T extends { readonly before?: string; readonly after?: string }>(passage: T): T & { before: string; after: string } {
  return { ...passage, before: passage.before ?? '', after: passage.after ?? '' };
}

/** What is well formed but cannot be meant. */
function contradictions(sidecar: StoredSidecar, document: Document.Parsed, text: string): FileDiagnostic[] {
  const positions = new LinePositions(text);
  const warn = (code: string, message: string, index: number, key: string): FileDiagnostic => {
    const [start, end] = nodeAt(document, ['annotations', String(index), key])?.range ?? [0, 1];
    return positions.diagnostic('warning', code, message, start, end);
  };
  const entities = new Set(sidecar.entities.map(({ id }) => id));
  const seen = new Set<string>();
  return sidecar.annotations.flatMap(({ id, entity, start, end }, index) => {
    const problems: FileDiagnostic[] = [];
    if (seen.has(id)) problems.push(warn('duplicate-id', `Two annotations have the id ${id}; give one of them another.`, index, 'id'));
    seen.add(id);
    if (entity !== undefined && !entities.has(entity)) {
      problems.push(warn('unknown-entity', `The entity ${entity} is not among the entities of this file.`, index, 'entity'));
    }
    if (end <= start) problems.push(warn('empty-span', `The annotation ${id} ends before it begins.`, index, 'end'));
    return problems;
  });
}
