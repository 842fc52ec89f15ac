import type { Token } from '../../article/article';
import type { Name, PlacedMatch } from './name';

/** The parts of a name that joins several: persons and places always, organisations where each part is known or an acronym. A country and what is its own, a place and who is there are apart. */
export function splitName(name: Name, tokens: readonly Token[], known: readonly PlacedMatch[]): readonly Name[] {
  const apart = afterPossessive(name, tokens, known) ?? afterPlace(name, tokens, known);
  if (apart !== undefined) return apart;
  const parts = cut(name, tokens);
  if (parts.length < 2) return [name];
  if (name.kind !== 'organisation') return parts;
  const isSeparate = parts.every((part) => isKnown(part, known) || isAcronym(part, tokens));
  return isSeparate ? parts : [name];
}

function cut(name: Name, tokens: readonly Token[]): Name[] {
  const parts: Name[] = [];
  let start = name.firstToken;
  for (let index = name.firstToken; index <= name.endToken; index++) {
    const isJoint = index < name.endToken && /^(?:and|or|&|,|\/)$/.test(tokens[index]?.text ?? '');
    if (index < name.endToken && !isJoint) continue;
    if (index > start) parts.push({ ...name, firstToken: start, endToken: index });
    start = index + 1;
  }
  return parts;
}

/** "Norland's Ministry of Trade": a country or an organisation that the lexicon knows, and what is its own. */
function afterPossessive(name: Name, tokens: readonly Token[], known: readonly PlacedMatch[]): Name[] | undefined {
  const owner = known.find(({ firstToken, wording }) => firstToken === name.firstToken && wording === 'name');
  if (name.kind !== 'organisation' || owner === undefined || owner.endToken + 1 >= name.endToken) return undefined;
  const isOwner = owner.entry.kind !== 'person' && /^['’]s$/.test(tokens[owner.endToken]?.text ?? '');
  return isOwner ? [{ ...name, endToken: owner.endToken }, { ...name, firstToken: owner.endToken + 1 }] : undefined;
}

/** "in Bern Ada Moreau": a place that the lexicon knows, and a person of two names or more. */
function afterPlace(name: Name, tokens: readonly Token[], known: readonly PlacedMatch[]): Name[] | undefined {
  const place = known.find(({ firstToken, endToken }) => firstToken === name.firstToken && endToken + 1 < name.endToken);
  if (name.kind !== 'person' || !/^(?:in|at)$/.test(tokens[name.firstToken - 1]?.text ?? '')) return undefined;
  const isPlace = place?.wording === 'capital' || place?.entry.kind === 'place' || place?.entry.kind === 'country';
  return place !== undefined && isPlace ? [{ ...name, endToken: place.endToken }, { ...name, firstToken: place.endToken }] : undefined;
}

function isKnown(part: Name, known: readonly PlacedMatch[]): boolean {
  return known.some((match) => match.firstToken <= part.firstToken && part.endToken <= match.endToken && match.wording === 'name');
}

function isAcronym(part: Name, tokens: readonly Token[]): boolean {
  return part.endToken === part.firstToken + 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(tokens[part.firstToken]?.text ?? '');
}
