/** Calendar and clock units: second, minute, hour, day, weekend, week, fortnight, month, quarter, half-year, year, decade, century, millennium. */
export type Unit = 'S' | 'MI' | 'H' | 'D' | 'WE' | 'W' | 'FN' | 'M' | 'Q' | 'HY' | 'Y' | 'DE' | 'CE' | 'ML';

/** How an expression is to be resolved; one resolver for each. */
export type Form =
  | 'date'
  | 'weekday'
  | 'period'
  | 'deictic'
  | 'shift'
  | 'anaphor'
  | 'duration'
  | 'set'
  | 'vague'
  | 'quarter'
  | 'season'
  | 'holiday'
  | 'weekend'
  | 'time'
  | 'value'
  | 'ordinalUnit'
  | 'yearAgo'
  | 'not';

/** TIMEX3 modifiers in use. */
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'ON_OR_AFTER'
  | 'ON_OR_BEFORE';

/** Which one of a recurring thing: the one before, the present one, the one after, or the one spoken of. */
export type Which = 'last' | 'this' | 'next' | 'same' | 'coming' | 'past';

/**
 * A time expression as its words say it, before it has a value: what a grammar rule builds from
 * its pattern. All fields but `form` come from the rule (`key=value`) or from captures.
 */
export interface Expression {
  readonly form: Form;
  /** Astronomical sign, historical count: −480 is 480 BC. */
  readonly year?: number;
  /** Two digits after an apostrophe: the century is open. */
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  /** A count; `X` when the words leave it open ("several"). */
  readonly n?: number | 'X';
  /** Second part of a length: "2 years and 3 months". */
  readonly n2?: number;
  readonly unit2?: Unit;
  /** Which of the year's quarters or halves, of the month's weeks, … */
  readonly nth?: number;
  readonly which?: Which;
  /** Years (or units) away from the one of the reference. */
  readonly offset?: number;
  readonly mod?: Modifier;
  readonly season?: string;
  /** Holidays: days after Easter Sunday, and days to move from the day found. */
  readonly easter?: number;
  readonly shift?: number;
  /** Part of the day: MO, MI, AF, EV, NI, DT. */
  readonly part?: string;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** The clock was read with a.m. or p.m. */
  readonly halfDay?: 'am' | 'pm';
  /** Offset from UTC as `Z`, `-05`, `+05:30`. */
  readonly zone?: string;
  readonly value?: string;
  readonly kind?: string;
  readonly fiscal?: number;
  /** The expression this one lies in or counts from. */
  readonly of?: Expression;
  /** 1 after Christ, −1 before. */
  readonly era?: number;
  /** Last day, and last two digits of the last year, of a range written in one. */
  readonly endDay?: number;
  readonly endNth?: number;
  readonly endShort?: number;
  /** 1: the last day of the point; 1: only at the end of a clause. */
  readonly lastDay?: number;
  readonly last?: number;
  /** Hour as written, and minutes to add to it. */
  readonly hh?: number;
  readonly minutes?: number;
  /** Weeks to go on from a weekday. */
  readonly weeks?: number;
  /** How many times in a unit. */
  readonly times?: number;
  /** −1 back, 1 ahead. */
  readonly sign?: number;
}

/** What a capture of a pattern holds. */
export type Value = number | string | Expression;
