import type { EntityRecord } from '../annotation/annotation';

/** A code of the codebook, as it is offered for tagging. */
export interface CodeChoice {
  readonly id: string;
  readonly name: string;
  /** Names of the codes above it, from the top. */
  readonly path: readonly string[];
  readonly description?: string;
  readonly examples?: readonly string[];
  /** A theme colour of its own. */
  readonly color?: string;
  /** Its key in coding mode. */
  readonly key?: string;
}

/** The codes that an article of this URI can be tagged with. */
export type CodeLookup = (uri: string) => readonly CodeChoice[];

/** The actors and issues that the codebook of an article of this URI names. */
export type EntryLookup = (uri: string) => readonly EntityRecord[];
