import type { Span } from '../../article/span';
import type { Expression } from './expression';

/** Whether an expression of the grammar is a time where it stands: "May" after "in", not before "be"; 1984 without "people". */
export function isPlausible(text: string, span: Span, expression: Expression): boolean {
  const test = TESTS[expression.form];
  return test === undefined || test(text, span, expression);
}

type Test = (text: string, span: Span, expression: Expression) => boolean;

const TESTS: Readonly<Partial<Record<Expression['form'], Test>>> = {
  date: isDateHere,
  period: isPeriodHere,
  season: isSeasonHere,
  time: isTimeHere,
  quarter: isQuarterHere,
  duration: (text, { start, end }, { n, unit }) => !isYearCount(n, unit) && !/^\S*\p{Ll}?\S* ?\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)),
  shift: (text, { end }, { last }) => last !== 1 || endsClause(text, end),
  deictic: (text, span, { which }) => which !== 'this' || !/\s\p{Lu}/u.test(text.slice(span.start, span.end)),
  holiday: (text, { start }, { which }) => which !== undefined || !/^\p{Lu}\p{Ll}/u.test(wordBefore(text, start)) || TIME_PREPOSITION.test(wordBefore(text, start)),
};

/** "the 1988 quarter" is no length. */
function isYearCount(n: number | 'X' | undefined, unit: string | undefined): boolean {
  return unit === 'Q' && typeof n === 'number' && n > 1000;
}

function endsClause(text: string, end: number): boolean {
  return /^\s*(?:[.,;:!?)"”—]|$|and\b|but\b)/.test(text.slice(end, end + 6));
}

/** "the first half" may be a match's. */
function isQuarterHere(text: string, { start, end }: Span, { unit, year, shortYear, offset, nth }: Expression): boolean {
  if (unit !== 'HY' || year !== undefined || shortYear !== undefined || offset !== undefined || nth === undefined) return true;
  return /[$£€]\s?\d|\b(?:year|profits?|earnings|sales|revenues?|results|growth|economy|economic|exports?|imports?|income|loss(?:es)?|net)\b/i.test(text.slice(Math.max(0, start - 80), end + 80));
}

function wordBefore(text: string, start: number): string {
  return /([\p{L}\d$.’']+)\s*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
}

function wordAfter(text: string, end: number): string {
  return /^\s*([\p{L}\d%]+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
}

const TIME_PREPOSITION =
  /^(in|since|by|until|till|of|from|to|through|last|next|this|early|late|mid|during|before|after|and|or|between|for|every|each|on|over|at|around|about|throughout|beginning|starting|ending|ended|that|then|than|past|earlier|circa|ca)$/i;

/** A month alone must not be a verb or a name. */
function isDateHere(text: string, span: Span, expression: Expression): boolean {
  const { month, which } = expression;
  if (month === undefined) return which !== 'same' || ((expression.day ?? 1) <= 31 && isSpokenDay(text, span.end));
  const fields = [expression.day, expression.year, expression.shortYear, which, expression.weekday, expression.offset];
  return fields.some((field) => field !== undefined) || isBareMonthHere(text, span, month);
}

function isBareMonthHere(text: string, { start, end }: Span, month: number): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (/^\p{Lu}/u.test(after) && !/^(in|since|by|until|till|last|next|early|late|mid)$/i.test(before)) return false;
  if (TIME_PREPOSITION.test(before)) return true;
  if ((/^\p{Lu}/u.test(before) && before !== 'The') || /^\p{Lu}/u.test(after)) return false;
  if (month !== 5 && month !== 3) return true;
  return before.toLowerCase() === 'the' && /^\p{Ll}/u.test(after) && !/^(be|have|not|on|for|against|through|to)$/.test(after);
}

/** "the 15th" is a day only before a mark or a verb's surroundings, not before what it counts. */
function isSpokenDay(text: string, end: number): boolean {
  return /^\s*(?:[.,;:)]|and\b|when\b|was\b|the\b|$)/.test(text.slice(end, end + 12));
}

const MEASURED =
  /^(%|percent|people|men|women|children|troops|soldiers|dollars|pounds|euros|yen|yuan|miles|kilomet(er|re)s|km|feet|met(er|re)s|acres|hectares|tons|tonnes|barrels|jobs|workers|employees|points|votes|shares|units|homes|houses|members|students|copies|cases|deaths|civilians|refugees|prisoners|tanks|aircraft|words|pages|times|square|million|billion|mph|kg|hours|days|weeks|months|years|killed|wounded|dead|other|such)$/i;

const COUNTED = /^(page|pages|no|no\.|number|room|flight|route|highway|boeing|model|suite|box|code|channel|section|paragraph|article|chapter|some|nearly|almost|approximately|roughly|under|than|another|least|most|only|\$|£|€|nasdaq|index|points|vol|volume)$/i;

/** Four digits are a year unless they count or number something. */
function isPeriodHere(text: string, span: Span, expression: Expression): boolean {
  const { unit, year, fiscal, mod, shortYear, era, endShort } = expression;
  if (endShort !== undefined) return year !== undefined && endShort > year % 100;
  if (shortYear !== undefined) return /^(in|of|since|until|by|from|to|and|class|or|the|late|early|between|for)$/i.test(wordBefore(text, span.start));
  if (unit === 'DE' && year !== undefined && year < 1000 && /^\d/.test(text.slice(span.start, span.end))) return false;
  const isBareYear = year !== undefined && unit === 'Y' && span.end - span.start === 4;
  if (!isBareYear || era !== undefined || fiscal === 1 || mod !== undefined) return true;
  return !isCount(text, span) && (isModernYear(year) || isYearByPlace(text, span));
}

function isCount(text: string, { start, end }: Span): boolean {
  return (
    MEASURED.test(wordAfter(text, end)) ||
    COUNTED.test(wordBefore(text, start)) ||
    /[\d.,:/$#]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[:/]\d|^-(?!\d{2}(?:\d\d)?\b)\d|^,\d/.test(text.slice(end, end + 6))
  );
}

function isModernYear(year: number): boolean {
  return year >= 1900 && year < 2060;
}

const YEAR_PREPOSITION = /^(in|since|by|until|till|of|from|to|and|between|before|after|early|late|mid|during|for|or|as|year)$/i;

function isYearByPlace(text: string, { start, end }: Span): boolean {
  const before = wordBefore(text, start);
  if (before.toLowerCase() === 'the') return /^\s\p{Ll}/u.test(text.slice(end, end + 2));
  if (/,\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s*(?:[.,;:)-]|$)/.test(text.slice(end, end + 3))) return true;
  return YEAR_PREPOSITION.test(before) || /[-–(]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[-–)]/.test(text.slice(end, end + 2));
}

/** "fall" and "spring" are verbs too. */
function isSeasonHere(text: string, { start, end }: Span, { season, year, which, offset }: Expression): boolean {
  if (year !== undefined || which !== undefined || offset !== undefined) return true;
  const before = wordBefore(text, start).toLowerCase();
  const after = wordAfter(text, end);
  if (season === 'SU' || season === 'WI') return !/^(olympics?|games|palace|school|camp|house)$/i.test(after) && !/^\p{Lu}/u.test(after);
  if (/^(in|by|during|through|throughout|since|until|early|late|mid|over|that|every|each|between|next|last|from)$/.test(before)) return true;
  if (/^(and|or)$/.test(before)) return /^\s*[.,;:)]/.test(text.slice(end, end + 3));
  return /^(the|of|for)$/.test(before) && !/^(of|in|from|into|back|behind)$/.test(after);
}

/** Digits with a colon may be a score or a verse: alone they need a preposition or a bracket. */
function isTimeHere(text: string, { start }: Span, { clock, hh = 0, halfDay, zone, of, part }: Expression): boolean {
  if (hh > 24) return false;
  if (clock === undefined || clock % 720 === 0 || [halfDay, zone, of, part].some((field) => field !== undefined)) return true;
  return /[(–-]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || TIME_PREPOSITION.test(wordBefore(text, start));
}
