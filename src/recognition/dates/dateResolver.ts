import type { Mention } from '../mention';
import type { DayNumber } from './calendar';
import { confidenceOf } from './confidence';
import type { FoundDate } from './dateFinder';
import type { Evidence } from './evidence';
import type { Frame, Resolution } from './frame';
import { isNarrative, tallyOf, type Tally } from './narrative';
import { endOf, type Point } from './point';
import { joinRange, withShared } from './range';
import { resolve } from './resolve';

/** What a paragraph is read with: the article's day, and what the text has spoken of so far. */
interface Thread {
  readonly today: DayNumber | undefined;
  readonly isNarrative: boolean;
  readonly focus: Point | undefined;
  readonly quarter: Point | undefined;
}

interface Resolved {
  readonly before: Thread;
  readonly after: Thread;
  readonly mentions: readonly Mention[];
}

/** Resolves articles paragraph by paragraph; a paragraph read with the same thread as the last time costs nothing. */
export class DateResolver {
  readonly #resolved = new WeakMap<readonly FoundDate[], Resolved>();
  readonly #tallies = new WeakMap<readonly FoundDate[], Tally>();

  /** The mentions of each paragraph, resolved in reading order, each in the light of those before it. */
  resolve(paragraphs: readonly (readonly FoundDate[])[], today: DayNumber | undefined): readonly (readonly Mention[])[] {
    const narrative = isNarrative(paragraphs.filter((found) => found.length > 0).map((found) => this.#tally(found)), today);
    let thread: Thread = { today, isNarrative: narrative, focus: undefined, quarter: undefined };
    return paragraphs.map((found) => {
      if (found.length === 0) return NONE;
      const known = this.#resolved.get(found);
      const resolved = known !== undefined && isSame(known.before, thread) ? known : resolveParagraph(found, thread);
      this.#resolved.set(found, resolved);
      thread = resolved.after;
      return resolved.mentions;
    });
  }

  #tally(found: readonly FoundDate[]): Tally {
    const known = this.#tallies.get(found) ?? tallyOf(found);
    this.#tallies.set(found, known);
    return known;
  }
}

const NONE: readonly Mention[] = [];

function isSame(a: Thread, b: Thread): boolean {
  return a.today === b.today && a.isNarrative === b.isNarrative && isSamePoint(a.focus, b.focus) && isSamePoint(a.quarter, b.quarter);
}

function isSamePoint(a: Point | undefined, b: Point | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b;
  return a.grain === b.grain && a.start === b.start && a.season === b.season;
}

function resolveParagraph(found: readonly FoundDate[], before: Thread): Resolved {
  const mentions: Mention[] = [];
  let after = before;
  for (const [at, each] of found.entries()) {
    const expression = withShared(each.expression, found[at + 1]);
    const resolution = resolve(expression, frameOf(after, each));
    after = goOn(after, { ...each, expression }, resolution);
    mentions.push(toMention(each, resolution));
    joinRange(mentions, found[at - 1], each);
  }
  return { before, after, mentions };
}

function frameOf({ today, focus, quarter, isNarrative: narrative }: Thread, { evidence }: FoundDate): Frame {
  return {
    evidence,
    isNarrative: narrative,
    ...(today === undefined ? {} : { today }),
    ...(focus === undefined ? {} : { focus }),
    ...(quarter === undefined ? {} : { quarter }),
  };
}

/** The thread after an expression: it speaks of that point now, and reports on that quarter if it has ended. */
function goOn(thread: Thread, { expression: { form, offset }, evidence }: FoundDate, { point }: Resolution): Thread {
  if (point === undefined || form === 'yearAgo' || (thread.isNarrative && form === 'deictic')) return thread;
  const { today, quarter } = thread;
  const isReported = point.grain === 'Q' && form !== 'deictic' && !offset && point.start >= (quarter?.start ?? point.start) && isPast(point, today, evidence);
  const isSpoken = point.grain !== 'DE' && point.grain !== 'CE';
  return { ...thread, quarter: isReported ? point : quarter, focus: isSpoken ? point : thread.focus };
}

function isPast(point: Point, today: DayNumber | undefined, evidence: Evidence): boolean {
  return (today !== undefined && endOf(point) < today) || evidence.tense === 'past';
}

function toMention({ start, end, expression }: FoundDate, { kind, value, mod, endValue, explanation }: Resolution): Mention {
  return {
    start,
    end,
    type: 'date',
    kind,
    confidence: confidenceOf(expression),
    explanation,
    ...(value === undefined ? {} : { value }),
    ...(mod === undefined ? {} : { mod }),
    ...(endValue === undefined ? {} : { endValue }),
  };
}
