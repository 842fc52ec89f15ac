import type { GrammarText } from './grammar';
import { HOLIDAYS } from './holidays';

/*
 * The grammar of time expressions in news English. A rule is `pattern => form key=value …` (see pattern.ts for the
 * notation, expression.ts for forms and keys). Among readings of the same length the earlier rule wins.
 */

/** Counts: `n`, with `X` for an open one. */
const QUANTITY = [
  '<n>',
  '<n> (to|or|-) <n:most>',
  '<fuzzy:n>',
  'a few => n=X',
  '(a|the)? couple of? => n=2 mod=APPROX',
  'a pair of => n=2',
  '(the|a) (last|past|next|first|good)? few => n=X',
  'a (number|handful|matter) of => n=X',
  '(dozens|scores|hundreds|thousands|tens) of => n=X',
  'a dozen => n=12',
  'half a dozen => n=6',
  'a hundred => n=100',
  'a thousand => n=1000',
  'another <n>',
  '(half (a|an)|a half|one ~ half) => n=0.5',
];

const YEAR = [
  '<yyyy:year>',
  '<yearwords:year>',
  "' <yy:shortYear>",
];

const ERA_YEAR = ['<int:year> <bc:era>', '<bc:era> <int:year>'];

const MONTH = ['<month>', '<monthabbr:month>'];

/** A day of the month after a month: "5", "5th", "fifth". */
const DAY_OF_MONTH = ['<dd:day>', '<ordn:day>'];

/** Calendar dates around a month. */
const CALENDAR = [
  '<mon>',
  '<mon> (,|of|in)? <yr>',
  '<mon> ,? <eraYear>',
  '<mon> <dom>',
  '<mon> the <ord:day>',
  '<mon> <dom> ,? <yr>',
  '<mon> <dom> ,? <eraYear>',
  '<mon> <dom> (of|in|,) <yr>',
  '<dom> <mon>',
  '<dom> <mon> ,? <yr>',
  '<dom> <mon> ,? <eraYear>',
  '<mon> <dom> of (that|the same) year => which=same',
  'the? <ordn:day> (day)? of <mon>',
  'the? <ordn:day> (day)? of <mon> ,? <yr>',
  'the <dom> <mon> ,? <yr>?',
  'the <ord:day> => which=same',
  'the <ordn:day> of (that|the|this) (same)? month => which=same',
  '<mon> <dom> - <dd:endDay>',
  '<mon> <dom> - <dd:endDay> ,? <yr>',
  '<dd:day> - <dd:endDay> <mon>',
  '<dd:day> - <dd:endDay> <mon> ,? <yr>',
  '<iso>',
  '<numdate>',
  '<dd:day> - <mon> - <yr>',
];

/** Calendar dates with what can stand around them. */
const DATED = [
  '<cal> => date',
  '<weekday> ,? the? <cal> => date',
  'this (coming)? <weekday> ,? <cal> => date',
  'last <weekday> ,? <cal> => date',
  'next <weekday> ,? <cal> => date',
  '<weekday> lparen <cal> rparen => date',
  '<weekdayabbr:weekday> ,? <cal> => date',
  '<cal> ,? <weekday> => date',
  '<cal> ,? (of)? last year => date offset=-1',
  '<cal> ,? (of)? this year => date offset=0',
  '<cal> ,? (of)? next year => date offset=1',
  '<cal> ,? (of)? (that|the same|the) year => date which=same',
  '<cal> ,? (of)? the (previous|preceding) year => date which=same offset=-1',
  '<cal> ,? (of)? the (following|next) year => date which=same offset=1',
  'last <mon> => date which=last',
  'last <mon> <dom> => date which=last',
  'next <mon> <dom> => date which=coming',
  'this past <mon> => date which=last',
  'this <mon> => date which=this',
  'this coming <mon> => date which=coming',
  'next <mon> => date which=coming',
  '(the)? (previous|preceding) <mon> => date which=past',
  'the following <mon> => date which=coming',
];

/** Weekdays alone and with a week. */
const WEEKDAY = [
  '<weekday> => weekday',
  'last <weekday> => weekday which=last',
  '(this)? past <weekday> => weekday which=last',
  'the? (previous|preceding) <weekday> => weekday which=past',
  'this (coming)? <weekday> => weekday which=this',
  'next <weekday> => weekday which=next',
  '(the)? (coming|following) <weekday> => weekday which=coming',
  '(that|the) (same)? <weekday> => weekday which=same',
  '<weekday> (of)? last week => weekday offset=-1',
  '<weekday> (of)? this week => weekday offset=0',
  '<weekday> (of)? next week => weekday offset=1',
  'a week ago <weekday> => weekday which=last weeks=-1',
  '<n:weeks> weeks ago <weekday> => weekday which=last sign=-1',
  '(a week (from|on) <weekday>|<weekday> week) => weekday which=this weeks=1',
  '<n:weeks> weeks (from|on) <weekday> => weekday which=this',
];

/** Days, weeks, months and years told from today. */
const DEICTIC = [
  'today => deictic unit=D offset=0',
  'yesterday => deictic unit=D offset=-1',
  'tomorrow => deictic unit=D offset=1',
  'the? day before yesterday => deictic unit=D offset=-2',
  'the? day after tomorrow => deictic unit=D offset=2',
  'last <unit> => deictic offset=-1',
  '(this|the) past (week|weekend) => deictic unit=W offset=-1',
  '(this|the) past weekend => deictic unit=WE offset=-1',
  'this (current|present)? <unit> => deictic offset=0',
  '(the)? current <unit> => deictic offset=0',
  'next <unit> => deictic offset=1',
  '(this|the) coming <unit> => deictic offset=1',
  '(the)? (upcoming) <unit> => deictic offset=1',
  'the <unit> before last => deictic offset=-2',
  'the <unit> after next => deictic offset=2',
  'the weekend => weekend',
  'a week from (today|now) => deictic unit=W offset=1',
  'a year from now => deictic unit=Y offset=1',
];

/** Times told from the last one mentioned. */
const ANAPHOR = [
  '(earlier|early) in the <unit> => anaphor offset=0 mod=START',
  '(later|late) in the <unit> => anaphor offset=0 mod=END',
  '(that|the) same <unit> => anaphor offset=0',
  'that (very)? <unit> => anaphor offset=0',
  'the (next|following|ensuing|subsequent) <unit> => anaphor offset=1',
  '(the)? (previous|preceding|prior) <unit> => anaphor offset=-1',
  'the <unit> (before|earlier) => anaphor offset=-1',
  'the <unit> after => anaphor offset=1',
  'the <unit> in question => anaphor offset=0',
];

const SEASON = [
  '<season> => season',
  '(the)? <season> of <yr> => season',
  '(the)? <yr> <season> => season',
  '<season> ,? <yr> => season',
  '(the)? <season> of <eraYear> => season',
  '<season> <eraYear> => season',
  '(the)? <season> (of)? last year => season offset=-1',
  '(the)? <season> (of)? this year => season offset=0',
  '(the)? <season> (of)? next year => season offset=1',
  '(the)? <season> of (that|the same) year => season which=same',
  'last <season> => season which=last',
  'this past <season> => season which=last',
  'this (coming)? <season> => season which=this',
  'next <season> => season which=coming',
  'the (previous|preceding) <season> => season which=past',
  'the (next|following|coming) <season> => season which=coming',
  '(that|the) (same)? <season> => season which=same',
];

/** Quarters and halves of years. */
const QUARTER = [
  '<ordinal:nth> ~ quarter => quarter unit=Q',
  'q <int:nth> => quarter unit=Q',
  '<int:nth> q => quarter unit=Q',
  '(fiscal|fiscal -) <ordinal:nth> ~ quarter => quarter unit=Q fiscal=1',
  '<ordinal:nth> fiscal quarter => quarter unit=Q fiscal=1',
  '<ordinal:nth> ~ half => quarter unit=HY',
  'first two quarters => quarter unit=HY nth=1',
  'last two quarters => quarter unit=HY nth=2',
  '(last|latter|later) half => quarter unit=HY nth=2',
  '(early|former) half => quarter unit=HY nth=1',
];

const QUARTERED = [
  '<qtr>',
  'the (fiscal)? <qtr>',
  '(the)? <qtr> (of|in|,)? (fiscal)? <yr>',
  'the (fiscal)? <yr> <qtr>',
  '<yr> <qtr>',
  '(the)? <qtr> (of)? (the)? (last year|a year (ago|earlier)|the (previous|prior) year) => offset=-1',
  'last year \'s (fiscal)? <qtr> => offset=-1',
  '(the)? <qtr> (of)? (this|the current) (fiscal)? year => offset=0',
  'this year \'s (fiscal)? <qtr> => offset=0',
  '(the)? <qtr> of next (fiscal)? year => offset=1',
  'next year \'s (fiscal)? <qtr> => offset=1',
  '(the)? <qtr> of the (fiscal)? year',
  '(the)? (year) ~ (ago|earlier) <qtr> => offset=-1 which=same',
  'the (fiscal)? quarter => quarter unit=Q which=same',
  'that quarter => quarter unit=Q which=same',
  'last (fiscal)? quarter => deictic unit=Q offset=-1',
  'the (latest|most recent|recently ended|just - ended) (fiscal)? quarter => quarter unit=Q which=same',
  'the? <yr> (quarter|period) => quarter unit=Q which=same',
];

/** "A year earlier" in a report of results is the same period of the year before. */
const YEAR_AGO = [
  '(a|one) year (ago|earlier|before) => yearAgo n=1',
  'year ~ (ago|earlier) => yearAgo',
  '(the|a)? year ~ (ago|earlier) (quarter|period) => yearAgo',
  '(the)? (comparable|same|corresponding|similar|like) (year ~ (ago|earlier))? (quarter|period|time) (a year (ago|earlier|before)|last year|(in|of)? the (previous|prior|preceding) year) => yearAgo',
  '(the)? (comparable|corresponding) (quarter|period) => yearAgo',
  'the year ~ (ago|earlier) <n> months => duration unit=M',
  '(the)? (comparable|same|corresponding) year ~ (ago|earlier) (quarter|period) => yearAgo',
  'last year \'s (quarter|period) => yearAgo',
  '(the)? latest (period|quarter) => quarter unit=Q which=same',
];

const HOLIDAY_NAMES = Object.entries(HOLIDAYS).flatMap(([id, { names }]) => names.map((name) => `${name} => holiday holiday=${id}`));

const HOLIDAY = [
  '<hol>',
  '<hol> ,? <yr>',
  'last <hol> => which=last',
  'this (past)? <hol> => which=this',
  'next <hol> => which=coming',
  '<hol> last year => offset=-1',
  '<hol> this year => offset=0',
  '<hol> next year => offset=1',
  '<hol> weekend => unit=WE',
  'easter week => holiday holiday=easter unit=W',
  'christmas week => holiday holiday=christmas unit=W',
];

/** Years, decades, centuries. */
const PERIOD = [
  '<yr> => period unit=Y',
  'the? year <yr> => period unit=Y',
  'the year two thousand => period unit=Y year=2000',
  '<eraYear> => period unit=Y',
  '(fiscal|fy) (year)? <yr> => period unit=Y fiscal=1',
  'the? <dec:year> => period unit=DE',
  "the? ' <dec:year> => period unit=DE",
  'the <decadeword:year> => period unit=DE',
  "the? ' <decadeword:year> => period unit=DE",
  'the? nineteen ~ <decadeword:year> => period unit=DE',
  'the? <dec:year> <bc:era> => period unit=DE',
  '(the)? <ordn:nth> ~ century => period unit=CE',
  '(the)? <ordn:nth> ~ century <bc:era> => period unit=CE',
  'the turn of the (century|millennium) => period unit=CE nth=20',
  '<yr> - <yy:endShort> => period unit=Y',
  '<yr> / <yy:endShort> => period unit=Y',
];

/** What "early", "the end of" and such may stand before. */
const POINT = [
  '<dated>',
  '<weekdayExp>',
  '<deictic>',
  '<seasoned>',
  '<quartered>',
  '<holidayExp>',
  '<period>',
  'the (fiscal)? <unit> => deictic offset=0 which=this',
  '(that|the same) <unit> => anaphor offset=0',
  'the (following|next) <unit> => anaphor offset=1',
  'the (previous|preceding|prior) <unit> => anaphor offset=-1',
];

const MODIFIED = [
  '<point>',
  '(the)? (very)? (early|earlier) (in|on)? <point> => mod=START',
  '(the)? (very)? (late|later) (in|on)? <point> => mod=END',
  '(the)? (early|beginning) - <point> => mod=START',
  '(the)? late - <point> => mod=END',
  '(the)? mid ~ <point> => mod=MID',
  '(the)? middle of <point> => mod=MID',
  '(the)? midway through <point> => mod=MID',
  '(the)? (beginning|start|opening|outset|dawn|early (part|days|months|years|weeks)) of <point> => mod=START',
  '(the)? (end|close|late (part|days|months|years|weeks)|latter part) of <point> => mod=END',
  '<point> \'s end => mod=END',
  '(the)? (rest|remainder|balance) of <point>',
  '(the)? early <decadeword:year> => period unit=DE mod=START',
  '(the)? mid ~ <decadeword:year> => period unit=DE mod=MID',
  '(the)? late <decadeword:year> => period unit=DE mod=END',
  '<yr> and beyond => period unit=Y mod=ON_OR_AFTER',
  'year ~ end => deictic unit=Y offset=0 lastDay=1',
  'month \'s end => deictic unit=M offset=0 mod=END',
  'year \'s end => deictic unit=Y offset=0 lastDay=1',
  'month ~ end => deictic unit=M offset=0 mod=END',
  'mid ~ year => deictic unit=Y offset=0 mod=MID',
  'mid ~ week => deictic unit=W offset=0 mod=MID',
  '(the)? week of <dated:of> => ordinalUnit unit=W nth=0',
  '(the)? weekend of <dated:of> => ordinalUnit unit=WE nth=0',
  '(the)? week (ended|ending) <dated:of> => ordinalUnit unit=W nth=0',
  '(the)? <ordinal:nth> (full)? (week|weekend) (of|in) <point:of> => ordinalUnit unit=W',
  '(the)? last (full)? (week|weekend) (of|in) <point:of> => ordinalUnit unit=W nth=-1',
  '(the)? <ordinal:nth> <weekday> (of|in) <point:of> => ordinalUnit unit=D',
  '(the)? last <weekday> (of|in) <point:of> => ordinalUnit unit=D nth=-1',
  '(the)? <ordinal:nth> day of <point:of> => ordinalUnit unit=D weekday=0',
  '(the)? last day of <point:of> => ordinalUnit unit=D nth=-1 weekday=0',
  '(the)? <ordinal:nth> month of <point:of> => ordinalUnit unit=M',
];

/** Clock times. */
const CLOCK = [
  '<hh> ~ <am:halfDay>',
  '<hhmm:clock> <am:halfDay>?',
  '<hhmm:clock> (hrs|hours|h)',
  '<military:clock> (hrs|hours|h)',
  '<hh> (h|hrs)',
  '<n:hh> o\'clock <am:halfDay>?',
  '<small:hh> (a.m.|am) => halfDay=am',
  '<small:hh> (p.m.|pm) => halfDay=pm',
  '(noon|midday|noontime) => clock=720',
  '(12|twelve) noon => clock=720',
  'midnight => clock=1440',
  'half past <n:hh> => minutes=30',
  '(a)? quarter past <n:hh> => minutes=15',
  '(a)? quarter to <n:hh> => minutes=-15',
];

const ZONED = [
  '<clk>',
  '<clk> <zone>',
  '<clk> lparen <zone> rparen',
  '<military:clock> (<zone>|local time)',
  '<clk> local time',
  '<clk> (eastern|et|central|ct|mountain|mt|pacific|pt|london|moscow|beijing|tokyo|paris) (standard|daylight|summer)? time?',
  '<clk> in the (morning|afternoon|evening)',
  '<clk> in the morning => halfDay=am',
  '<clk> in the (afternoon|evening) => halfDay=pm',
  '<clk> at night => halfDay=pm',
  '<hh> in the morning => halfDay=am',
  '<hh> in the (afternoon|evening) => halfDay=pm',
  '<hh> at night => halfDay=pm',
  '<n:hh> in the morning => halfDay=am',
  '<n:hh> in the (afternoon|evening) => halfDay=pm',
];

/** What a time of day can belong to. */
const DAY = [
  '<dated>',
  '<weekdayExp>',
  'today => deictic unit=D offset=0',
  'yesterday => deictic unit=D offset=-1',
  'tomorrow => deictic unit=D offset=1',
  'the? day before yesterday => deictic unit=D offset=-2',
  'the? day after tomorrow => deictic unit=D offset=2',
  'the (next|following) day => anaphor unit=D offset=1',
  'the (previous|same) day => anaphor unit=D offset=-1',
  '<holidayExp>',
];

const TIME_OF_DAY = [
  '<zoned> => time',
  '<zoned> ,? (on)? <day:of> => time',
  '<zoned> ,? lparen <zoned2:other> rparen => time',
  '<zoned> ,? lparen <zoned2:other> rparen (on)? <day:of> => time',
  '<day:of> ,? <zoned> => time',
  '<day:of> (at) <hhmm:clock> <am:halfDay>? => time',
  '<isotime> => value',
  'tonight => time part=NI offset=0',
  'this <part> => time offset=0',
  'last night => time part=NI offset=-1',
  'last evening => time part=EV offset=-1',
  '<day:of> <part> => time',
  '<day:of> ~ (at)? (night) => time part=NI',
  '<day:of> (at)? (midday|noon) => time clock=720',
  'the <part> of <day:of> => time',
  'the (night|evening) of <day:of> => time part=NI',
  'the (next|following) <part> => time which=coming',
  '(that|the same) <part> => time which=same',
  'the previous (night|evening) => time part=NI which=past',
  'overnight => time part=NI offset=-1 soft=1',
  'mid ~ <part> => time which=same mod=MID',
];

const TIMED = [
  '<tod>',
  '(the)? (very)? (early|earlier) (in|on)? <tod> => mod=START',
  '(the)? (very)? (late|later) (in|on)? <tod> => mod=END',
  'the? early hours of? (on)? <day:of> => time part=MO mod=START',
];

/** Lengths of time: `n` units. */
/** Expressions that need their context: braces mark what is the expression. They stand at the root, not in a sub-grammar. */
const IN_CONTEXT = [
  'the { (fiscal (-)?)? <ordinal:nth> - quarter } => quarter unit=Q',
  '{ (the)? (fiscal)? <ordinal:nth> ~ quarter } (ended|ending|that ended) => quarter unit=Q fiscal=1',
  '(the|a|an|its|his|her|their|this|that) { <n> - <unit> } => duration',
  '(the|its|his|her|their|this|that) { <n> <unit> } => duration',
  '(the|a|its|their) { year - (ago|earlier) } => yearAgo',
  '(<int>|<decimal>) { (a|an) <unit> } => set n=1',
  'the { late - <point> } => mod=END',
  'the { early - <point> } => mod=START',
  'the { mid - <point> } => mod=MID',
  'the { <weekday> } => weekday',
  '(in|during|through|throughout|by|since|until|before|over) { the <part> } => time which=same',
  '(in|during|through|throughout|by) { the (early|late) <part> } => time which=same',
  '(will|would|may|might|could|can) { one day } => vague kind=FUTURE_REF',
  '{ the (fiscal)? year } (ended|ending) => duration n=1 unit=Y',
  '{ the (fiscal)? quarter } (ended|ending) => quarter unit=Q which=same',
  '(for|in|over|after|within|during|through|throughout|spanning|lasting|spent|takes?|took|taken|of|by|into) { <units> } => duration n=X',
  '(for|in|over|after|within|during|through|throughout|spanning|lasting) { <units> or <units:other> } => duration n=X',
  '(once|twice|<n> times|several times|many times) { (a|per|each|every) <unit> } => set n=1',
  '(%|percent|million|billion|thousand|hundred|dollars|times|people|barrels|tons|tonnes|hours|rate|cents) { (a|an) <unit> } => set n=1',
  '(right|just|until|even|by) { now } => vague kind=PRESENT_REF',
  'at { present } => vague kind=PRESENT_REF',
];

const LENGTH = [
  '<q> <u>',
  '<n> - <u>',
  'one second => n=1 unit=S',
  '<n> <u> (and|,) <n:n2> <u:unit2>',
  '(a|an) <unit> => n=1',
  '(a|an) (full|whole|entire|additional|extra|further) <unit> => n=1',
  '<n> (full|whole|straight|consecutive|successive|more|additional|further|long|calendar|working|business|trading) <u>',
  '(one|a|an) <unit> and a half => n=1.5',
  '<u> and a half => n=1.5',
  'another <unit> => n=1',
  '<q> <u> (or|to) (two|so) => mod=APPROX',
  '(a|an) <unit> or (two|so) => n=1 mod=APPROX',
  '<q> (or|to|and) <n:most> <u>',
];

const APPROXIMATE = [
  '<len>',
  'nearly <len> => mod=EQUAL_OR_LESS',
  'almost <len> => mod=LESS_THAN',
  'more than <len> => mod=MORE_THAN',
  'less than <len> => mod=LESS_THAN',
];

const DURATION = [
  '<alen> => duration',
  '<alen> long => duration',
  '<n> ~ <unit> => duration',
  'the <n> <units> => duration',
  '(the|its|his|her|their)? (last|past|previous|preceding) <len> (or so)? => duration which=past',
  '(the|its|his|her|their)? (next|coming|following) <len> (or so)? => duration which=coming',
  '(the|its|his|her|their) first <len> => duration',
  'first <n> <units> => duration',
  'first <n> <units> of <point:of> => duration',
  'the first <n> <units> of <point:of> => duration',
  'the (past|last) <unit> => duration n=1 which=past',
  'the next <unit> or (two|so) => duration n=1 which=coming mod=APPROX',
  '(the)? (last|past) <units> => duration n=X which=past',
  '(those|the (early|late|last|final|first|intervening)) <units> => duration n=X',
  '(the)? recent <units> => duration n=X which=past',
  '(the)? (coming|next) <units> => duration n=X which=coming',
  '(the)? following <units> => duration n=X which=coming',
  '<units> ~ long => duration n=X',
  '<unit> ~ long => duration n=1',
  'the years => duration n=X unit=Y',
];

/** Points a length away from now or from the last time mentioned. */
const SHIFT = [
  '<alen> ago => shift sign=-1',
  '<units> ago => shift sign=-1 n=X',
  '<alen> (earlier|previously|beforehand) => shift sign=-1 which=same',
  '<alen> before => shift sign=-1 which=same last=1',
  '<units> earlier => shift sign=-1 n=X which=same',
  '<alen> (later|afterwards|afterward) => shift sign=1 which=same',
  '<alen> after => shift sign=1 which=same last=1',
  '<units> (later|afterwards|afterward) => shift sign=1 n=X which=same',
  "<alen> (from now|hence|' time) => shift sign=1",
  '<alen> from (today|tomorrow|yesterday) => shift sign=1',
];

const SET = [
  '(every|each) <unit> => set n=1 quant=1',
  '(every|each) <n> <u> => set quant=1',
  '(every|each) other <unit> => set n=2 quant=1',
  '(every|each) <weekday> => set quant=1',
  '(every|each) <mon> => set quant=1',
  '(every|each) <season> => set quant=1',
  '(every|each) <part> => set quant=1',
  '(every|each) <weekday> (morning|afternoon|evening|night) => set quant=1',
  '<weekdays:weekday> => set',
  'per <unit> => set n=1',
  'daily => set n=1 unit=D',
  'nightly => set part=NI',
  'weekly => set n=1 unit=W',
  'biweekly => set n=2 unit=W',
  'monthly => set n=1 unit=M',
  '(annually|yearly) => set n=1 unit=Y',
  'hourly => set n=1 unit=H',
  'everyday => set n=1 unit=D',
];

const VAGUE = [
  'now => vague kind=PRESENT_REF',
  'right now => vague kind=PRESENT_REF',
  'currently => vague kind=PRESENT_REF',
  'nowadays => vague kind=PRESENT_REF',
  'these days => vague kind=PRESENT_REF',
  'the present => vague kind=PRESENT_REF',
  'present ~ day => vague kind=PRESENT_REF',
  '(more|most)? recently => vague kind=PAST_REF',
  'lately => vague kind=PAST_REF',
  'the (recent|distant)? past => vague kind=PAST_REF',
  'the (near|foreseeable|distant|not - too - distant)? future => vague kind=FUTURE_REF',
  'future <units> => vague kind=FUTURE_REF',
  'the near term => vague kind=FUTURE_REF',
  'a later date => vague kind=FUTURE_REF',
];

/** What looks like a time and is none: ages, periods of office counted by number, fixed phrases. */
const NOT_A_TIME = [
  '(the|a|an)? <n> ~ <u> ~ (old|olds)',
  '<n> ~ <u> of age',
  '(three|two|one) ~ quarters? of',
  'winter quarters',
  '<n> of <n:other> quarters',
  '(aged|age|ages) <n>',
  '(aged|age|ages) <n> (to|and|-) <n:most>',
  '(this|that|the) time (and)? (again)?',
  'second ~ (world|largest|biggest|hand|term|place|round)',
  'day (in|by|after|to) day',
  'year (in|by|after|over|on|to) ~ year',
  'year ~ (over|on|to) ~ (year|date)',
  'months? (by|after|over|on|to) ~ month',
  'week (by|after) week',
  'one day (by|at)',
  '(man|light|academic|school) ~ (hours|years?)',
  'rush hour',
  'black (monday|tuesday|wednesday|thursday)',
  'bloody sunday',
  'super (tuesday|bowl|sunday)',
  '(prague|arab) spring',
];

/** The grammar; `time` is its root. */
export const RULES: GrammarText = {
  q: QUANTITY,
  yr: YEAR,
  eraYear: ERA_YEAR,
  mon: MONTH,
  dom: DAY_OF_MONTH,
  cal: CALENDAR,
  dated: DATED,
  weekdayExp: WEEKDAY,
  deictic: DEICTIC,
  seasoned: SEASON,
  qtr: QUARTER,
  quartered: QUARTERED,
  hol: HOLIDAY_NAMES,
  holidayExp: HOLIDAY,
  period: PERIOD,
  point: POINT,
  clk: CLOCK,
  zoned: ZONED,
  zoned2: ZONED.slice(0, 4),
  day: DAY,
  tod: TIME_OF_DAY,
  len: LENGTH,
  alen: APPROXIMATE,
  time: [
    ...NOT_A_TIME.map((pattern) => `${pattern} => not`),
    ...IN_CONTEXT,
    ...ANAPHOR,
    ...MODIFIED,
    ...YEAR_AGO,
    ...TIMED,
    ...SET,
    ...SHIFT,
    ...DURATION,
    ...VAGUE,
  ],
};
