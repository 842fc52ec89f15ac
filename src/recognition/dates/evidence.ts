import type { Span } from '../../article/span';

/** Which way the clause of an expression looks in time, and the words that say so. */
export interface TenseEvidence {
  readonly tense: 'past' | 'future' | 'none';
  readonly word?: string | undefined;
}

/** What stands around an expression: as much as its resolution needs, in lower case. */
export interface Evidence extends TenseEvidence {
  /** The word before, '' at the start of the paragraph or after a mark. */
  readonly before: string;
  /** The expression follows an amount that another is compared with: "up from $3 million". */
  readonly isCompared: boolean;
  /** Amounts of money and comparisons of results near by: a report of a company's figures. */
  readonly isResults: boolean;
}

/** Of an expression whose surroundings do not matter. */
export const NO_EVIDENCE: Evidence = { tense: 'none', before: '', isResults: false, isCompared: false };

const WINDOW = 180;
const MAX_WORDS = 14;

const FUTURE = new Set(
  ('will shall won’t won\'t would expected scheduled slated upcoming forthcoming planned due deadline effective begins starts opens meets expires').split(' '),
);
/** "to" after these looks forward. */
const FORWARD_BEFORE_TO = new Set(
  ('is are was were be plans plan planned planning preparing expects expect expected scheduled set due going intends intend agreed hopes hope hoping vowed wants want ready able likely promised pledged about seeks').split(' '),
);
const PAST = new Set(
  ('was were had did said told came went took made got gave saw knew thought began became left felt brought held wrote stood heard let meant met ran paid sat spoke lay led read grew lost ' +
    'fell sent built understood drew broke spent cut rose drove bought wore chose sought won taught caught fought shot struck rode swept threw flew hit put set shut kept sold slept ' +
    'found beat blew burst dealt fled forgot froze hid hurt quit sang sank shook shrank spread stole stuck swore tore woke withdrew overthrew been').split(' '),
);
const NOT_PAST = new Set(
  'speed indeed hundred breed bleed proceed succeed exceed kindred sacred naked wicked united so-called based limited expected scheduled planned supposed slated hoped agreed vowed promised pledged interested related married armed'.split(' '),
);

/** The surroundings of an expression in its paragraph, each thing read when it is first asked for. */
export class Surroundings implements Evidence {
  readonly #left: string;
  readonly #right: string;
  #evidence: TenseEvidence | undefined;
  #isResults: boolean | undefined;

  constructor(text: string, span: Span) {
    this.#left = text.slice(Math.max(0, span.start - WINDOW), span.start);
    this.#right = text.slice(span.end, span.end + WINDOW);
  }

  get tense(): TenseEvidence['tense'] {
    return this.#tenseEvidence.tense;
  }

  get word(): string | undefined {
    return this.#tenseEvidence.word;
  }

  get before(): string {
    return wordBefore(this.#left);
  }

  get isCompared(): boolean {
    return isCompared(this.#left, this.#right);
  }

  get isResults(): boolean {
    return (this.#isResults ??= isResults(this.#left, this.#right));
  }

  get #tenseEvidence(): TenseEvidence {
    return (this.#evidence ??= tenseOf(this.#left, this.#right));
  }
}

function wordBefore(left: string): string {
  return /([\p{L}\d'’%.]+)\s*$/u.exec(left.slice(-24))?.[1]?.toLowerCase() ?? '';
}

function isResults(left: string, right: string): boolean {
  const around = `${left.slice(-120)} ${right.slice(0, 60)}`;
  return /[$£€]\s?\d|\bcents\b|\bshares?\b|\b(earnings|net|profit|sales|revenue|income|loss)\b/i.test(around);
}

function isCompared(left: string, right: string): boolean {
  const amount = /(?:from|than|with|against|over)\b[^.;]{0,50}\$\s?[\d.,]+(?:\s(?:million|billion|trillion|a share|cents))*,?(?:\sin|\sfor)?\s*$/.test(left.slice(-90));
  return amount || (/\bfrom\s*$/.test(left.slice(-8)) && /^['’]s\s\$\d/.test(right));
}

function tenseOf(left: string, right: string): TenseEvidence {
  const put = DEFERRED.exec(left)?.groups?.verb;
  if (put !== undefined) return { tense: 'future', word: put.toLowerCase() };
  const promised = /\bas (?:soon|early) as$/i.exec(left.slice(-14).trimEnd());
  if (promised !== null) return { tense: 'future', word: promised[0] };
  const before = wordsOf(left.slice(lastBoundary(left))).slice(-MAX_WORDS).reverse();
  return nearestVerb(before, true) ?? nearestVerb(wordsOf(right.slice(0, firstBoundary(right))).slice(0, 24), false) ?? { tense: 'none' };
}

/** What was put off or goes on until a day lies ahead, whatever the verb's tense: "postponed the vote until Tuesday". */
const DEFERRED =
  /\b(?<verb>postponed|extended|delayed|deferred|adjourned|suspended|rescheduled|put off|pushed back|has|have)\b[^.;:!?]{0,60}\s(?:until|till|to)\s+$/i;

const SENTENCE_END = /[.!?;]["”’')\]]*\s+(?=["“‘'([]*\p{Lu})/gu;

function lastBoundary(text: string): number {
  let end = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (!isAbbreviation(text, match.index)) end = match.index + match[0].length;
  }
  return end;
}

function firstBoundary(text: string): number {
  for (const match of text.matchAll(SENTENCE_END)) if (!isAbbreviation(text, match.index)) return match.index;
  return text.length;
}

/** A full stop after a capital letter or a short title: "U.S.", "Gen.". */
function isAbbreviation(text: string, dot: number): boolean {
  return text.charAt(dot) === '.' && /(?:\b\p{Lu}|\b(?:v|vs|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Corp|Inc|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec))$/u.test(text.slice(Math.max(0, dot - 6), dot));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:['’][\p{L}]+)?/gu) ?? [];
}

function nearestVerb(words: readonly string[], isReversed: boolean): TenseEvidence | undefined {
  for (let at = 0; at < words.length; at++) {
    const found = tenseAt(words, at, isReversed ? 1 : -1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the word at a place says about the tense; `back` leads to the word before it in the text. */
function tenseAt(words: readonly string[], at: number, back: 1 | -1): TenseEvidence | undefined {
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  const previous = (words[at + back] ?? '').toLowerCase();
  const next = words[at - back] ?? '';
  if (isFuture(lower, previous) || (lower === 'set' && next === 'for')) {
    const isBygone = back === 1 && words.slice(at, at + 3).includes('been');
    if (isBygone) return { tense: 'past', word: 'been' };
    return { tense: 'future', word: lower === 'to' ? `${previous} to` : lower };
  }
  if (back === 1 && lower === 'to' && isInfinitive(next)) return { tense: 'none' };
  return !NOT_FINITE_AFTER.has(previous) && isPast(word, lower) ? { tense: 'past', word: lower } : undefined;
}

/** "as planned", "previously scheduled": a plan of the past, that says nothing of the time meant. */
const GONE_BY = /^(?:as|previously|originally|initially|once)$/;

/** After these a form like the past is a participle or an infinitive: "is heard", "to put". */
const NOT_FINITE_AFTER = new Set(['is', 'are', 'be', 'being', 'to', 'will', 'would', 'can', 'could', 'may', 'might', 'should', 'must', 'shall']);

/** "to acquire", not "to Paris", "to the": such a clause looks neither way. */
function isInfinitive(word: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word) && !/^(the|an|its|his|her|their|our|my|your|this|that|about|more|less|one|two|three|be)$/.test(word);
}

function isFuture(word: string, previous: string): boolean {
  if (word === 'to') return FORWARD_BEFORE_TO.has(previous);
  return (FUTURE.has(word) && !GONE_BY.test(previous)) || /['’]ll$/.test(word);
}

function isPast(word: string, lower: string): boolean {
  if (PAST.has(lower)) return true;
  return lower.length > 4 && lower.endsWith('ed') && word === lower && !NOT_PAST.has(lower);
}
