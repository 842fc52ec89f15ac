import type { Value } from './expression';

/** Words of one class, or of several that share them: spellings by value. `^` before a word: only with a capital, because it is also an ordinary word. */
interface WordClass {
  readonly name: string;
  /** `value: spelling spelling …`, entries parted by `|`. Numeric values become numbers; a class without values only stands for its words. */
  readonly words: string;
}

/** The word classes of the grammar. A multi-word name is no class: give it a rule in the grammar. */
export const WORD_CLASSES: readonly WordClass[] = [
  {
    name: 'month',
    words:
      '1: january ^jan ^jan.|2: february ^feb ^feb.|3: ^march ^mar.|4: april ^apr ^apr.|5: ^may|6: june ^jun ^jun.|7: july ^jul ^jul.|8: august ^aug ^aug.|' +
      '9: september ^sep ^sept ^sep. ^sept.|10: october ^oct ^oct.|11: november ^nov ^nov.|12: december ^dec ^dec.',
  },
  {
    name: 'weekday',
    words:
      '1: monday ^mon.|2: tuesday ^tue. ^tues ^tues.|3: wednesday ^wed.|4: thursday ^thu. ^thur. ^thurs ^thurs.|5: friday ^fri ^fri.|6: saturday ^sat.|7: sunday ^sun.',
  },
  { name: 'weekdayabbr', words: '1: ^mon|2: ^tue|3: ^wed|4: ^thu ^thur|6: ^sat|7: ^sun' },
  { name: 'monthabbr', words: '3: ^mar' },
  { name: 'weekdays', words: '1: mondays|2: tuesdays|3: wednesdays|4: thursdays|5: fridays|6: saturdays|7: sundays' },
  { name: 'unit dunit u', words: 'D: day|WE: weekend|W: week|M: month|Q: quarter|Y: year|DE: decade|CE: century|FN: fortnight|ML: millennium' },
  { name: 'unit u', words: 'MI: minute|H: hour' },
  {
    name: 'units u',
    words:
      'S: seconds|MI: minutes|H: hours|D: days|WE: weekends|W: weeks|FN: fortnights|M: months|Q: quarters|Y: years|DE: decades|CE: centuries|ML: millennia',
  },
  { name: 'u', words: 'MI: min mins|H: hr hrs|Y: yr yrs' },
  { name: 'season', words: 'SP: spring springtime|SU: summer summertime|FA: fall autumn|WI: winter wintertime' },
  { name: 'part', words: 'MO: morning dawn daybreak sunrise|AF: afternoon|EV: evening dusk sunset|NI: night' },
  { name: 'parts', words: 'MO: mornings|AF: afternoons|EV: evenings|NI: nights' },
  { name: 'small', words: '1: one|2: two|3: three|4: four|5: five|6: six|7: seven|8: eight|9: nine' },
  { name: 'teen', words: '10: ten|11: eleven|12: twelve|13: thirteen|14: fourteen|15: fifteen|16: sixteen|17: seventeen|18: eighteen|19: nineteen' },
  { name: 'tens', words: '20: twenty|30: thirty|40: forty fourty|50: fifty|60: sixty|70: seventy|80: eighty|90: ninety' },
  {
    name: 'ordinal',
    words:
      '1: first|2: second|3: third|4: fourth|5: fifth|6: sixth|7: seventh|8: eighth|9: ninth|10: tenth|11: eleventh|12: twelfth|13: thirteenth|14: fourteenth|15: fifteenth|' +
      '16: sixteenth|17: seventeenth|18: eighteenth|19: nineteenth|20: twentieth|30: thirtieth',
  },
  {
    name: 'decadeword',
    words: '10: tens|20: twenties|30: thirties|40: forties|50: fifties|60: sixties|70: seventies|80: eighties|90: nineties',
  },
  {
    name: 'zone',
    words:
      'Z: ^gmt ^utc|-05: ^est ^cdt|-04: ^edt|-06: ^cst ^mdt|-07: ^mst ^pdt|-08: ^pst|+00: ^wet|+01: ^cet ^bst|+02: ^cest ^eet|+03: ^eest ^msk|+05:30: ^ist|+09: ^jst ^kst|+08: ^hkt ^sgt|+10: ^aest|+11: ^aedt',
  },
  { name: 'am', words: 'am: am a.m. a.m|pm: pm p.m. p.m' },
  { name: 'bc', words: '-1: ^bc ^b.c. ^b.c ^bce ^b.c.e.|1: ^ad ^a.d. ^a.d ^ce ^c.e.' },
  { name: 'fuzzy', words: 'X: several few some many numerous various countless' },
  { name: 'rel', words: '-1: last|0: this|1: next' },
  { name: 'seq', words: '-1: previous preceding prior|1: following ensuing subsequent' },
  { name: 'which', words: 'last: last|this: this|next: next coming upcoming|past: previous preceding' },
  { name: 'beside', words: 'past: last past previous preceding|coming: next coming following' },
  { name: 'edge', words: 'START: early earlier|END: late later|MID: mid' },
  { name: 'edgenoun', words: 'START: beginning start opening outset dawn|MID: middle|END: end close' },
  { name: 'dayword', words: '0: today|-1: yesterday|1: tomorrow' },
  { name: 'dayhalf', words: 'am: morning|pm: afternoon evening' },
  { name: 'a', words: ': a an' },
  { name: 'own', words: ': the its his her their' },
  { name: 'every', words: ': every each' },
  { name: 'ago', words: ': ago earlier' },
  { name: 'alike', words: ': comparable same corresponding similar like' },
  { name: 'prep', words: ': for in over after within during through throughout spanning lasting' },
  { name: 'rated', words: ': % percent million billion thousand hundred dollars times people barrels tons tonnes hours rate cents' },
  { name: 'extent', words: ': full whole entire additional extra further straight consecutive successive more long calendar working business trading' },
  { name: 'hrs', words: ': hrs hours h' },
  { name: 'zonename', words: ': eastern et central ct mountain mt pacific pt london moscow beijing tokyo paris' },
];

/** One spelling of a class. */
export interface LexiconEntry {
  readonly className: string;
  readonly word: string;
  readonly value: Value;
  readonly capitalOnly: boolean;
}

/** The lexicon, a spelling at a time. */
export function* lexiconEntries(): Generator<LexiconEntry> {
  for (const { name, words } of WORD_CLASSES) {
    for (const group of words.split('|')) {
      const colon = group.indexOf(': ');
      const key = group.slice(0, colon);
      const value = /^-?\d+$/.test(key) && name !== 'zone' ? Number(key) : key;
      for (const spelling of group.slice(colon + 2).split(' ')) {
        const capitalOnly = spelling.startsWith('^');
        const word = capitalOnly ? spelling.slice(1) : spelling;
        for (const className of name.split(' ')) yield { className, word, value, capitalOnly };
      }
    }
  }
}
