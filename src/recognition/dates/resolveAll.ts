import type { Mention } from '../mention';
import { civilDate, dayValue, parseIsoDay, type DayNumber } from './calendar';
import type { FoundDate } from './dateFinder';
import type { Evidence } from './evidence';
import type { Expression } from './expression';
import type { Frame, Resolution } from './frame';
import { endOf, type Point } from './point';
import { resolve } from './resolve';

/** Resolves the expressions of an article in reading order, each in the light of those before it. */
export function resolveAll(paragraphs: readonly (readonly FoundDate[])[], today: DayNumber | undefined): readonly (readonly Mention[])[] {
  const thread = new Thread(today, isNarrative(paragraphs, today));
  return paragraphs.map((found) => thread.resolve(found));
}

/** A history names years of its own again and again and hardly ever counts from today. */
function isNarrative(paragraphs: readonly (readonly FoundDate[])[], today: DayNumber | undefined): boolean {
  const now = today === undefined ? undefined : civilDate(today).year;
  let years = 0;
  let deictics = 0;
  for (const found of paragraphs) {
    for (const { expression } of found) {
      if (expression.year !== undefined && expression.unit !== 'DE' && (now === undefined || Math.abs(expression.year - now) > 1)) years++;
      else if (isDeictic(expression)) deictics++;
    }
  }
  return years >= 5 && years > 2.5 * deictics;
}

function isDeictic({ form, of }: Expression): boolean {
  return form === 'deictic' || form === 'weekday' || of?.form === 'weekday' || of?.form === 'deictic';
}

/** What the text has spoken of so far. */
class Thread {
  #focus: Point | undefined;
  #quarter: Point | undefined;
  readonly #today: DayNumber | undefined;
  readonly #isNarrative: boolean;

  constructor(today: DayNumber | undefined, narrative: boolean) {
    this.#today = today;
    this.#isNarrative = narrative;
  }

  resolve(found: readonly FoundDate[]): readonly Mention[] {
    const mentions: Mention[] = [];
    for (const [at, each] of found.entries()) {
      const expression = withShared(each.expression, found[at + 1]);
      const resolution = resolve(expression, this.#frame(each));
      this.#remember(expression, resolution, each.evidence);
      mentions.push(toMention(each, resolution));
      joinRange(mentions, found[at - 1], each);
    }
    return mentions;
  }

  #frame({ evidence }: FoundDate): Frame {
    return {
      evidence,
      isNarrative: this.#isNarrative,
      ...(this.#today === undefined ? {} : { today: this.#today }),
      ...(this.#focus === undefined ? {} : { focus: this.#focus }),
      ...(this.#quarter === undefined ? {} : { quarter: this.#quarter }),
    };
  }

  #remember({ form, offset }: Expression, { point }: Resolution, { tense }: Evidence): void {
    if (point === undefined || form === 'yearAgo' || (this.#isNarrative && form === 'deictic')) return;
    const isReported = point.grain === 'Q' && !offset && point.start >= (this.#quarter?.start ?? point.start) && (tense === 'past' || (this.#today !== undefined && endOf(point) < this.#today));
    if (isReported) this.#quarter = point;
    if (point.grain !== 'DE' && point.grain !== 'CE') this.#focus = point;
  }
}

/** "July 1 to July 3, 1863", "Monday through Wednesday of last week": the year or week at the end is that of both. */
function withShared(expression: Expression, next: FoundDate | undefined): Expression {
  if (next?.isListed !== true) return expression;
  const { form, year, month, offset } = next.expression;
  if (expression.form === 'weekday' && form === 'weekday' && offset !== undefined && expression.which === undefined) return { ...expression, offset };
  if (expression.form !== 'date' && expression.form !== 'season') return expression;
  if (year === undefined || expression.year !== undefined || expression.shortYear !== undefined) return expression;
  const startsEarlier = expression.month !== undefined && month !== undefined && expression.month > month;
  return { ...expression, year: startsEarlier ? year - 1 : year };
}

function toMention({ start, end }: FoundDate, { kind, value, mod, endValue, explanation }: Resolution): Mention {
  return {
    start,
    end,
    type: 'date',
    kind,
    confidence: value === undefined ? 0.7 : 0.9,
    explanation,
    ...(value === undefined ? {} : { value }),
    ...(mod === undefined ? {} : { mod }),
    ...(endValue === undefined ? {} : { endValue }),
  };
}

/** "from March to May": the first mention carries the end of the range too, and lies before it. */
function joinRange(mentions: Mention[], from: FoundDate | undefined, to: FoundDate): void {
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
