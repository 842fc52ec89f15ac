import type { Role } from '../recognition/mention';

/** A code that passages can be tagged with. */
export interface Code {
  /** Stands in the sidecars as the annotation's type. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  /** A theme colour, e.g. `charts.blue`. */
  readonly color?: string;
  /** Key in coding mode. */
  readonly key?: string;
  readonly children?: readonly Code[];
}

/** An actor or issue that extends the shipped lexicon, or overrides what it says of the same id. */
export interface CodebookEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Actors: person, organisation, country, group or place. */
  readonly kind?: string;
  /** Issues: id of the issue above. */
  readonly parent?: string;
  /** Titles and offices of an actor. */
  readonly roles?: readonly Role[];
  readonly wikidata?: string;
  /** Words beside which the name means something else. */
  readonly not?: readonly string[];
}

/** The workspace's own codes, actors and issues. */
export interface Codebook {
  readonly codes: readonly Code[];
  readonly actors: readonly CodebookEntry[];
  readonly issues: readonly CodebookEntry[];
}

export const EMPTY_CODEBOOK: Codebook = { codes: [], actors: [], issues: [] };

/** Types of annotations that are no codes. */
export const OWN_TYPES: ReadonlySet<string> = new Set(['actor', 'date', 'issue', 'quote']);

/** A code with the names of those above it, from the top. */
export interface PlacedCode {
  readonly code: Code;
  readonly path: readonly string[];
}

/** Codes of a tree one after another, each with the names of those above it. */
export function flattenCodes(codes: readonly Code[], path: readonly string[] = []): readonly PlacedCode[] {
  return codes.flatMap((code) => [{ code, path }, ...flattenCodes(code.children ?? [], [...path, code.name])]);
}
