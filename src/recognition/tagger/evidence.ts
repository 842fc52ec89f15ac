import type { Sentence } from '../../article/article';
import type { Word } from '../words/word';

/** What the rest of an article can say of a word form, as bits. Part of the model's format. */
export const enum Evidence {
  /** "Mr Wang", "President Lee" */
  AfterTitle = 1,
  /** "Greer said" */
  BeforeSpeech = 2,
  /** Second or later word of a capitalised run that begins with a first name. */
  AfterFirstName = 4,
  /** Also stands in lower case: an ordinary word. */
  LowerElsewhere = 8,
  /** Part of a longer capitalised run inside a sentence. */
  InRun = 16,
  /** "in Busan", "near Goma" */
  AfterLocative = 32,
  /** The initials of a capitalised run. */
  Acronym = 64,
  /** "the Treasury" */
  AfterThe = 128,
  /** In a run that ends with a head noun of organisations. */
  InOrganisation = 256,
  /** "Adams's" */
  BeforePossessive = 512,
  /** "(ABC)" right after a capitalised run. */
  Bracketed = 1024,
  /** A run by itself. */
  Alone = 2048,
  /** "the Brightwater company", "company Al Sahil", "Brightwater, a regional bank" */
  BesideBody = 4096,
  /** "Sorrel province", "the town of Sorrel" */
  BesidePlace = 8192,
  /** "Moreau, who", "Moreau, 45," */
  BeforeWho = 16384,
}

/** Number of bits of `Evidence`. */
export const EVIDENCE_BITS = 15;

export const ALL_EVIDENCE = (1 << EVIDENCE_BITS) - 1;

/** What `EvidenceWords` have a part in: known of names only. */
export const NAME_EVIDENCE = Evidence.AfterTitle | Evidence.AfterFirstName | Evidence.InOrganisation;

/** The words that evidence is read off; lower case. */
export interface EvidenceWords {
  isTitle(lowerCaseWord: string): boolean;
  isFirstName(word: string): boolean;
  isOrganisationHead(lowerCaseWord: string): boolean;
}

const SPEECH = new Set('said says told added warned announced insisted argued noted explained asked stressed urged tweeted wrote called'.split(' '));
const LOCATIVE = new Set('in at near from outside toward towards into across around'.split(' '));

const PLACE_NOUNS = new Set(
  'province district city town village region state county river valley island islands lake mountain mountains airport port border coast peninsula area territory prefecture municipality suburb neighbourhood neighborhood street desert strait sea'.split(' '),
);
const ARTICLES = new Set(['the', 'a', 'an', "'s", '’s']);

/** How far after a comma what a name is may stand: ", a small regional bank". */
const APPOSITION = 6;

/** Word forms of a text (as written) and the bits of evidence about each; forms in lower case stand for themselves. */
export type EvidenceTable = Map<string, number>;

/** What is known of word forms: their bits. */
export interface EvidenceLookup {
  get(form: string): number | undefined;
}

/** Adds what one paragraph shows to a table. */
export function collectEvidence(words: readonly Word[], sentences: readonly Sentence[], known: EvidenceWords, table: EvidenceTable): void {
  for (const sentence of sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; ) {
      const end = runEnd(words, index, sentence.endToken);
      if (end === index) {
        noteLower(words[index], table);
        index++;
      } else {
        noteRun(words, index, end, sentence, known, table);
        index = end;
      }
    }
  }
}

function runEnd(words: readonly Word[], start: number, limit: number): number {
  let end = start;
  while (end < limit && isCapitalised(words[end])) end++;
  return end;
}

function isCapitalised(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.isCapitalised;
}

function noteLower(word: Word | undefined, table: EvidenceTable): void {
  if (word?.kind === 'word') add(table, word.text, Evidence.LowerElsewhere);
}

function noteRun(words: readonly Word[], start: number, end: number, sentence: Sentence, known: EvidenceWords, table: EvidenceTable): void {
  const organisation = known.isOrganisationHead(words[end - 1]?.lower ?? '') ? Evidence.InOrganisation : 0;
  const long = end - start > 1 ? (start > sentence.firstToken ? Evidence.InRun : 0) : Evidence.Alone;
  const bits = contextBits(words, start, end, sentence) | bitsOfNouns(words, start, end, sentence, known) | organisation | long;
  let name = 0;
  let title = 0;
  for (let index = start; index < end; index++) {
    const word = words[index];
    if (word === undefined) continue;
    add(table, word.text, bits | title | name);
    if (index + 1 === end) break;
    if (known.isFirstName(word.text)) name = Evidence.AfterFirstName;
    title = known.isTitle(word.lower) ? Evidence.AfterTitle : 0;
  }
  noteAcronyms(words, start, end, sentence.endToken, organisation, table);
}

const CONNECTORS = new Set('of for and & the on in de del du des da do'.split(' '));

/** How many connectors may stand between two words of a name: "for the". */
const GAP = 2;

/** The initials that a run gives with each of those that small words join to it, and the acronym in brackets after it. */
function noteAcronyms(words: readonly Word[], start: number, end: number, limit: number, organisation: number, table: EvidenceTable): void {
  let initials = initialsOf(words, start, end);
  let last = end;
  for (;;) {
    if (initials.length > 1) add(table, initials, Evidence.Acronym);
    const acronym = bracketed(words, last, limit);
    if (acronym !== undefined) add(table, acronym, Evidence.Bracketed | organisation);
    let next = last;
    while (next - last < GAP && CONNECTORS.has(words[next]?.text ?? '')) next++;
    if (next === last || next >= limit || !isCapitalised(words[next])) return;
    last = runEnd(words, next, limit);
    initials += initialsOf(words, next, last);
  }
}

function initialsOf(words: readonly Word[], start: number, end: number): string {
  let initials = '';
  for (let index = start; index < end; index++) initials += words[index]?.text.charAt(0) ?? '';
  return initials;
}

/** "ABC" in "(ABC)" at a token. */
function bracketed(words: readonly Word[], index: number, limit: number): string | undefined {
  const inside = words[index + 1];
  if (index + 2 >= limit || words[index]?.text !== '(' || words[index + 2]?.text !== ')' || inside === undefined) return undefined;
  return inside.text.length <= 10 && /\p{Lu}.*\p{Lu}/u.test(inside.text) ? inside.text : undefined;
}

function contextBits(words: readonly Word[], start: number, end: number, sentence: Sentence): number {
  const before = start > sentence.firstToken ? (words[start - 1]?.lower ?? '') : '';
  const after = end < sentence.endToken ? (words[end]?.text ?? '') : '';
  let bits = 0;
  if (SPEECH.has(after)) bits |= Evidence.BeforeSpeech;
  if (LOCATIVE.has(before)) bits |= Evidence.AfterLocative;
  if (before === 'the') bits |= Evidence.AfterThe;
  if (after === "'s" || after === '’s') bits |= Evidence.BeforePossessive;
  return bits;
}

/** What lower-case nouns beside a run, or after a comma, say that it is. */
function bitsOfNouns(words: readonly Word[], start: number, end: number, sentence: Sentence, known: EvidenceWords): number {
  const at = (index: number): string => (index >= sentence.firstToken && index < sentence.endToken ? (words[index]?.text ?? '') : '');
  const before = at(start - 1);
  const after = at(end);
  let bits = 0;
  if (known.isOrganisationHead(after) || (before !== before.toUpperCase() && known.isOrganisationHead(before))) bits |= Evidence.BesideBody;
  if (PLACE_NOUNS.has(after) || (before === 'of' && PLACE_NOUNS.has(at(start - 2)))) bits |= Evidence.BesidePlace;
  const next = after === ',' ? at(end + 1) : after;
  if (next === 'who' || next === 'whose' || (after === ',' && /^\d\d$/.test(next) && at(end + 2) === ',')) bits |= Evidence.BeforeWho;
  if (after === ',' && ARTICLES.has(next) && isAppositionOfBody(at, end + 2, known)) bits |= Evidence.BesideBody;
  return bits;
}

/** Whether a noun phrase of lower-case words ends with a head noun of organisations. */
function isAppositionOfBody(at: (index: number) => string, start: number, known: EvidenceWords): boolean {
  let head = '';
  for (let index = start; index < start + APPOSITION; index++) {
    const text = at(index);
    if (!/^\p{Ll}{2,}$/u.test(text) || NO_NOUN.has(text)) break;
    head = text;
  }
  return head !== '' && known.isOrganisationHead(head);
}

const NO_NOUN = new Set('of in at on for to from by with and or that which who is are was were has have had said says'.split(' '));

function add(table: EvidenceTable, form: string, bits: number): void {
  table.set(form, (table.get(form) ?? 0) | bits);
}

/** Evidence about a word as it is written; its lower-case twin counts as `LowerElsewhere`. */
export function evidenceFor({ text, lower, withoutStops }: Word, table: EvidenceLookup): number {
  const own = table.get(text) ?? 0;
  const twin = lower === text ? own : (table.get(lower) ?? 0);
  const acronym = withoutStops === text ? own : (table.get(withoutStops) ?? 0);
  return (own & ~Evidence.LowerElsewhere) | (twin & Evidence.LowerElsewhere) | (acronym & (Evidence.Acronym | Evidence.Bracketed));
}
