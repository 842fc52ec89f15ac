import type { TextChange } from '../article/article';
import type { Span } from '../article/span';
import type { Annotation, Decisions, Dismissal } from './annotation';
import { applyChange, dismissalKey, invert, type DecisionChange, type Replacement } from './decisionChange';
import { moveSpan } from './moveSpan';

/** A step that can be taken back, with words for it. */
interface Step {
  readonly label: string;
  readonly change: DecisionChange;
}

/** Undo and redo of decisions. Spans in past steps move along with the text. */
export class DecisionHistory {
  #done: Step[] = [];
  #undone: Step[] = [];

  get undoLabel(): string | undefined {
    return this.#done.at(-1)?.label;
  }

  get redoLabel(): string | undefined {
    return this.#undone.at(-1)?.label;
  }

  /** Remembers a step that was applied; what was undone before can no longer be redone. */
  record(label: string, change: DecisionChange): void {
    this.#done.push({ label, change });
    this.#undone = [];
  }

  /** Decisions without the last step; the same when there is none. */
  undo(decisions: Decisions): Decisions {
    const step = this.#done.pop();
    if (step === undefined) return decisions;
    this.#undone.push(step);
    return applyChange(decisions, invert(current(step.change, decisions, 'after')));
  }

  /** Decisions with the last undone step again; the same when there is none. */
  redo(decisions: Decisions): Decisions {
    const step = this.#undone.pop();
    if (step === undefined) return decisions;
    this.#done.push(step);
    return applyChange(decisions, step.change);
  }

  /** Moves all spans along with an edit of the text. */
  edit(changes: readonly TextChange[]): void {
    const move = ({ label, change }: Step): Step => ({ label, change: moveChange(change, changes) });
    this.#done = this.#done.map(move);
    this.#undone = this.#undone.map(move);
  }
}

/** The step with the dismissals that stand in `decisions` now, where their span moved otherwise than the step knows. */
function current(change: DecisionChange, decisions: Decisions, side: 'before' | 'after'): DecisionChange {
  if (change.dismissed === undefined) return change;
  const dismissed = change.dismissed.map((replacement) => {
    const known = replacement[side];
    const now = known && standing(decisions.dismissed, known);
    return now === undefined ? replacement : { ...replacement, [side]: now };
  });
  return { ...change, dismissed };
}

/** A dismissal as it stands now: at its place, else the one that says the same of the same words. */
function standing(dismissed: readonly Dismissal[], known: Dismissal): Dismissal | undefined {
  const key = dismissalKey(known);
  const isSame = ({ at, quote, type }: Dismissal): boolean => at === known.at && quote === known.quote && type === known.type;
  return dismissed.find((dismissal) => dismissalKey(dismissal) === key) ?? dismissed.find(isSame);
}

function moveChange(change: DecisionChange, edits: readonly TextChange[]): DecisionChange {
  return {
    ...change,
    ...(change.annotations === undefined ? {} : { annotations: change.annotations.map((each) => moveReplacement<Annotation>(each, edits)) }),
    ...(change.dismissed === undefined ? {} : { dismissed: change.dismissed.map((each) => moveReplacement(each, edits)) }),
  };
}

function moveReplacement<T extends Span>({ before, after }: Replacement<T>, edits: readonly TextChange[]): Replacement<T> {
  return {
    ...(before === undefined ? {} : { before: moved(before, edits) }),
    ...(after === undefined ? {} : { after: moved(after, edits) }),
  };
}

function moved<T extends Span>(record: T, edits: readonly TextChange[]): T {
  const { start, end } = moveSpan(record, edits);
  return { ...record, start, end };
}
