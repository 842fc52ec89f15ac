import type { Decisions } from '../annotation/annotation';
import { textAround } from '../annotation/textAround';
import type { TextChange } from '../article/article';
import { contains, type Span } from '../article/span';

/**
 * Decisions in which those whose text an edit takes out say the words and the context that they have now, not those of when they were made:
 * so they are found again when the words are pasted.
 * @param text The text before the edit, asked for only if needed.
 */
export function withWordsTakenOut(decisions: Decisions, changes: readonly TextChange[], text: () => string): Decisions {
  const removals = changes.filter(({ removed }) => removed > 0).map(({ offset, removed }): Span => ({ start: offset, end: offset + removed }));
  if (removals.length === 0) return decisions;
  const isTaken = (record: Span & { readonly anchor: string }): boolean =>
    (record.anchor === 'anchored' || record.anchor === 'moved') && record.end > record.start && removals.some((removal) => contains(removal, record));
  const refresh = <T extends Decisions['annotations'][number] | Decisions['dismissed'][number]>(record: T): T => (isTaken(record) ? { ...record, ...textAround(text(), record) } : record);
  if (![...decisions.annotations, ...decisions.dismissed].some(isTaken)) return decisions;
  return { ...decisions, annotations: decisions.annotations.map(refresh), dismissed: decisions.dismissed.map(refresh) };
}
