import type { Mention } from '../mention';
import { dayValue, parseIsoDay } from './calendar';
import type { FoundDate } from './dateFinder';
import type { Expression } from './expression';

/** "July 1 to July 3, 1863", "Monday through Wednesday of last week": the year or week at the end is that of both. */
export function withShared(expression: Expression, next: FoundDate | undefined): Expression {
  if (next?.isListed !== true) return expression;
  const { form, year, month, offset } = next.expression;
  if (expression.form === 'weekday' && form === 'weekday' && offset !== undefined && expression.which === undefined) return { ...expression, offset };
  if (expression.form !== 'date' && expression.form !== 'season') return expression;
  if (year === undefined || expression.year !== undefined || expression.shortYear !== undefined) return expression;
  const startsEarlier = expression.month !== undefined && month !== undefined && expression.month > month;
  return { ...expression, year: startsEarlier ? year - 1 : year };
}

/** "from March to May": the first mention carries the end of the range too, and lies before it. */
export function joinRange(mentions: Mention[], from: FoundDate | undefined, to: FoundDate): void {
  const last = mentions.at(-1);
  const before = mentions.at(-2);
  if (to.joined === undefined || last?.value === undefined || before?.value === undefined) return;
  if (before.kind !== last.kind || before.kind === 'DURATION' || before.kind === 'SET') return;
  const ordered = inOrder(before.value, last.value, from?.expression, to.expression);
  mentions[mentions.length - 2] = { ...before, value: ordered.start, endValue: ordered.end, ...reordered(before.value, ordered.start) };
  mentions[mentions.length - 1] = { ...last, value: ordered.end, ...reordered(last.value, ordered.end) };
}

function reordered(chosen: string, value: string): { explanation?: string } {
  return chosen === value ? {} : { explanation: 'chosen so that the range runs forward' };
}

/** Ends whose year or week was chosen must not be the wrong way round: a start without a year moves a year back, a weekday's end a week on. */
function inOrder(start: string, end: string, from: Expression | undefined, to: Expression): { start: string; end: string } {
  if (start <= end) return { start, end };
  const isOpen = (expression: Expression | undefined): boolean => expression?.form === 'date' && expression.year === undefined;
  if (isOpen(from) && isOpen(to)) return { start: start.replace(/^\d{4}/, (year) => String(Number(year) - 1)), end };
  const day = to.form === 'weekday' ? parseIsoDay(end) : undefined;
  return { start, end: day === undefined ? end : dayValue(day + 7) };
}
