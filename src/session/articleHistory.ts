import type { DecisionChange } from '../annotation/decisionChange';
import type { TextChange } from '../article/article';

/** Where a session's steps go so that they can be taken back, and what happens to the text, so that past steps follow. */
export interface ArticleHistory {
  record(label: string, change: DecisionChange): void;
  /** The text was edited. @param changes Offsets in the text before all of them. */
  edit(changes: readonly TextChange[]): void;
  /** The text was replaced from outside. */
  replaced(before: string, after: string): void;
}
