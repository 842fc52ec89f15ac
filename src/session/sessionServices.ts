import type { CoderFilter } from '../view/coderFilter';
import type { ArticleHistory } from './articleHistory';
import type { Scheduler } from './scheduler';
import type { StepWords } from './stepWords';

/** What a session needs of the world. */
export interface SessionServices {
  readonly scheduler: Scheduler;
  /** The present as an ISO 8601 instant. */
  readonly now: () => string;
  /** Who decides; undefined when decisions are not signed. */
  readonly coder: () => string | undefined;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly words: StepWords;
  /** Whose decisions are shown. */
  readonly filter: () => CoderFilter;
  /** Hears of every step, so that it can be taken back. */
  readonly history: ArticleHistory;
  /** Hears what listeners of the session throw. */
  readonly onError: (error: unknown) => void;
}
