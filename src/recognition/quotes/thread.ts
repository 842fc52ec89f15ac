import type { Gender } from './gender';
import type { Speaker } from './speaker';

/** A speaker with the words that report. */
export interface Reported {
  readonly speaker: Speaker;
  readonly cue: string;
}

/** What the text before a paragraph leaves for it. */
export interface Thread {
  /** Entities, the most recent speaker first. */
  readonly recent: readonly string[];
  readonly last?: Reported;
  /** The last paragraph ended with an announcement: "Moreau went on:". */
  readonly isAnnounced: boolean;
  /** What pronouns told of actors. */
  readonly genders: ReadonlyMap<string, Gender>;
}

export const NO_THREAD: Thread = { recent: [], isAnnounced: false, genders: new Map() };

/** Whether what follows would be read alike after both. */
export function isSameThread(a: Thread, b: Thread): boolean {
  if (a === b) return true;
  return a.isAnnounced === b.isAnnounced && isSameReported(a.last, b.last) && a.recent.join('\n') === b.recent.join('\n') && isSameMap(a.genders, b.genders);
}

function isSameReported(a: Reported | undefined, b: Reported | undefined): boolean {
  if (a === b) return true;
  return a?.cue === b?.cue && a?.speaker.entity === b?.speaker.entity && a?.speaker.text === b?.speaker.text && a?.speaker.explanation === b?.speaker.explanation;
}

function isSameMap(a: ReadonlyMap<string, Gender>, b: ReadonlyMap<string, Gender>): boolean {
  return a === b || (a.size === b.size && [...a].every(([id, gender]) => b.get(id) === gender));
}
