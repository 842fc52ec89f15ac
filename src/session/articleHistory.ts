import type { DecisionChange } from '../annotation/decisionChange';
import type { TextChange } from '../article/article';

/** Where a session's steps go so that they can be taken back. */
export interface ArticleHistory {
  record(label: string, change: DecisionChange): void;
  /**
   * The text was edited: past steps follow.
   * @param changes Offsets in the text before all of them.
   * @param isOutside Whether the edit was found by comparing texts, not made in the editor.
   */
  edit(changes: readonly TextChange[], isOutside: boolean): void;
}
