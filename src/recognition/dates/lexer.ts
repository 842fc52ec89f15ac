import { isApostrophe, isDigit, isLetter, isSpace, isUpper, isWordPart } from './characters';
import type { Lexeme } from './lexeme';
import { readNumeral, type Numerals } from './numeral';
import type { Vocabulary } from './vocabulary';

/** Cuts text into the lexemes that a vocabulary knows. One pass, linear in the text. */
export class Lexer {
  readonly #vocabulary: Vocabulary;
  readonly #numerals: Numerals;

  constructor(vocabulary: Vocabulary, numerals: Numerals) {
    this.#vocabulary = vocabulary;
    this.#numerals = numerals;
  }

  /** Spans are UTF-16 code units of `text`. */
  lex(text: string): Lexeme[] {
    const lexemes: Lexeme[] = [];
    let at = 0;
    let gap = false;
    let lastEnd = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at++;
        continue;
      }
      const lexeme = this.#next(text, at, code, gap, at === lastEnd);
      gap = typeof lexeme === 'number';
      if (typeof lexeme === 'number') {
        at = lexeme;
      } else {
        lexemes.push(lexeme);
        at = lexeme.end;
      }
      lastEnd = at;
    }
    return lexemes;
  }

  /** The lexeme at a position, or where the unknown thing there ends. */
  #next(text: string, at: number, code: number, gapBefore: boolean, glued: boolean): Lexeme | number {
    if (isDigit(code)) {
      const numeral = readNumeral(text, at, this.#numerals);
      if (numeral.readings.length === 0) return numeral.end;
      return { start: at, end: numeral.end, readings: numeral.readings, gapBefore, glued };
    }
    if (isLetter(code)) return this.#word(text, at, gapBefore, glued);
    const mark = this.#mark(text, at, code);
    const readings = this.#vocabulary.lookUp(mark, false);
    const end = at + (mark === "'s" ? 2 : 1);
    return readings === undefined ? end : { start: at, end, readings, gapBefore, glued };
  }

  #word(text: string, start: number, gapBefore: boolean, glued: boolean): Lexeme | number {
    let end = fusedPrefixEnd(text, start) ?? wordEnd(text, start);
    if (end - start > 1 && text.charCodeAt(end) !== 46 && !this.#vocabulary.mayHold(text, start, end)) return end;
    let word = text.slice(start, end).toLowerCase();
    const isCapitalised = isUpper(text.charCodeAt(start));
    if (text.charCodeAt(end) === 46) {
      const dotted = dottedEnd(text, start, end);
      const abbreviation = dotted === end ? `${word}.` : text.slice(start, dotted).toLowerCase();
      const readings = this.#vocabulary.lookUp(abbreviation, isCapitalised);
      if (readings !== undefined) return { start, end: Math.max(dotted, end + 1), readings, gapBefore, glued };
      if (dotted > end) return dotted;
    } else if (word === 'o' && isApostrophe(text.charCodeAt(end)) && text.startsWith('clock', end + 1)) {
      end += 6;
      word = "o'clock";
    }
    const readings = this.#vocabulary.lookUp(word, isCapitalised);
    return readings === undefined ? end : { start, end, readings, gapBefore, glued };
  }

  /** A mark, its variants made one: dashes, apostrophes; `'s` is one mark. */
  #mark(text: string, at: number, code: number): string {
    if (code === 0x2010 || code === 0x2011 || code === 0x2013) return '-';
    if (!isApostrophe(code)) return text.charAt(at);
    const isPossessive = (text.charCodeAt(at + 1) | 32) === 115 && !isWordPart(text.charCodeAt(at + 2));
    return isPossessive ? "'s" : "'";
  }
}

/** `Q3`, `FY2024`: the letters are a word of their own. */
function fusedPrefixEnd(text: string, start: number): number | undefined {
  const code = text.charCodeAt(start) | 32;
  const next = text.charCodeAt(start + 1);
  if (code === 113 ? !isDigit(next) : code !== 102 || (next | 32) !== 121) return undefined;
  return /^(?:q[1-4]|fy\d{2,4})(?![\p{L}\d])/iu.test(text.slice(start, start + 7)) ? start + (code === 113 ? 1 : 2) : undefined;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  return end;
}

/** The end of `a.m.`, `U.S.`, `p.m`: single letters with dots; `end` when it is no such thing. */
function dottedEnd(text: string, start: number, end: number): number {
  if (end - start !== 1) return end;
  let at = end;
  while (text.charCodeAt(at) === 46 && isLetter(text.charCodeAt(at + 1)) && !isWordPart(text.charCodeAt(at + 2))) at += 2;
  if (at === end) return end;
  return text.charCodeAt(at) === 46 ? at + 1 : at;
}
