import type * as vscode from 'vscode';
import type { EntityRecord } from '../annotation/annotation';
import { isRecentTags, rememberTag, type RecentTag } from '../session/recentTags';
import type { Tag } from '../session/session';
import type { Reporter } from './reporter';

const KEY = 'recentTags';

/** What was tagged as what lately, remembered for the workspace. */
export class TagMemory {
  #recent: readonly RecentTag[];

  constructor(
    private readonly state: vscode.Memento,
    private readonly reporter: Reporter,
  ) {
    const stored = state.get<unknown>(KEY);
    this.#recent = isRecentTags(stored) ? stored : [];
  }

  /** The latest first. */
  get recent(): readonly RecentTag[] {
    return this.#recent;
  }

  get last(): RecentTag | undefined {
    return this.#recent[0];
  }

  /** @param entity The entity that passages were linked to on purpose; none when it followed from the passage's words. */
  remember(tag: Pick<Tag, 'type'>, entity?: EntityRecord): void {
    this.#recent = rememberTag(this.#recent, tag, entity);
    this.reporter.background(Promise.resolve(this.state.update(KEY, this.#recent)));
  }
}
