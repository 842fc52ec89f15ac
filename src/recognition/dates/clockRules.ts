/** Clock times. */
export const CLOCK = [
  '<hh> ~ <am:halfDay>',
  '<hhmm:clock> <am:halfDay>?',
  '(<hhmm:clock>|<military:clock>) <hrs>',
  "<n:hh> o'clock <am:halfDay>?",
  '<small:hh> <am:halfDay>',
  '((12|twelve)? noon|midday|noontime) => clock=720',
  'midnight => clock=1440',
  'half past <n:hh> => minutes=30',
  'a? quarter past <n:hh> => minutes=15',
  'a? quarter to <n:hh> => minutes=-15',
];

/** Clock times with a zone or a part of the day. */
export const ZONED = [
  '<clk>',
  '<clk> <zone>',
  '<clk> lparen <zone> rparen',
  '<military:clock> (<zone>|local time)',
  '<clk> local time',
  '<clk> <zonename> (standard|daylight|summer)? time?',
  '(<clk>|<n:hh>) in the <dayhalf:halfDay>',
  '(<clk>|<n:hh>) at night => halfDay=pm',
];

/** What a time of day can belong to. */
export const DAY = [
  '<dated>',
  '<weekdayExp>',
  '<today>',
  'the (next|following) day => anaphor unit=D offset=1',
  'the (previous|same) day => anaphor unit=D offset=-1',
  '<holidayExp>',
];

export const TIME_OF_DAY = [
  '<zoned> => time',
  '<zoned> ,? on? <day:of> => time',
  '<zoned> ,? lparen <clk2:other> rparen (on? <day:of>)? => time',
  '<day:of> ,? <zoned> => time',
  '<day:of> at <hhmm:clock> <am:halfDay>? => time',
  '<isotime> => value',
  'tonight => time part=NI offset=0',
  'this <part> => time offset=0',
  'last night => time part=NI offset=-1',
  'last evening => time part=EV offset=-1',
  '<day:of> <part> => time',
  '<day:of> (at|-) night => time part=NI',
  '<day:of> at? (midday|noon) => time clock=720',
  'the <part> of <day:of> => time',
  'the (next|following) <part> => time which=coming',
  '(that|the same) <part> => time which=same',
  'the previous <part> => time which=past',
  'overnight => time part=NI offset=-1',
  'mid ~ <part> => time which=same mod=MID',
];

export const TIMED = ['<tod>', 'the? very? <edge:mod> (in|on)? <tod>', 'the? early hours of? on? <day:of> => time part=MO mod=START'];
