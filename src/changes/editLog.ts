import type { Annotation, Dismissal } from '../annotation/annotation';
import type { DecisionChange, Replacement } from '../annotation/decisionChange';
import { followRecord, type Anchored } from '../annotation/followText';
import type { TextChange } from '../article/article';
import { canonicalText } from '../article/canonicalText';
import { editSteps } from '../session/diffTexts';

/** One edit: changes with offsets in the text before all of them, and whether it came from outside the editor. */
interface Edit {
  readonly changes: readonly TextChange[];
  readonly isOutside: boolean;
}

/** What happened to an article's text since steps about it were taken, so that their spans can be brought up to date when they are needed. */
export class EditLog {
  readonly #edits: Edit[] = [];
  /** The text after all edits while the article is closed; an open one tells its edits itself. */
  #closedText: string | undefined;

  /** A place in the log: now. */
  get length(): number {
    return this.#edits.length;
  }

  add(changes: readonly TextChange[], isOutside: boolean): void {
    this.#closedText = undefined;
    this.#edits.push({ changes, isOutside });
  }

  /** The article was closed with this text, or is closed and has it. */
  closed(text: string): void {
    this.#compare(text);
    this.#closedText = text;
  }

  /** The article was opened with this text: from now on it tells its edits. */
  opened(text: string): void {
    this.#compare(text);
    this.#closedText = undefined;
  }

  #compare(text: string): void {
    if (this.#closedText === undefined || this.#closedText === text) return;
    const steps = editSteps(this.#closedText, text);
    for (const changes of steps) this.add(changes, true);
  }

  /**
   * A step as of now.
   * @param since Place in the log where the step's spans were right.
   * @param text The text as it is now.
   */
  bringUpToDate(change: DecisionChange, since: number, text: string): DecisionChange {
    const edits = this.#edits.slice(since);
    if (edits.length === 0) return change;
    const follow = <T extends Anchored>(record: T): T => this.#follow(record, edits, text);
    return {
      ...change,
      ...(change.annotations === undefined ? {} : { annotations: change.annotations.map((each) => onBothSides<Annotation>(each, follow)) }),
      ...(change.dismissed === undefined ? {} : { dismissed: change.dismissed.map((each) => onBothSides<Dismissal>(each, follow)) }),
    };
  }

  /** After an edit from outside, words that are not the same are for a person to confirm. */
  #follow<T extends Anchored>(record: T, edits: readonly Edit[], text: string): T {
    const followed = edits.reduce((moved, { changes }) => followRecord(moved, changes), record);
    const isDoubtful = edits.some(({ isOutside }) => isOutside) && (followed.anchor === 'anchored' || followed.anchor === 'moved');
    return isDoubtful && canonicalText(text.slice(followed.start, followed.end)) !== followed.quote ? { ...followed, anchor: 'changed' } : followed;
  }
}

function onBothSides<T>({ before, after }: Replacement<T>, follow: (record: T) => T): Replacement<T> {
  return { ...(before === undefined ? {} : { before: follow(before) }), ...(after === undefined ? {} : { after: follow(after) }) };
}
