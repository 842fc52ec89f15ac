/** How a word is written, as far as names care. */
export const enum Casing {
  Lower,
  Initial,
  AllCaps,
  Mixed,
  Digits,
  Other,
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
const INITIAL = /^\p{Lu}[^\p{Lu}]*$/u;

/** Casing of a token: "said", "Trump", "NATO" or "U.S.", "McCain", "2025", "—". */
export function casingOf(word: string): Casing {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (unit > 0x7f) return casingOfAny(word);
    if (unit >= 0x61 && unit <= 0x7a) lower++;
    else if (isUpperUnit(unit)) upper++;
    else if (unit >= 0x30 && unit <= 0x39) digit++;
  }
  if (upper === 0) return digit > 0 ? Casing.Digits : lower > 0 ? Casing.Lower : Casing.Other;
  if (lower === 0) return Casing.AllCaps;
  return upper === 1 && isUpperUnit(word.charCodeAt(0)) ? Casing.Initial : Casing.Mixed;
}

function isUpperUnit(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** The same for words with other characters than ASCII. */
function casingOfAny(word: string): Casing {
  const upper = UPPER.test(word);
  const lower = LOWER.test(word);
  if (upper && !lower) return Casing.AllCaps;
  if (upper) return INITIAL.test(word) ? Casing.Initial : Casing.Mixed;
  if (DIGIT.test(word)) return Casing.Digits;
  return lower || /\p{L}/u.test(word) ? Casing.Lower : Casing.Other;
}

/** Shape with runs shortened: "McDonald's" → "XxXx'x", "A-10" → "X-d". At most 12 characters are looked at. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (const character of word.slice(0, 12)) {
    const kind = shapeCharacter(character);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function shapeCharacter(character: string): string {
  if (UPPER.test(character)) return 'X';
  if (DIGIT.test(character)) return 'd';
  return /\p{L}|\p{M}/u.test(character) ? 'x' : character;
}
