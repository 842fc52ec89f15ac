import type { Sentence } from '../../article/article';
import type { Word } from '../words/word';
import { Evidence, type EvidenceWords } from './evidenceBits';
import { bitsOfNouns } from './nounEvidence';

const SPEECH = new Set('said says told added warned announced insisted argued noted explained asked stressed urged tweeted wrote called'.split(' '));
const LOCATIVE = new Set('in at near from outside toward towards into across around'.split(' '));

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
