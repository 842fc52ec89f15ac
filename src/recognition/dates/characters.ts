/** Classes of UTF-16 code units, as far as the lexer cares. */

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0xfeff;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letters and every character above the Latin-1 marks that is no dash, quote or space. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));
}

export function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
