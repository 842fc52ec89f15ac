import type { Sentence } from '../../article/article';
import type { Word } from '../words/word';
import { Evidence, type EvidenceWords } from './evidenceBits';

const PLACE_NOUNS = new Set(
  ('province district city town village region state county river valley island islands lake mountain mountains airport port border coast peninsula area ' +
    'territory prefecture municipality suburb neighbourhood neighborhood street desert strait sea upazila upazilla tehsil taluk taluka subcounty ' +
    'ward commune governorate oblast aimag soum barangay regency hamlet settlement locality junction intersection roundabout beach bay waterfall hill hills ' +
    'forest dam bridge road highway avenue square').split(' '),
);

/** What is named but does not act. */
const THINGS = new Set(
  ('project projects programme program initiative scheme plan policy act bill law treaty agreement accord pact protocol award awards prize cup trophy tournament festival model test exam examination ' +
    'vaccine virus variant disease app series serial film movie book novel song album show episode ship vessel ferry aircraft jet helicopter drone missile rocket satellite campaign conference summit ' +
    'strategy certificate curriculum').split(' '),
);
const ARTICLES = new Set(['the', 'a', 'an', "'s", '’s']);

/** How far after a comma what a name is may stand: ", a small regional bank". */
const APPOSITION = 6;

/** The text of a sentence's token; empty outside. */
type TextAt = (index: number) => string;

/** What lower-case nouns beside a run, or after a comma, say that it is. */
export function bitsOfNouns(words: readonly Word[], start: number, end: number, sentence: Sentence, known: EvidenceWords): number {
  const at: TextAt = (index) => (index >= sentence.firstToken && index < sentence.endToken ? (words[index]?.text ?? '') : '');
  return bitsOfNeighbours(at, start, end, known) | bitsOfApposition(at, end, known);
}

function bitsOfNeighbours(at: TextAt, start: number, end: number, known: EvidenceWords): number {
  const before = at(start - 1);
  const after = at(end);
  let bits = 0;
  if (known.isOrganisationHead(after) || (before !== before.toUpperCase() && known.isOrganisationHead(before))) bits |= Evidence.BesideBody;
  if (THINGS.has(after === ')' ? at(end + 1) : after)) bits |= Evidence.BesideThing;
  if (PLACE_NOUNS.has(after) || (before === 'of' && PLACE_NOUNS.has(at(start - 2)))) bits |= Evidence.BesidePlace;
  return bits;
}

/** "Moreau, who", "Moreau, 45,", "Brightwater, a regional bank" */
function bitsOfApposition(at: TextAt, end: number, known: EvidenceWords): number {
  const hasComma = at(end) === ',';
  const next = hasComma ? at(end + 1) : at(end);
  let bits = 0;
  if (next === 'who' || next === 'whose' || (hasComma && /^\d\d$/.test(next) && at(end + 2) === ',')) bits |= Evidence.BeforeWho;
  if (hasComma && next === 'which') bits |= Evidence.BeforeWhich;
  if (hasComma && ARTICLES.has(next) && isAppositionOfBody(at, end + 2, known)) bits |= Evidence.BesideBody;
  return bits;
}

/** Whether a noun phrase ends with a head noun of organisations in lower case: "Dutch e-commerce company". */
function isAppositionOfBody(at: TextAt, start: number, known: EvidenceWords): boolean {
  let head = '';
  for (let index = start; index < start + APPOSITION; index++) {
    const text = at(index);
    if (!/^(?:\p{L}+|-)$/u.test(text) || NO_NOUN.has(text)) break;
    head = text;
  }
  return head !== '' && known.isOrganisationHead(head);
}

const NO_NOUN = new Set('of in at on for to from by with and or that which who is are was were has have had said says'.split(' '));
