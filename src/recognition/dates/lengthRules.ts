/** Counts: `n`, with `X` for an open one. */
export const QUANTITY = [
  '<n> ((to|or|-) <n:most>)?',
  '<fuzzy:n>',
  '(a|the)? couple of? => n=2 mod=APPROX',
  'a pair of => n=2',
  '(the|a) (last|past|next|first|good)? few => n=X',
  'a (number|handful|matter) of => n=X',
  '(dozens|scores|hundreds|thousands|tens) of => n=X',
  '(half a dozen) => n=6',
  'a dozen => n=12',
  'a hundred => n=100',
  'a thousand => n=1000',
  'another <n>',
  '(half <a>|a half|one ~ half) => n=0.5',
];

/** Lengths of time: `n` units. */
export const LENGTH = [
  '<q> <u>',
  '<n> - <u>',
  'one second => n=1 unit=S',
  '<n> <u> (and|,) <n:n2> <u:unit2>',
  '(<a>|another) <extent>? <unit> => n=1',
  '<n> <extent> <u>',
  '(one|<a>) <unit> and a half => n=1.5',
  '<q> <u> (or|to) (two|so) => mod=APPROX',
  '<a> <unit> or (two|so) => n=1 mod=APPROX',
  '<q> (or|to|and) <n:most> <u>',
];

export const APPROXIMATE = [
  '<len>',
  'nearly <len> => mod=EQUAL_OR_LESS',
  '(almost|less than) <len> => mod=LESS_THAN',
  'more than <len> => mod=MORE_THAN',
];

export const DURATION = [
  '<alen>',
  '<n> <u> ~ long',
  '<n> ~ <unit>',
  'the <n> <units>',
  '<own>? <beside:which> <len> (or so)?',
  '<own> first <len>',
  'the? first <n> <units> (of <point:of>)?',
  'the (past|last) <unit> => n=1 which=past',
  'the next <unit> => n=1 which=coming',
  'the next <unit> or (two|so) => n=1 which=coming mod=APPROX',
  'the? (<beside:which>|recent) <units> => n=X',
  '(those|the (early|late|last|final|first|intervening)) <units> => n=X',
  '<units> ~ (long|old) => n=X',
  '<unit> ~ long => n=1',
  'the years => n=X unit=Y',
];

/** Points a length away from now or from the last time mentioned. */
export const SHIFT = [
  '<alen> ago => sign=-1',
  '<units> ago => sign=-1 n=X',
  '<alen> (earlier|previously|beforehand) => sign=-1 which=same',
  '<alen> before => sign=-1 which=same last=1',
  '<units> earlier => sign=-1 n=X which=same',
  '<alen> (later|afterwards|afterward) => sign=1 which=same',
  '<alen> after => sign=1 which=same last=1',
  '<units> (later|afterwards|afterward) => sign=1 n=X which=same',
  "<alen> (from (now|today)|hence|' time) => sign=1",
];

/** What happens again and again. */
export const SET = [
  '<every> (<unit>|<n> <u>|other? <weekday> (morning|afternoon|evening|night)?|<mon>|<season>|<part>)',
  '<every> other <unit> => n=2',
  '<weekdays:weekday>',
  'per <unit>',
  'weekends => unit=WE',
  'daily => unit=D',
  'nightly => part=NI',
  'weekly => unit=W',
  'biweekly => n=2 unit=W',
  'monthly => unit=M',
  'hourly => unit=H',
];

export const VAGUE = [
  '((right|just)? now|currently|nowadays|these days|the present|present ~ day) => kind=PRESENT_REF',
  '((more|most)? recently|lately|the (recent|distant)? past) => kind=PAST_REF',
  '(the (near|foreseeable|distant|not - too - distant)? future|future <units>|the near term|a later date) => kind=FUTURE_REF',
];

/** Expressions that need their context: braces mark what is the expression. They stand at the root, not in a sub-grammar. */
export const IN_CONTEXT = [
  'the { (fiscal -?)? <ordinal:nth> - quarter } => quarter unit=Q',
  '{ the? fiscal? <ordinal:nth> ~ quarter } (ended|ending|that ended) => quarter unit=Q fiscal=1',
  '(<own>|<a>|this|that) { <n> - <unit> } => duration',
  '(<own>|this|that) { <n> <unit> } => duration',
  '(<own>|<a>) { year - <ago> } => yearAgo',
  'the { <edge:mod> - <point> }',
  'the { <weekday> } => weekday',
  '(and|or) { <dd:day> } => date which=same',
  '{ the? quarter } (ended|ending) <dated:of> => quarter unit=Q',
  '<a> { <unit> - long } => duration n=1',
  '(<prep>|by|since|until|before) { the (early|late)? <part> } => time which=same',
  '(will|would|may|might|could|can) { one day } => vague kind=FUTURE_REF',
  '{ the fiscal? year } (ended|ending) => duration n=1 unit=Y',
  '(<prep>|spent|take|takes|took|taken|of|by|into) { <units> } => duration n=X',
  '<prep> { <units> or <units:other> } => duration n=X',
  'the? { <units> } (before|after|of|since) => duration n=X',
  '{ <int:year> } (-|to) <int> <bc:era> => period unit=Y',
  '(once|twice|(<n:times>|several|many) times) { (a|per|<every>) <unit> } => set',
  '(<rated>|<int>|<decimal>) { <a> <unit> } => set',
  '(until|even|by) { now } => vague kind=PRESENT_REF',
  'at { present } => vague kind=PRESENT_REF',
];

/** What looks like a time and is none: ages, fractions, fixed phrases. */
export const NOT_A_TIME = [
  '(the|<a>)? (nearly|almost|more than|less than)? <n> ~ <u> ~ (old|olds|of age)',
  '(three|two|one) ~ (quarter|quarters) of',
  'winter quarters',
  '(aged|age|ages) <n> ((to|and|-) <n:most>)?',
  '(this|that|the) time and? again?',
  'second ~ (world|largest|biggest|hand|term|place|round)',
  'day (in|by|after|to) day',
  '<n:times> (hours a day|days a week)',
  'the? quarter - to - quarter',
  'daily (newspaper|newspapers|paper|papers)',
  'year ~ (in|by|after|over|on|to) ~ (year|date)',
  '(month|months) (by|after|over|on|to) ~ month',
  'week (by|after) week',
  'one day (by|at)',
  '(man|light|academic|school) ~ (hours|year|years)',
  'rush hour',
  'black (monday|tuesday|wednesday|thursday)',
  'bloody sunday',
  'super (tuesday|bowl|sunday)',
  '(prague|arab) spring',
];
