import { dayNumber, weekdayOf, type DayNumber } from './calendar';

/** When a holiday falls: a fixed month-day, the nth weekday of a month (−1: the last), or days after Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly shift?: number }
  | { readonly easter: number };

interface Holiday {
  /** Wordings as patterns of the grammar. */
  readonly names: readonly string[];
  readonly rule: HolidayRule;
}

const fixed = (month: number, day: number): HolidayRule => ({ month, day });
const nth = (month: number, weekday: number, n: number, shift = 0): HolidayRule => ({ month, weekday, nth: n, shift });
const easter = (days: number): HolidayRule => ({ easter: days });

/** Holidays that news names without a date, worldwide with fixed or computed dates. */
export const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  newYear: { names: ["new year 's day", 'new years day'], rule: fixed(1, 1) },
  newYearEve: { names: ["new year 's eve", 'new years eve'], rule: fixed(12, 31) },
  epiphany: { names: ['epiphany'], rule: fixed(1, 6) },
  orthodoxChristmas: { names: ['orthodox christmas'], rule: fixed(1, 7) },
  kingDay: { names: ['martin luther king (jr .?)? day', 'mlk day'], rule: nth(1, 1, 3) },
  inaugurationDay: { names: ['inauguration day'], rule: fixed(1, 20) },
  australiaDay: { names: ['australia day'], rule: fixed(1, 26) },
  groundhogDay: { names: ['groundhog day'], rule: fixed(2, 2) },
  valentine: { names: ["(st .?)? valentine 's day", 'valentines day'], rule: fixed(2, 14) },
  presidentsDay: { names: ["presidents ' day", 'presidents day', "president 's day"], rule: nth(2, 1, 3) },
  womensDay: { names: ["international women 's day"], rule: fixed(3, 8) },
  stPatrick: { names: ["st .? patrick 's day"], rule: fixed(3, 17) },
  aprilFool: { names: ["april fools ' day", "april fool 's day"], rule: fixed(4, 1) },
  anzac: { names: ['anzac day'], rule: fixed(4, 25) },
  earthDay: { names: ['earth day'], rule: fixed(4, 22) },
  mayDay: { names: ['may day'], rule: fixed(5, 1) },
  cincoDeMayo: { names: ['cinco de mayo'], rule: fixed(5, 5) },
  mothersDay: { names: ["mother 's day", "mothers ' day"], rule: nth(5, 7, 2) },
  memorialDay: { names: ['memorial day'], rule: nth(5, 1, -1) },
  fathersDay: { names: ["father 's day", "fathers ' day"], rule: nth(6, 7, 3) },
  juneteenth: { names: ['juneteenth'], rule: fixed(6, 19) },
  canadaDay: { names: ['canada day'], rule: fixed(7, 1) },
  independenceDay: { names: ['(u.s.|us|american)? independence day', 'the? fourth of july'], rule: fixed(7, 4) },
  bastilleDay: { names: ['bastille day'], rule: fixed(7, 14) },
  assumption: { names: ['assumption day'], rule: fixed(8, 15) },
  laborDay: { names: ['labor day', 'labour day'], rule: nth(9, 1, 1) },
  columbusDay: { names: ['columbus day', "indigenous peoples ' day"], rule: nth(10, 1, 2) },
  halloween: { names: ['halloween'], rule: fixed(10, 31) },
  allSaints: { names: ["all saints ' day", "all saint 's day"], rule: fixed(11, 1) },
  electionDay: { names: ['election day'], rule: nth(11, 1, 1, 1) },
  guyFawkes: { names: ['guy fawkes (day|night)', 'bonfire night'], rule: fixed(11, 5) },
  veteransDay: { names: ['veterans day', "veterans ' day", 'armistice day', 'remembrance day'], rule: fixed(11, 11) },
  thanksgiving: { names: ['thanksgiving day?'], rule: nth(11, 4, 4) },
  blackFriday: { names: ['black friday'], rule: nth(11, 4, 4, 1) },
  cyberMonday: { names: ['cyber monday'], rule: nth(11, 4, 4, 4) },
  christmasEve: { names: ['christmas eve'], rule: fixed(12, 24) },
  christmas: { names: ['christmas day?'], rule: fixed(12, 25) },
  boxingDay: { names: ['boxing day'], rule: fixed(12, 26) },
  mardiGras: { names: ['mardi gras', 'shrove tuesday'], rule: easter(-47) },
  ashWednesday: { names: ['ash wednesday'], rule: easter(-46) },
  palmSunday: { names: ['palm sunday'], rule: easter(-7) },
  maundyThursday: { names: ['maundy thursday', 'holy thursday'], rule: easter(-3) },
  goodFriday: { names: ['good friday'], rule: easter(-2) },
  easter: { names: ['easter sunday?', 'easter day'], rule: easter(0) },
  easterMonday: { names: ['easter monday'], rule: easter(1) },
  ascension: { names: ['ascension day'], rule: easter(39) },
  pentecost: { names: ['pentecost', 'whit sunday'], rule: easter(49) },
  whitMonday: { names: ['whit monday'], rule: easter(50) },
  corpusChristi: { names: ['corpus christi day'], rule: easter(60) },
};

/** The day on which a holiday of the table falls in a year; `undefined` for an unknown holiday. */
export function holidayDay(id: string, year: number): DayNumber | undefined {
  const rule = HOLIDAYS[id]?.rule;
  if (rule === undefined) return undefined;
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.shift ?? 0);
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
