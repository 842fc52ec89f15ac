/** Years: 1996, nineteen ninety-six, '96; and with an era. */
export const YEAR = ['<yyyy:year>', '<yearwords:year>', "' <yy:shortYear>"];
export const ERA_YEAR = ['<int:year> <bc:era>', '<bc:era> <int:year>'];

export const MONTH = ['<month>', '<monthabbr:month>'];

/** A day of the month after a month: "5", "5th", "fifth". */
export const DAY_OF_MONTH = ['<dd:day>', '<ordn:day>'];

/** "last", "this past", "the following": which one of a recurring thing. */
export const WHICH = ['the? <which>', 'the following => which=coming', 'this past => which=last', 'this coming => which=next', '(that|the) same => which=same'];

/** Calendar dates around a month. */
export const CALENDAR = [
  '<month>',
  '<mon> (,|of|in)? <yr>',
  '<mon> ,? <eraYear>',
  '<mon> <dom> ((of|in|,)? <yr>|,? <eraYear>)?',
  '<mon> the <ord:day>',
  'the? <dom> <mon> (,? <yr>|,? <eraYear>)?',
  'the? <ordn:day> day? of <mon> (,? <yr>)?',
  'the <ord:day> => which=same',
  'the <ordn:day> of (that|the|this) same? month => which=same',
  '(<mon> <dom> - <dd:endDay>|<dd:day> - <dd:endDay> <mon>) (,? <yr>)?',
  '<iso>',
  '<numdate>',
  '<dd:day> - <mon> - <yr>',
];

/** Calendar dates with what can stand around them. */
export const DATED = [
  '<cal>',
  '<weekday> ,? the? <cal>',
  '(this coming?|last|next) <weekday> ,? <cal>',
  '<weekday> lparen <cal> rparen',
  '<weekdayabbr:weekday> ,? <cal>',
  '<cal> ,? <weekday>',
  '<cal> ,? of? <rel:offset> year',
  '<cal> ,? of? (that|the same|the) year => which=same',
  '<cal> ,? of? the <seq:offset> year => which=same',
  '<wh> <mon> <dom>?',
];

/** Weekdays alone and with a week. */
export const WEEKDAY = [
  '<weekday>',
  '<wh> <weekday>',
  'past <weekday> => which=last',
  '(that|the) <weekday> => which=same',
  '<weekday> of? <rel:offset> week',
  'a week ago <weekday> => which=last weeks=-1',
  '<n:weeks> weeks ago <weekday> => which=last sign=-1',
  '(a week (from|on) <weekday>|<weekday> week) => which=this weeks=1',
  '<n:weeks> weeks (from|on) <weekday> => which=this',
  'a fortnight (from|on) <weekday> => which=this weeks=2',
];

/** Days told from today. */
export const DAY_WORD = [
  '<dayword:offset> => unit=D',
  'the? day before yesterday => unit=D offset=-2',
  'the? day after tomorrow => unit=D offset=2',
];

/** Days, weeks, months and years told from today. */
export const DEICTIC = [
  '<today>',
  '<rel:offset> <dunit>',
  '(this|the) past week => unit=W offset=-1',
  '(this|the) past weekend => unit=WE offset=-1',
  '(this|the) (current|present) <dunit> => offset=0',
  'current <dunit> => offset=0',
  '(this|the) coming <dunit> => offset=1',
  'the? upcoming <dunit> => offset=1',
  'the <dunit> before last => offset=-2',
  'the <dunit> after next => offset=2',
  'the weekend => weekend',
  '(a|one) <dunit> from (today|now) => offset=1',
];

/** Times told from the last one mentioned. */
export const ANAPHOR = [
  '<edge:mod> in the <dunit> => offset=0',
  '((that|the) same|that very?) <dunit> => offset=0',
  'the next <dunit> => offset=1',
  'the? <seq:offset> <dunit>',
  'the <dunit> (before|earlier) => offset=-1',
  'the <dunit> after => offset=1',
];

export const SEASON = [
  '<season>',
  'the? <season> of (<yr>|<eraYear>)',
  'the? <yr> <season>',
  '<season> ,? (<yr>|<eraYear>)',
  'the? <season> of? <rel:offset> year',
  'the? <season> of (that|the same) year => which=same',
  '<wh> <season>',
  '(that|the) <season> => which=same',
];

/** Quarters and halves of years, without a year. */
export const QUARTER = [
  '(fiscal -?)? <ordinal:nth> ~ quarter => unit=Q',
  '(q <int:nth>|<int:nth> q) => unit=Q',
  '<ordinal:nth> fiscal quarter => unit=Q',
  '<ordinal:nth> ~ half => unit=HY',
  '(first two quarters|early half|former half) => unit=HY nth=1',
  '(last two quarters|(last|latter|later) half) => unit=HY nth=2',
];

export const QUARTERED = [
  'the? <qtr>',
  'the? <qtr> (of|in|,)? fiscal? <yr>',
  'the? fiscal? <yr> <qtr>',
  'the? <qtr> of? the? (last year|a year <ago>|the <seq> year) => offset=-1',
  'the? <qtr> of? <rel:offset> fiscal? year',
  'the? <qtr> of the current? fiscal? year => offset=0',
  "<rel:offset> year 's fiscal? <qtr>",
  'the? year ~ <ago> <qtr> => offset=-1 which=same',
  '(the fiscal?|that|(the latest|the most recent) fiscal?) quarter => quarter unit=Q which=same',
  'last fiscal? quarter => deictic unit=Q offset=-1',
  'the? latest (quarter|period) => quarter unit=Q which=same',
  'the? <yr> (quarter|period) => quarter unit=Q which=same',
];

/** "A year earlier" in a report of results is the same period of the year before. */
export const YEAR_AGO = [
  '(a|one) year (<ago>|before) => n=1',
  'year ~ <ago>',
  '(the|a)? year ~ <ago> (quarter|period)',
  'the? <alike> (quarter|period|time) (a year (<ago>|before)|last year|(in|of)? the <seq> year)',
  'the? (comparable|corresponding) (quarter|period)',
  'the? <alike> year ~ <ago> (quarter|period)',
  'the year ~ <ago> <n> months => duration unit=M',
  "last year 's (quarter|period)",
];

export const HOLIDAY = [
  '<hol>',
  '<hol> ,? <yr>',
  '<wh> <hol>',
  '<hol> <rel:offset> year',
  '<hol> weekend => unit=WE',
  '<hol> week => unit=W',
];

/** Years, decades, centuries. */
export const PERIOD = [
  '(the? year)? <yr> => unit=Y',
  'the year two thousand => unit=Y year=2000',
  '<eraYear> => unit=Y',
  '(fiscal|fy) year? <yr> => unit=Y fiscal=1',
  "the? ' ? <dec:year> <bc:era>? => unit=DE",
  "(the|the? '|the? nineteen ~) <decadeword:year> => unit=DE",
  'the? <edge:mod> ~ <decadeword:year> => unit=DE',
  'the? <ordn:nth> ~ century <bc:era>? => unit=CE',
  'the? <ordn:nth> (and|to|or|-) the? <ordn:endNth> centuries <bc:era>? => unit=CE',
  'the turn of the (century|millennium) => unit=CE nth=20',
  '<yr> (-|/) <yy:endShort> => unit=Y',
];

/** What "early", "the end of" and such may stand before. */
export const POINT = [
  '<dated>',
  '<weekdayExp>',
  '<deictic>',
  '<seasoned>',
  '<quartered>',
  '<holidayExp>',
  '<period>',
  'the fiscal? <dunit> => deictic offset=0 which=this',
  '(that|the same) <dunit> => anaphor offset=0',
  '(the next|the? following) <dunit> => anaphor offset=1',
  'the? <seq:offset> <dunit> => anaphor',
];

export const MODIFIED = [
  '<point>',
  'the? very? <edge:mod> -? (in|on)? <point>',
  'the? <edgenoun:mod> of <point>',
  'the? <edge:mod> (part|days|months|years|weeks) of <point>',
  'the? latter part of <point> => mod=END',
  'midway through <point> => mod=MID',
  "<point> 's end => mod=END",
  'the? (rest|remainder|balance) of <point>',
  'the? (first|early) half of <point> => mod=START',
  'the? (second|last|later|latter) half of <point> => mod=END',
  '<yr> and beyond => period unit=Y mod=ON_OR_AFTER',
  "year (-|'s)? end => deictic unit=Y offset=0 lastDay=1",
  "month (-|'s)? end => deictic unit=M offset=0 mod=END",
  'mid ~ <dunit> => deictic offset=0 mod=MID',
];

/** Stretches counted inside a longer one. */
export const INSIDE = [
  'the? (week|week (ended|ending)) of? <dated:of> => unit=W nth=0',
  'the? weekend of <dated:of> => unit=WE nth=0',
  'the? <ordinal:nth> full? (week|weekend) (of|in) <point:of> => unit=W',
  'the? last full? (week|weekend) (of|in) <point:of> => unit=W nth=-1',
  'the? <ordinal:nth> <weekday> (of|in) <point:of> => unit=D',
  'the? last <weekday> (of|in) <point:of> => unit=D nth=-1',
  'the? <ordinal:nth> day of <point:of> => unit=D weekday=0',
  'the? last day of <point:of> => unit=D nth=-1 weekday=0',
  'the? <ordinal:nth> month of <point:of> => unit=M',
];
