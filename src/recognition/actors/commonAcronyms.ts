import type { Paragraph, Token } from '../../article/article';
import type { NameMention } from './name';

/** Acronyms of weapons, measures, diseases, techniques and offices: everyone's words, short for nobody. */
const THINGS: ReadonlySet<string> = new Set(
  ('ICBM ICBMs SLBM SLBMs SRBM SRBMs MRBM IRBM IRBMs MIRV WMD WMDs UAV UAVs IED IEDs RPG RPGs THAAD HIMARS ATACMS MANPADS Tomahawk Tomahawks GDP GNP CPI PPI PMI VAT GST IPO IPOs ETF ETFs FDI ' +
    'DNA RNA HIV AIDS SARS MERS COVID PPE ICU PCR AI IT ICT GPS LNG LPG EV EVs SUV SUVs CCTV CEO CFO COO CTO CEOs NGO NGOs IDP IDPs STEM GMO GMOs ESG SME SMEs').split(' '),
);

/** As many letters as an acronym has at most, and thereby words that may stand for them. */
const LONGEST = 6;

/** Small words that give no letter: "rules of origin (RO)". */
const SMALL = /^(?:of|the|and|for|in|to|a|-)$/;

/**
 * Acronyms that a paragraph spells out in lower case ("short-range ballistic missile (SRBM)", "gross domestic product (GDP)"): they are
 * short for things, not for who acts.
 */
export function commonAcronyms(paragraph: Paragraph): readonly string[] {
  const known = MEMO.get(paragraph) ?? findAcronyms(paragraph);
  MEMO.set(paragraph, known);
  return known;
}

const MEMO = new WeakMap<Paragraph, readonly string[]>();

function findAcronyms({ tokens }: Paragraph): readonly string[] {
  const found: string[] = [];
  for (let index = 1; index + 2 < tokens.length; index++) {
    const acronym = tokens[index + 1]?.text ?? '';
    const isBracketed = tokens[index]?.text === '(' && tokens[index + 2]?.text === ')';
    if (isBracketed && /^\p{Lu}{2,6}$/u.test(acronym) && isSpeltOut(tokens, index, acronym.toLowerCase())) found.push(acronym);
  }
  return found;
}

/** Whether the words before `end`, all in lower case, begin with the letters of an acronym. */
function isSpeltOut(tokens: readonly Token[], end: number, letters: string): boolean {
  let left = letters.length;
  for (let index = end - 1; left > 0 && index >= 0 && end - index <= 3 * LONGEST; index--) {
    const word = tokens[index]?.text ?? '';
    if (word.startsWith(letters.charAt(left - 1)) && /^\p{Ll}+$/u.test(word)) left--;
    else if (!SMALL.test(word)) return false;
  }
  return left === 0;
}

/** The names without organisations that are such acronyms, or everyone's, and that no lexicon knows. */
export function withoutCommonAcronyms(names: readonly NameMention[], acronyms: ReadonlySet<string>): readonly NameMention[] {
  const isThing = ({ kind, text, entry }: NameMention): boolean => kind === 'organisation' && entry === undefined && (acronyms.has(text) || THINGS.has(text));
  return names.some(isThing) ? names.filter((name) => !isThing(name)) : names;
}
