import type { ActorKind, Role } from '../mention';

/** How a wording names an entry. `capital`: stands for the government or the place; `adjective` and `people`: of a country. */
export type Wording = 'name' | 'capital' | 'adjective' | 'people';

/** A known actor or place. */
export interface LexiconEntry {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of the country it belongs to. */
  readonly country?: string;
  readonly wikidata?: string;
  /** Offices held, with their days where known. */
  readonly roles?: readonly Role[];
  /** The name is also an ordinary word: believed only with other evidence. */
  readonly ambiguous?: boolean;
}

/** The longest known name at a token. */
export interface LexiconMatch {
  /** Index after the last token. */
  readonly endToken: number;
  readonly entry: LexiconEntry;
  readonly wording: Wording;
  /** Named by the workspace's codebook: believed whatever the tagger sees. */
  readonly isOwn?: boolean;
}
