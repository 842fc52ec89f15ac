import { dayNumber, weekdayOf, type DayNumber } from './calendar';
import type { Expression } from './expression';

/**
 * Holidays that news names without a date, as rules of the grammar: a month and day, the nth weekday of a month (−1: the
 * last), or days after Easter Sunday; `shift` moves by days.
 */
export const HOLIDAY_NAME: readonly string[] = [
  "new (year 's|years) day => month=1 day=1",
  "new (year 's|years) eve => month=12 day=31",
  'epiphany => month=1 day=6',
  'orthodox christmas => month=1 day=7',
  '(martin luther king (jr .?)?|mlk) day => month=1 weekday=1 nth=3',
  'inauguration day => month=1 day=20',
  'australia day => month=1 day=26',
  'groundhog day => month=2 day=2',
  "(st .?)? (valentine 's|valentines) day => month=2 day=14",
  "(presidents '?|president 's) day => month=2 weekday=1 nth=3",
  "international women 's day => month=3 day=8",
  "st .? patrick 's day => month=3 day=17",
  "april (fools '|fool 's) day => month=4 day=1",
  'earth day => month=4 day=22',
  'anzac day => month=4 day=25',
  'may day => month=5 day=1',
  'cinco de mayo => month=5 day=5',
  "(mother 's|mothers ') day => month=5 weekday=7 nth=2",
  'memorial day => month=5 weekday=1 nth=-1',
  "(father 's|fathers ') day => month=6 weekday=7 nth=3",
  'juneteenth => month=6 day=19',
  'canada day => month=7 day=1',
  '((u.s.|us|american) independence day|the? fourth of july) => month=7 day=4',
  'bastille day => month=7 day=14',
  '(labor|labour) day => month=9 weekday=1 nth=1',
  "(columbus|indigenous peoples ') day => month=10 weekday=1 nth=2",
  'halloween => month=10 day=31',
  "all (saints '|saint 's) day => month=11 day=1",
  'election day => month=11 weekday=1 nth=1 shift=1',
  '(guy fawkes (day|night)|bonfire night) => month=11 day=5',
  "(veterans '?|armistice|remembrance) day => month=11 day=11",
  'thanksgiving day? => month=11 weekday=4 nth=4',
  'black friday => month=11 weekday=4 nth=4 shift=1',
  'cyber monday => month=11 weekday=4 nth=4 shift=4',
  'christmas eve => month=12 day=24',
  'christmas day? => month=12 day=25',
  'boxing day => month=12 day=26',
  '(mardi gras|shrove tuesday) => easter=-47',
  'ash wednesday => easter=-46',
  'palm sunday => easter=-7',
  '(maundy|holy) thursday => easter=-3',
  'good friday => easter=-2',
  'easter (sunday|day)? => easter=0',
  'easter monday => easter=1',
  'ascension day => easter=39',
  '(pentecost|whit sunday) => easter=49',
  'whit monday => easter=50',
];

/** The day on which the holiday of an expression falls in a year. */
export function holidayDay({ month, day, weekday, nth = 1, easter, shift = 0 }: Expression, year: number): DayNumber {
  if (easter !== undefined || month === undefined) return easterSunday(year) + (easter ?? 0);
  if (day !== undefined || weekday === undefined) return dayNumber(year, month, day ?? 1);
  return nthWeekday(year, month, weekday, nth) + shift;
}

/** The nth (−1: last) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
  if (n < 0) {
    const last = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * correction + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}
