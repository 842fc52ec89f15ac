/** What the codebook says of a code. */
export interface CodeLabel {
  readonly id: string;
  readonly name: string;
  /** Names of the codes above it, from the top. */
  readonly path: readonly string[];
  readonly description?: string;
  /** A theme colour of its own. */
  readonly color?: string;
}

/** "Frame › Conflict"; the id of a code that the codebook does not have. */
export function codeName(id: string, codes: readonly CodeLabel[]): string {
  const code = codes.find((candidate) => candidate.id === id);
  return code === undefined ? id : [...code.path, code.name].join(' › ');
}
