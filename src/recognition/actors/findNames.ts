import type { Paragraph, Token } from '../../article/article';
import type { TaggedSpan } from '../tagger/tagger';
import type { ActorLexicon, LexiconMatch } from './actorLexicon';
import type { Name } from './name';

/** Confidence in a known name that the tagger did not see. */
const KNOWN = 0.8;
const KNOWN_AMBIGUOUS = 0.3;

/** Confidence in a name of the workspace's codebook: a person put it there. */
const OWN = 0.95;

/** Puts together what the tagger and the lexicon see in a paragraph. Names are in order and do not overlap. */
export function findNames(paragraph: Paragraph, tagged: readonly TaggedSpan[], lexicon: ActorLexicon): readonly Name[] {
  const known = knownNames(paragraph, lexicon);
  const names = tagged.flatMap((span) => settle(fromTagged(span), paragraph.tokens, known, lexicon));
  const added = known.filter((match) => names.every((name) => name.endToken <= match.firstToken || match.endToken <= name.firstToken));
  return [...names, ...added.map(fromKnown)].sort((a, b) => a.firstToken - b.firstToken);
}

type PlacedMatch = LexiconMatch & { readonly firstToken: number };

function knownNames({ tokens, sentences }: Paragraph, lexicon: ActorLexicon): PlacedMatch[] {
  const matches: PlacedMatch[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index < endToken; ) {
      const match = beforeTitle(tokens, index, lexicon.match(tokens, index, endToken), lexicon);
      if (match !== undefined) matches.push({ ...match, firstToken: index });
      index = match?.endToken ?? index + 1;
    }
  }
  return matches;
}

/** "U.S. Treasury" in "U.S. Treasury Secretary" is part of the title: what is named is the country. */
function beforeTitle(tokens: readonly Token[], start: number, match: LexiconMatch | undefined, lexicon: ActorLexicon): LexiconMatch | undefined {
  if (match?.entry.kind !== 'organisation' || !isTitleToken(tokens[match.endToken], lexicon)) return match;
  const country = lexicon.match(tokens, start, start + 1);
  return country?.entry.kind === 'country' ? country : match;
}

function fromTagged({ firstToken, endToken, type, confidence }: TaggedSpan): Name {
  return { firstToken, endToken, kind: type as Name['kind'], confidence };
}

function fromKnown({ firstToken, endToken, entry, wording, isOwn }: PlacedMatch): Name {
  const kind = wording === 'adjective' || wording === 'people' ? 'nationality' : entry.kind;
  const confidence = isOwn === true ? OWN : entry.ambiguous === true ? KNOWN_AMBIGUOUS : KNOWN;
  return { firstToken, endToken, kind, entry, wording, confidence };
}

/** One tagged name in the light of the known names that it overlaps. */
function settle(name: Name, tokens: readonly Token[], known: readonly PlacedMatch[], lexicon: ActorLexicon): Name[] {
  const trimmed = beforeQuote(name, tokens);
  if (trimmed !== name) return trimmed === undefined ? [] : settle(trimmed, tokens, known, lexicon);
  const overlapping = known.filter((match) => match.firstToken < name.endToken && name.firstToken < match.endToken);
  const [first] = overlapping;
  const isPartOfTitle = name.kind === 'organisation' && isTitleToken(tokens[name.endToken], lexicon);
  if (isPartOfTitle && first?.firstToken === name.firstToken && first.entry.kind === 'country') return [fromKnown(first)];
  const pair = hyphenatedPair(name, tokens, overlapping);
  if (pair.length > 0) return pair;
  const same = overlapping.find((match) => match.firstToken <= name.firstToken && name.endToken <= match.endToken);
  if (same !== undefined) return [mergeWithKnown(name, same)];
  return name.kind === 'person' ? withoutTitle(name, tokens, lexicon) : [withoutArticle(name, tokens)];
}

/** "U.S.-China": two countries, though the tagger may see one name. */
function hyphenatedPair(name: Name, tokens: readonly Token[], known: readonly PlacedMatch[]): Name[] {
  const inside = known.filter((match) => name.firstToken <= match.firstToken && match.endToken <= name.endToken);
  const [left, right] = inside;
  const isPair = left !== undefined && right?.firstToken === left.endToken + 1 && /^[-–/]$/.test(tokens[left.endToken]?.text ?? '');
  return isPair ? inside.map(fromKnown) : [];
}

/** A single word that the tagger is sure is a person ("Jordan said") stays one. */
function mergeWithKnown(name: Name, match: PlacedMatch): Name {
  const known = fromKnown(match);
  if (match.isOwn === true) return known;
  const isOtherPerson = name.kind === 'person' && known.kind !== 'organisation' && name.confidence > 0.7;
  if (isOtherPerson) return name;
  const agrees = known.kind === name.kind || (known.kind === 'country' && name.kind === 'place');
  return { ...known, confidence: agrees ? Math.max(name.confidence, known.confidence) : known.confidence };
}

/** "U.S. President Ada Moreau" → "Ada Moreau" */
function withoutTitle(name: Name, tokens: readonly Token[], lexicon: ActorLexicon): Name[] {
  let { firstToken } = name;
  for (let index = name.firstToken; index < name.endToken - 1; index++) {
    if (isTitleToken(tokens[index], lexicon)) firstToken = index + 1;
    else if (!isBeforeTitle(tokens, index, lexicon)) break;
  }
  return [{ ...name, firstToken }];
}

function isBeforeTitle(tokens: readonly Token[], index: number, lexicon: ActorLexicon): boolean {
  return lexicon.isTitleModifier(tokens[index]?.text.toLowerCase() ?? '') || lexicon.match(tokens, index, index + 1) !== undefined;
}

const PRONOUN = /^(?:I|We|He|She|It|They|You|Us|Me|Him|Her|Them|Who|This|That|These|Those|The|A|An|If|But|And|So|No|Yes|Not|In|On|At)$/i;
const QUOTE = /^["“”«»()[\]]$/;

/** The part of a name before a quotation mark or bracket; undefined when nothing, or only a pronoun, is left. */
function beforeQuote(name: Name, tokens: readonly Token[]): Name | undefined {
  const inside = tokens.slice(name.firstToken, name.endToken);
  const quote = inside.findIndex(({ text }) => QUOTE.test(text));
  const end = quote < 0 ? name.endToken : name.firstToken + quote;
  const last = /^['’]s$/i.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
  if (last <= name.firstToken || (last === name.firstToken + 1 && PRONOUN.test(inside[0]?.text ?? ''))) return undefined;
  return last === name.endToken ? name : { ...name, endToken: last };
}

function isTitleToken(token: Token | undefined, lexicon: ActorLexicon): boolean {
  const lower = token?.text.toLowerCase() ?? '';
  return lexicon.isTitle(lower) || lexicon.isTitle(lower.replace(/\.$/, ''));
}

function withoutArticle(name: Name, tokens: readonly Token[]): Name {
  const begins = /^the$/i.test(tokens[name.firstToken]?.text ?? '') && name.endToken - name.firstToken > 1;
  return begins ? { ...name, firstToken: name.firstToken + 1 } : name;
}
