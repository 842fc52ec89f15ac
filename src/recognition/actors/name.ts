import type { ActorKind, Gender } from '../mention';
import type { LexiconEntry, LexiconMatch, Wording } from './lexiconEntry';

/** A run of a paragraph's tokens `[firstToken, endToken)` that names an actor or place, before it is linked. */
export interface Name {
  readonly firstToken: number;
  readonly endToken: number;
  /** `nationality`: an adjective or people that may become part of a group. */
  readonly kind: ActorKind | 'nationality';
  readonly confidence: number;
  readonly entry?: LexiconEntry;
  readonly wording?: Wording;
}

/** A known name where it stands in a paragraph. */
export type PlacedMatch = LexiconMatch & { readonly firstToken: number };

/** A name with its text, spans in UTF-16 relative to its paragraph: what linking works on. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly kind: ActorKind;
  readonly text: string;
  readonly confidence: number;
  readonly entry?: LexiconEntry;
  /** The title before a person's name, as it stands in the text. */
  readonly title?: string;
  /** What the title before it says of a person's gender: "Ms.", "spokesman". */
  readonly gender?: Gender;
  /** The full name, as the article gives it, of whom a name of one word stands for where it fits several. */
  readonly bearer?: string;
  /** The acronym in brackets after an organisation's name. */
  readonly acronym?: string;
}
