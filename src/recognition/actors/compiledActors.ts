import type { LexiconEntry, Wording } from './lexiconEntry';

/** The lists of words around names, space-separated. */
export interface WordLists {
  readonly titles: string;
  readonly titleModifiers: string;
  readonly people: string;
  readonly organisationHeads: string;
}

/** What is compiled from the sources at build, and written for run time by `writeActors`. */
export interface CompiledActors extends WordLists {
  readonly entries: readonly LexiconEntry[];
  /** Wording, index of its entry, how it names it. */
  readonly wordings: readonly (readonly [string, number, Wording])[];
  readonly firstNames: string;
  readonly surnames: string;
}
