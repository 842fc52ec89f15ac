import type { Span } from '../../article/span';
import type { Expression } from './expression';

/** Whether an expression of the grammar is a time where it stands: "May" after "in", not before "be"; 1984 without "people". */
export function isPlausible(text: string, span: Span, expression: Expression): boolean {
  const test = TESTS[expression.form];
  return test === undefined || test(new Place(text, span), expression);
}

/** A place in a text with the words beside it. */
class Place {
  readonly #text: string;
  readonly #span: Span;

  constructor(text: string, span: Span) {
    this.#text = text;
    this.#span = span;
  }

  get words(): string {
    return this.#text.slice(this.#span.start, this.#span.end);
  }

  /** The word before, '' after a mark. */
  get before(): string {
    const word = /([\p{L}\d$.’']+)\s*$/u.exec(this.left(24))?.[1] ?? '';
    return /^\p{L}{3,}\.$/u.test(word) ? '' : word;
  }

  /** The word after, '' before a mark. */
  get after(): string {
    return /^\s*([\p{L}\d%]+)/u.exec(this.right(24))?.[1] ?? '';
  }

  left(length: number): string {
    return this.#text.slice(Math.max(0, this.#span.start - length), this.#span.start);
  }

  right(length: number): string {
    return this.#text.slice(this.#span.end, this.#span.end + length);
  }
}

type Test = (place: Place, expression: Expression) => boolean;

const TESTS: Readonly<Partial<Record<Expression['form'], Test>>> = {
  date: isDateHere,
  period: isPeriodHere,
  season: isSeasonHere,
  time: isTimeHere,
  quarter: isQuarterHere,
  duration: isDurationHere,
  shift: (place, { last }) => (last !== 1 || endsClause(place)) && place.after !== 'than',
  deictic: (place, { which }) => which !== 'this' || !/\s\p{Lu}/u.test(place.words),
  holiday: (place, { which }) => /\p{Lu}/u.test(place.words) && (which !== undefined || !isCapitalised(place.before) || TIME_PREPOSITION.test(place.before)),
  not: (_, { times }) => times === undefined || times === 24 || times === 7,
  vague: (place) => !/present$/i.test(place.words) || /^(and|is|was|or|as)?$/.test(place.after),
};

const TIME_PREPOSITION =
  /^(in|since|by|until|till|of|from|to|through|last|next|this|early|late|mid|during|before|after|and|or|between|for|every|each|on|over|at|around|about|throughout|beginning|starting|ending|ended|that|then|than|past|earlier|circa|ca|year|as)$/i;

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function endsClause(place: Place): boolean {
  return /^\s*(?:[.,;:!?)"”—]|$|and\b|but\b)/.test(place.right(6));
}

/** A month alone must not be a verb or a name. */
function isDateHere(place: Place, expression: Expression): boolean {
  const { month, which, day = 1 } = expression;
  if (place.left(1) === '/' || /^\/\w/.test(place.right(2))) return false;
  if (month === undefined) return which !== 'same' || isDayAloneHere(place, day);
  const fields = [expression.day, expression.year, expression.shortYear, which, expression.weekday, expression.offset];
  return fields.some((field) => field !== undefined) || isBareMonthHere(place, month);
}

/** "the 15th" must not count something; "24 and 25" are days after a month. */
function isDayAloneHere(place: Place, day: number): boolean {
  if (!/^\d+$/.test(place.words)) return day <= 31 && /^\s*(?:[.,;:)]|(?:and|when|was|the)\b|$)/.test(place.right(12));
  return DAYS_OF_MONTH.test(place.left(40)) && /^\s*(?:[.,;:)”"]|(?:and|in|at|to|as|when|with|for)\b|$)/.test(place.right(12));
}

const DAYS_OF_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?\s\d{1,2}(?:,\s\d{1,2}){0,6},?\s(?:and|or)\s$/u;

function isBareMonthHere({ before, after }: Place, month: number): boolean {
  if (isCapitalised(after) && !/^(in|since|by|until|till|last|next|early|late|mid)$/i.test(before)) return false;
  if (TIME_PREPOSITION.test(before)) return true;
  if (/['’]s$/.test(before) && !isCapitalised(after)) return true;
  if ((isCapitalised(before) && before !== 'The') || isCapitalised(after)) return false;
  if (month !== 5 && month !== 3) return true;
  return before.toLowerCase() === 'the' && /^\p{Ll}/u.test(after) && !/^(be|have|not|on|for|against|through|to)$/.test(after);
}

const MEASURED =
  /^(%|percent|people|men|women|children|troops|soldiers|dollars|pounds|euros|yen|yuan|miles|kilomet(er|re)s|km|feet|met(er|re)s|acres|hectares|tons|tonnes|barrels|jobs|workers|employees|points|votes|shares|units|homes|houses|members|students|copies|cases|deaths|civilians|refugees|prisoners|tanks|aircraft|words|pages|times|square|million|billion|mph|kg|hours|days|weeks|months|years|killed|wounded|dead|other|such)$/i;

const COUNTED =
  /^(pages?|no\.?|number|room|flight|route|highway|boeing|model|suite|box|code|channel|section|paragraph|article|chapter|some|nearly|almost|approximately|roughly|under|than|another|[$£€]|nasdaq|index|points|vol|volume)$/i;

/** Four digits are a year unless they count or number something; "his late 20s" and "her first century" are no times. */
function isPeriodHere(place: Place, expression: Expression): boolean {
  const { unit, year, shortYear, endShort } = expression;
  if (endShort !== undefined) return year !== undefined && endShort > year % 100;
  if (shortYear !== undefined) return /^(class|the)$/i.test(place.before) || TIME_PREPOSITION.test(place.before);
  if (unit !== 'Y') return isLongPeriodHere(place, expression);
  if (year === undefined || place.words.length !== 4 || !/^\d+$/.test(place.words)) return true;
  return !isCount(place) && ((year >= 1900 && year < 2060) || isYearByPlace(place));
}

function isLongPeriodHere({ before, words }: Place, { unit, year = 0 }: Expression): boolean {
  const isOld = unit === 'CE' || year < 1000;
  if (isOld && /^(his|her|their|my|your)$/i.test(before)) return false;
  return unit !== 'DE' || year >= 1000 || !/^\d/.test(words);
}

function isCount(place: Place): boolean {
  if (MEASURED.test(place.after) || COUNTED.test(place.before)) return true;
  return /[\d.,:/$#]$|(?:^|\D)\d{3}-$/.test(place.left(5)) || /^[:/]\d|^-(?!\d{2}(?:\d\d)?\b)\d|^,\d/.test(place.right(6));
}

/** A year of old needs a preposition, a bracket or a dash, or to stand before what it dates. */
function isYearByPlace(place: Place): boolean {
  if (place.before.toLowerCase() === 'the') return /^\s\p{Ll}/u.test(place.right(2));
  if (TIME_PREPOSITION.test(place.before)) return !/^\s\p{Ll}{3,}s\b/u.test(place.right(24));
  if (/,\s?$/.test(place.left(2)) && /^\s*(?:[.,;:)-]|$)/.test(place.right(3))) return true;
  return /[-–(]\s?$/.test(place.left(2)) || /^\s?[-–)]/.test(place.right(2));
}

/** "fall" and "spring" are verbs too. */
function isSeasonHere(place: Place, { season, year, which, offset }: Expression): boolean {
  if ([year, which, offset].some((field) => field !== undefined)) return true;
  const { before, after } = place;
  if (season === 'SU' || season === 'WI') return !/^(olympics?|games|palace|school|camp|house)$/i.test(after) && !isCapitalised(after);
  if (/^(the|of|for)$/i.test(before)) return !/^(of|in|from|into|back|behind)$/.test(after);
  if (/^(and|or)$/.test(before)) return endsClause(place);
  return TIME_PREPOSITION.test(before) && !/^(to|than|then|as|at|about)$/i.test(before);
}

/** Digits with a colon may be a score or a verse: alone they need a preposition or a bracket. */
function isTimeHere(place: Place, { clock, hh = 0, halfDay, zone, of, part }: Expression): boolean {
  if (hh > 24) return false;
  if (clock === undefined || clock % 720 === 0 || [halfDay, zone, of, part].some((field) => field !== undefined)) return true;
  return /[(–-]\s?$/.test(place.left(2)) || TIME_PREPOSITION.test(place.before);
}

/** "the first half" may be a match's. */
function isQuarterHere(place: Place, { unit, year, shortYear, offset, nth }: Expression): boolean {
  if (unit !== 'HY' || nth === undefined || [year, shortYear, offset].some((field) => field !== undefined)) return true;
  return /[$£€]\s?\d|\b(?:year|profits?|earnings|sales|revenues?|results|growth|econom(?:y|ic)|exports?|imports?|income|loss(?:es)?|net)\b/i.test(place.left(80) + place.right(80));
}

/** "the 1988 quarter" is no length, and "60 Minutes" a name. */
function isDurationHere(place: Place, { n, unit }: Expression): boolean {
  if (unit === 'Q' && typeof n === 'number' && n > 1000) return false;
  return !/\S \p{Lu}\p{Ll}+$/u.test(place.words) || isCapitalised(place.words);
}
