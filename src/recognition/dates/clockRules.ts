/** Clock times. */
export const CLOCK = [
  '<hh> ~ <am:halfDay>',
  '<hhmm:clock> <am:halfDay>?',
  '(<hhmm:clock>|<military:clock>) <hrs>',
  "<n:hh> o'clock <am:halfDay>?",
  '<small:hh> <am:halfDay>',
  '((<hh>|twelve)? noon|midday|noontime) => clock=720',
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
  '<zoned>',
  '<zoned> ,? on? <day:of>',
  '<zoned> ,? lparen <clk2:other> rparen (on? <day:of>)?',
  '<day:of> ,? <zoned>',
  '<day:of> at <hhmm:clock> <am:halfDay>?',
  '<isotime> => value',
  'tonight => part=NI offset=0',
  'this <part> => offset=0',
  'last night => part=NI offset=-1',
  'last evening => part=EV offset=-1',
  '<day:of> <part>',
  '<day:of> (at|-) night => part=NI',
  '<day:of> at? (midday|noon) => clock=720',
  'the <part> of <day:of>',
  'the (next|following) <part> => which=coming',
  '(that|the same) <part> => which=same',
  'the previous <part> => which=past',
  'overnight => part=NI offset=-1',
  'mid ~ <part> => which=same mod=MID',
];

export const TIMED = ['<tod>', 'the? very? <edge:mod> (in|on)? <tod>', 'the? (early|wee|small) hours of? on? <day:of> => time part=MO mod=START'];
