import type { DecisionChange, Replacement } from '../annotation/decisionChange';
import { followRecord, type Anchored } from '../annotation/followText';
import type { TextChange } from '../article/article';
import { followPassages } from '../session/followReplacement';

/** One edit: changes with offsets in the text before all of them, or the texts before and after one from outside the editor. */
type Edit = readonly TextChange[] | { readonly before: string; readonly after: string };

interface Passage extends Anchored {
  readonly before: string;
  readonly after: string;
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

  add(edit: Edit): void {
    this.#closedText = undefined;
    this.#edits.push(edit);
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
    const before = this.#closedText;
    if (before !== undefined && before !== text) this.#edits.push({ before, after: text });
  }

  /** A step as of now. @param since Place in the log where the step's spans were right. */
  bringUpToDate(change: DecisionChange, since: number): DecisionChange {
    const edits = this.#edits.slice(since);
    if (edits.length === 0) return change;
    return {
      ...change,
      ...(change.annotations === undefined ? {} : { annotations: followReplacements(change.annotations, edits) }),
      ...(change.dismissed === undefined ? {} : { dismissed: followReplacements(change.dismissed, edits) }),
    };
  }
}

function followReplacements<T extends Passage>(replacements: readonly Replacement<T>[], edits: readonly Edit[]): readonly Replacement<T>[] {
  const records = replacements.flatMap(({ before, after }) => [before, after].filter((record) => record !== undefined));
  const followed = edits.reduce<readonly T[]>(followEdit, records);
  const now = new Map(records.map((record, index) => [record, followed[index] ?? record]));
  const of = (record: T): T => now.get(record) ?? record;
  return replacements.map(({ before, after }) => ({ ...(before === undefined ? {} : { before: of(before) }), ...(after === undefined ? {} : { after: of(after) }) }));
}

function followEdit<T extends Passage>(records: readonly T[], edit: Edit): readonly T[] {
  return 'before' in edit ? followPassages(records, edit.before, edit.after) : records.map((record) => followRecord(record, edit));
}
