/** Classes of characters that the scanners tell apart. */
export const enum CharClass {
  Other,
  Space,
  Letter,
  Digit,
  Punctuation,
}

const SPACE = /\s/;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const PUNCTUATION = /\p{P}/u;

const BMP = new Array<CharClass | undefined>(0x10000).fill(undefined);

/** Class of the code point; code points of the basic plane are looked up in a table that fills as it is used. */
export function classOf(codePoint: number): CharClass {
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint));
  const known = BMP[codePoint] ?? 255;
  if (known !== 255) return known;
  return (BMP[codePoint] = classify(String.fromCharCode(codePoint)));
}

function classify(character: string): CharClass {
  if (LETTER.test(character)) return CharClass.Letter;
  if (SPACE.test(character)) return CharClass.Space;
  if (DIGIT.test(character)) return CharClass.Digit;
  return PUNCTUATION.test(character) ? CharClass.Punctuation : CharClass.Other;
}

/** Code point at an index of UTF-16 code units; NaN past the end. */
export function codePointAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(index) ?? unit) : unit;
}

/** Code units that a code point takes. */
export function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** Whether the character at the index is an upper-case (or title-case) letter. */
export function isUpperAt(text: string, index: number): boolean {
  return index < text.length && UPPER.test(String.fromCodePoint(codePointAt(text, index)));
}

const UPPER = /[\p{Lu}\p{Lt}]/u;
