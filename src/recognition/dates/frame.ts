import type { DateKind } from '../mention';
import type { DayNumber } from './calendar';
import type { Evidence } from './evidence';
import { dayPoint, pointValue, type Point } from './point';

/** What an expression is resolved against. */
export interface Frame {
  /** The article's day; without it, what is told from today has no value. */
  readonly today?: DayNumber;
  /** The date mentioned last that had a value of its own or got one. */
  readonly focus?: Point;
  /** The quarter that a report of results is about. */
  readonly quarter?: Point;
  /** A history or timeline: dates without a year belong to the last year mentioned. */
  readonly isNarrative: boolean;
  readonly evidence: Evidence;
}

/** What an expression was resolved to. */
export interface Resolution {
  readonly kind: DateKind;
  /** TIMEX3 value; absent when the article does not say enough. */
  readonly value?: string;
  readonly mod?: string;
  readonly endValue?: string;
  /** In plain words, how the value was reached. */
  readonly explanation: string;
  /** The stretch of the calendar that was meant, for expressions told from it. */
  readonly point?: Point;
}

/** A resolution to a point of the calendar. */
export function atPoint(point: Point, explanation: string): Resolution {
  return { kind: 'DATE', value: pointValue(point), explanation, point };
}

/** A resolution to a day. */
export function onDay(day: DayNumber, explanation: string): Resolution {
  return atPoint(dayPoint(day), explanation);
}

/** A resolution that has to wait for the article's date. */
export function unresolved(kind: DateKind = 'DATE', explanation = 'no value: the article has no date'): Resolution {
  return { kind, explanation };
}
