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

/** An actor or issue that extends the shipped lexicon. */
export interface CodebookEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly parent?: string;
  readonly wikidata?: string;
  /** Offices held, with ISO days. */
  readonly roles?: readonly { readonly title: string; readonly from?: string; readonly to?: string }[];
  /** Words beside which its names mean something else. */
  readonly not?: readonly string[];
}

/** The workspace's own codes, actors and issues. */
export interface Codebook {
  readonly codes: readonly Code[];
  readonly actors: readonly CodebookEntry[];
  readonly issues: readonly CodebookEntry[];
}

export const EMPTY_CODEBOOK: Codebook = { codes: [], actors: [], issues: [] };

/** Codes of a tree one after another, each with the names of those above it. */
export function flattenCodes(codes: readonly Code[], path: readonly string[] = []): readonly { readonly code: Code; readonly path: readonly string[] }[] {
  return codes.flatMap((code) => [{ code, path }, ...flattenCodes(code.children ?? [], [...path, code.name])]);
}
