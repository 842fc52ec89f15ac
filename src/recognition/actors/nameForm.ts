import type { ActorKind, Gender } from '../mention';
import type { LexiconEntry } from './lexiconEntry';

/** A name form as it occurs in an article: the text and kind of one or more mentions. */
export interface NameForm {
  readonly key: string;
  readonly text: string;
  readonly kind: ActorKind;
  readonly count: number;
  readonly titles: readonly string[];
  readonly gender?: Gender;
  /** The full name of whom it stands for, where that is told apart from others. */
  readonly bearer?: string;
  /** The acronym in brackets after it. */
  readonly acronym?: string;
  readonly entry?: LexiconEntry;
}
