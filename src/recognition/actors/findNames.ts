import type { Paragraph, Token } from '../../article/article';
import type { TaggedSpan } from '../tagger/tagger';
import type { Word } from '../words/word';
import type { ActorLexicon } from './actorLexicon';
import { isPartOfOther, knownNames } from './knownNames';
import type { Name, PlacedMatch } from './name';
import { withoutOffice } from './organisationOffice';
import { isCapitalTitle, isOffice, withoutTitle } from './personTitles';
import { splitName } from './splitName';
import { trimName } from './trimName';

/** Confidence in a known name that the tagger did not see. */
const KNOWN = 0.8;
const KNOWN_AMBIGUOUS = 0.3;

/** Confidence in a name of the workspace's codebook: a person put it there. */
const OWN = 0.95;

/** How sure the tagger must be of a person to be believed against the lexicon ("Jordan said"). */
const SURE = 0.7;

/** Puts together what the tagger and the lexicon see in a paragraph. Names are in order and do not overlap. */
export function findNames(paragraph: Paragraph, words: readonly Word[], tagged: readonly TaggedSpan[], lexicon: ActorLexicon): readonly Name[] {
  const known = knownNames(paragraph, words, lexicon);
  const names = tagged.flatMap((span) => settle(fromTagged(span), paragraph.tokens, known, lexicon));
  const kept = names.filter((name, index) => names.slice(0, index).every((other) => !meet(name, other)));
  const added = known.filter((match) => isAdded(match) && kept.every((name) => !meet(name, match)) && !isPartOfOther(match, paragraph.tokens, kept, lexicon));
  return [...kept, ...added.map((match) => untitled(fromKnown(match), paragraph.tokens, lexicon))].sort((a, b) => a.firstToken - b.firstToken);
}

function meet(a: { firstToken: number; endToken: number }, b: { firstToken: number; endToken: number }): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}

/** Single words that only the lexicon takes for a place are too often something else. */
function isAdded({ entry, wording, isOwn, firstToken, endToken }: PlacedMatch): boolean {
  if (isOwn === true || wording !== 'name') return true;
  return endToken - firstToken > 1 || entry.kind !== 'place';
}

function fromTagged({ firstToken, endToken, type, confidence }: TaggedSpan): Name {
  return { firstToken, endToken, kind: type as Name['kind'], confidence };
}

function fromKnown({ firstToken, endToken, entry, wording, isOwn }: PlacedMatch): Name {
  const kind = wording === 'adjective' || wording === 'people' ? 'nationality' : entry.kind;
  const confidence = isOwn === true ? OWN : entry.ambiguous === true ? KNOWN_AMBIGUOUS : KNOWN;
  return { firstToken, endToken, kind, entry, wording, confidence };
}

/** First words of storms and campaigns, which the tagger may take for somebody. */
const EVENT = /^(?:Hurricane|Cyclone|Typhoon|Operation)$/;

function isEvent({ firstToken, endToken }: Name, tokens: readonly Token[]): boolean {
  return endToken > firstToken + 1 && EVENT.test(tokens[firstToken]?.text ?? '');
}

/** One tagged name in the light of the known names that it overlaps. */
function settle(tagged: Name, tokens: readonly Token[], known: readonly PlacedMatch[], lexicon: ActorLexicon): Name[] {
  const name = trimName(tagged, tokens);
  if (name === undefined || isEvent(name, tokens)) return [];
  const overlapping = known.filter((match) => meet(match, name));
  const [first] = overlapping;
  const own = overlapping.find((match) => match.isOwn === true && !(name.firstToken <= match.firstToken && match.endToken < name.endToken));
  if (own !== undefined) return [fromKnown(own)];
  const isPartOfTitle = name.kind === 'organisation' && isCapitalTitle(tokens[name.endToken], lexicon);
  if (isPartOfTitle && first?.firstToken === name.firstToken && first.entry.kind === 'country') return [fromKnown(first)];
  const pair = hyphenatedPair(name, tokens, overlapping);
  if (pair.length > 0) return pair;
  const same = overlapping.find((match) => match.firstToken <= name.firstToken && name.endToken <= match.endToken);
  if (same !== undefined) return [untitled(mergeWithKnown(name, same), tokens, lexicon)];
  const parts = splitName(name, tokens, overlapping);
  if (parts.length > 1) return parts.flatMap((part) => settle(part, tokens, known, lexicon));
  if (name.kind === 'organisation') return [withoutOffice(name, tokens, lexicon)];
  if (name.kind !== 'person') return [name];
  return isOffice(name, tokens, lexicon) ? [] : [withoutTitle(name, tokens, lexicon)];
}

/** "U.S.-China": two countries, though the tagger may see one name; "India-Nepal Association" is one. */
function hyphenatedPair(name: Name, tokens: readonly Token[], known: readonly PlacedMatch[]): Name[] {
  const inside = known.filter((match) => name.firstToken <= match.firstToken && match.endToken <= name.endToken);
  const [left, right] = inside;
  const isPair = left !== undefined && right?.firstToken === left.endToken + 1 && /^[-–/]$/.test(tokens[left.endToken]?.text ?? '');
  const isWhole = left?.firstToken === name.firstToken && right?.endToken === name.endToken && left.entry.kind === right.entry.kind;
  return isPair && (isWhole || name.kind !== 'organisation') ? inside.map(fromKnown) : [];
}

/** A name that the tagger is sure is a person ("Jordan said") stays one. */
function mergeWithKnown(name: Name, match: PlacedMatch): Name {
  const known = fromKnown(match);
  const isOther = match.endToken - match.firstToken === name.endToken - name.firstToken && known.kind !== name.kind;
  const isSure = name.confidence > SURE;
  if (isOther && isSure && (name.kind === 'person' ? known.kind !== 'organisation' : isDoubtful(known, name))) return name;
  const agrees = known.kind === name.kind || (known.kind === 'country' && name.kind === 'place');
  return { ...known, confidence: agrees ? Math.max(name.confidence, known.confidence) : Math.min(known.confidence, 1 - name.confidence / 2) };
}

/** Single words that the lexicon has as a place or a person, and ambiguous ones, give way to what the tagger sees. */
function isDoubtful(known: Name, { firstToken, endToken }: Name): boolean {
  return known.entry?.ambiguous === true || (endToken - firstToken === 1 && (known.kind === 'place' || known.kind === 'person') && known.wording === 'name');
}

/** "Pope Francis" of the lexicon → "Francis" */
function untitled(name: Name, tokens: readonly Token[], lexicon: ActorLexicon): Name {
  return name.kind === 'person' && name.entry !== undefined ? withoutTitle(name, tokens, lexicon) : name;
}
