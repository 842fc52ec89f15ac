/** Years: 1996, nineteen ninety-six, '96; and with an era. */
export const YEAR = ['<yyyy:year>', '<yearwords:year>', "' <yy:shortYear>"];
export const ERA_YEAR = ['<int:year> <bc:era>', '<bc:era> <int:year>'];

export const MONTH = ['<month>', '<monthabbr:month>'];

/** A day of the month after a month: "5", "5th", "fifth". */
export const DAY_OF_MONTH = ['<dd:day>', '<ordn:day>'];

/** "last", "this past", "the following": which one of a recurring thing. */
export const WHICH = ['the? <which>', 'the following => which=coming', 'this past => which=last', 'this coming => which=coming', '(that|the) same => which=same'];

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
  '<cal> => date',
  '<weekday> ,? the? <cal> => date',
  '(this coming?|last|next) <weekday> ,? <cal> => date',
  '<weekday> lparen <cal> rparen => date',
  '<weekdayabbr:weekday> ,? <cal> => date',
  '<cal> ,? <weekday> => date',
  '<cal> ,? of? <rel:offset> year => date',
  '<cal> ,? of? (that|the same|the) year => date which=same',
  '<cal> ,? of? the <seq:offset> year => date which=same',
  '<wh> <mon> <dom>? => date',
];

/** Weekdays alone and with a week. */
export const WEEKDAY = [
  '<weekday> => weekday',
  '<wh> <weekday> => weekday',
  'past <weekday> => weekday which=last',
  '(that|the) <weekday> => weekday which=same',
  '<weekday> of? <rel:offset> week => weekday',
  'a week ago <weekday> => weekday which=last weeks=-1',
  '<n:weeks> weeks ago <weekday> => weekday which=last sign=-1',
  '(a week (from|on) <weekday>|<weekday> week) => weekday which=this weeks=1',
  '<n:weeks> weeks (from|on) <weekday> => weekday which=this',
];

/** Days told from today. */
export const DAY_WORD = [
  '<dayword:offset> => deictic unit=D',
  'the? day before yesterday => deictic unit=D offset=-2',
  'the? day after tomorrow => deictic unit=D offset=2',
];

/** Days, weeks, months and years told from today. */
export const DEICTIC = [
  '<today>',
  '<rel:offset> <dunit> => deictic',
  '(this|the) past week => deictic unit=W offset=-1',
  '(this|the) past weekend => deictic unit=WE offset=-1',
  '(this|the) (current|present) <dunit> => deictic offset=0',
  'current <dunit> => deictic offset=0',
  '(this|the) coming <dunit> => deictic offset=1',
  'the? upcoming <dunit> => deictic offset=1',
  'the <dunit> before last => deictic offset=-2',
  'the <dunit> after next => deictic offset=2',
  'the weekend => weekend',
  '(a|one) <dunit> from (today|now) => deictic offset=1',
];

/** Times told from the last one mentioned. */
export const ANAPHOR = [
  '<edge:mod> in the <dunit> => anaphor offset=0',
  '((that|the) same|that very?) <dunit> => anaphor offset=0',
  'the next <dunit> => anaphor offset=1',
  'the? <seq:offset> <dunit> => anaphor',
  'the <dunit> (before|earlier) => anaphor offset=-1',
  'the <dunit> after => anaphor offset=1',
];

export const SEASON = [
  '<season> => season',
  'the? <season> of (<yr>|<eraYear>) => season',
  'the? <yr> <season> => season',
  '<season> ,? (<yr>|<eraYear>) => season',
  'the? <season> of? <rel:offset> year => season',
  'the? <season> of (that|the same) year => season which=same',
  '<wh> <season> => season',
  '(that|the) <season> => season which=same',
];

/** Quarters and halves of years, without a year. */
export const QUARTER = [
  '(fiscal -?)? <ordinal:nth> ~ quarter => quarter unit=Q',
  '(q <int:nth>|<int:nth> q) => quarter unit=Q',
  '<ordinal:nth> fiscal quarter => quarter unit=Q',
  '<ordinal:nth> ~ half => quarter unit=HY',
  '(first two quarters|early half|former half) => quarter unit=HY nth=1',
  '(last two quarters|(last|latter|later) half) => quarter unit=HY nth=2',
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
  '(a|one) year (<ago>|before) => yearAgo n=1',
  'year ~ <ago> => yearAgo',
  '(the|a)? year ~ <ago> (quarter|period) => yearAgo',
  'the? <alike> (quarter|period|time) (a year (<ago>|before)|last year|(in|of)? the <seq> year) => yearAgo',
  'the? (comparable|corresponding) (quarter|period) => yearAgo',
  'the? <alike> year ~ <ago> (quarter|period) => yearAgo',
  'the year ~ <ago> <n> months => duration unit=M',
  "last year 's (quarter|period) => yearAgo",
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
  '(the? year)? <yr> => period unit=Y',
  'the year two thousand => period unit=Y year=2000',
  '<eraYear> => period unit=Y',
  '(fiscal|fy) year? <yr> => period unit=Y fiscal=1',
  "the? ' ? <dec:year> <bc:era>? => period unit=DE",
  "(the|the? '|the? nineteen ~) <decadeword:year> => period unit=DE",
  'the? <edge:mod> ~ <decadeword:year> => period unit=DE',
  'the? <ordn:nth> ~ century <bc:era>? => period unit=CE',
  'the? <ordn:nth> (and|to|or|-) the? <ordn:endNth> centuries <bc:era>? => period unit=CE',
  'the turn of the (century|millennium) => period unit=CE nth=20',
  '<yr> (-|/) <yy:endShort> => period unit=Y',
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
  '<yr> and beyond => period unit=Y mod=ON_OR_AFTER',
  "year (-|'s)? end => deictic unit=Y offset=0 lastDay=1",
  "month (-|'s)? end => deictic unit=M offset=0 mod=END",
  'mid ~ <dunit> => deictic offset=0 mod=MID',
];

/** Stretches counted inside a longer one. */
export const INSIDE = [
  'the? (week|week (ended|ending)) of? <dated:of> => ordinalUnit unit=W nth=0',
  'the? weekend of <dated:of> => ordinalUnit unit=WE nth=0',
  'the? <ordinal:nth> full? (week|weekend) (of|in) <point:of> => ordinalUnit unit=W',
  'the? last full? (week|weekend) (of|in) <point:of> => ordinalUnit unit=W nth=-1',
  'the? <ordinal:nth> <weekday> (of|in) <point:of> => ordinalUnit unit=D',
  'the? last <weekday> (of|in) <point:of> => ordinalUnit unit=D nth=-1',
  'the? <ordinal:nth> day of <point:of> => ordinalUnit unit=D weekday=0',
  'the? last day of <point:of> => ordinalUnit unit=D nth=-1 weekday=0',
  'the? <ordinal:nth> month of <point:of> => ordinalUnit unit=M',
];
