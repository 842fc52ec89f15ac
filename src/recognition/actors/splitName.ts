import type { Token } from '../../article/article';
import type { Name, PlacedMatch } from './name';

/** The parts of a name that joins several: persons and places always, organisations where each part is known or an acronym. */
export function splitName(name: Name, tokens: readonly Token[], known: readonly PlacedMatch[]): readonly Name[] {
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

function isKnown(part: Name, known: readonly PlacedMatch[]): boolean {
  return known.some((match) => match.firstToken <= part.firstToken && part.endToken <= match.endToken && match.wording === 'name');
}

function isAcronym(part: Name, tokens: readonly Token[]): boolean {
  return part.endToken === part.firstToken + 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(tokens[part.firstToken]?.text ?? '');
}
