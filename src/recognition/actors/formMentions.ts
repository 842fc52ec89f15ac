import type { Paragraph, Token } from '../../article/article';
import type { ActorKind } from '../mention';
import type { ActorLexicon } from './actorLexicon';
import type { Name, NameMention } from './name';
import { textOf } from './textOf';
import { titleBefore } from './titleBefore';

const LOCATIVE = new Set('in at near from outside around across into inside via downtown central northern southern eastern western visited visiting visit'.split(' '));
const TRAVEL = /^(?:travel|fl[ey]|flew|flight|came|come|went|go|going|trip|return|arriv|head|drove|drive|journey|visit|moved?|sent|road|tour)/;

/** Words after "the Chinese" that show it to be the people. */
const VERB = /^(?:are|were|have|had|will|would|can|could|may|might|must|should|do|did|to|say|said|want|wanted|who|themselves|helping|making|\p{L}+ed)$/u;

/** Makes mentions of names: groups of nationalities, governments of capitals, administrations, titles of persons. */
export function formMentions(paragraph: Paragraph, names: readonly Name[], lexicon: ActorLexicon): readonly NameMention[] {
  const { tokens } = paragraph;
  const mentions: NameMention[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (name === undefined) continue;
    if (name.kind === 'nationality' || isAdjectival(name, tokens)) {
      const joined = joinNationalities(names, index, tokens);
      const group = formGroup(paragraph, name, names[joined] ?? name, lexicon);
      if (group !== undefined) {
        mentions.push(group);
        index = joined;
      } else if (name.kind !== 'nationality') mentions.push(formOne(paragraph, name, name.kind, lexicon));
    } else {
      mentions.push(formOne(paragraph, name, name.kind, lexicon));
    }
  }
  return mentions;
}

/** "U.S." stands for "American" as well. */
function isAdjectival(name: Name, tokens: readonly Token[]): boolean {
  return name.kind === 'country' && name.endToken === name.firstToken + 1 && /^(?:\p{Lu}\.?){2,}$/u.test(tokens[name.firstToken]?.text ?? '');
}

/** Index of the last nationality in "American, British and Chinese". */
function joinNationalities(names: readonly Name[], index: number, tokens: readonly Token[]): number {
  let last = index;
  for (let next = index + 1; names[next]?.kind === 'nationality'; next++) {
    const between = tokens.slice(names[last]?.endToken, names[next]?.firstToken).map(({ text }) => text.toLowerCase());
    if (between.length > 2 || !between.every((word) => word === 'and' || word === ',' || word === 'or')) break;
    last = next;
  }
  return last;
}

/** "Chinese officials", "the Palestinians", "the Chinese said"; undefined for an adjective of something else ("Chinese goods"). */
function formGroup(paragraph: Paragraph, first: Name, last: Name, lexicon: ActorLexicon): NameMention | undefined {
  const people = peopleAfter(paragraph.tokens, last.endToken, lexicon);
  const isBare = last.wording === 'people' || (last.kind === 'nationality' && isBarePeople(paragraph.tokens, first, last));
  if (people === 0 && !isBare) return undefined;
  const confidence = Math.min(first.confidence, last.confidence);
  return { ...textOf(paragraph, first.firstToken, last.endToken + people), kind: 'group', confidence };
}

/** How many tokens name people after a nationality: "trade negotiators" 2, "officials" 1, "goods" 0. */
function peopleAfter(tokens: readonly Token[], index: number, lexicon: ActorLexicon): number {
  const next = tokens[index]?.text ?? '';
  const afterNext = tokens[index + 1]?.text ?? '';
  if (!/^\p{Ll}+$/u.test(next)) return 0;
  if (lexicon.isPeople(afterNext) && (lexicon.isTitleModifier(next) || lexicon.isPeople(next))) return 2;
  return lexicon.isPeople(next) ? 1 : 0;
}

/** "the Chinese said" */
function isBarePeople(tokens: readonly Token[], first: Name, last: Name): boolean {
  const next = tokens[last.endToken]?.text.toLowerCase() ?? '';
  return tokens[first.firstToken - 1]?.text.toLowerCase() === 'the' && (VERB.test(next) || /^[.,;:!?”"]?$/.test(next));
}

function formOne(paragraph: Paragraph, name: Name, kind: ActorKind, lexicon: ActorLexicon): NameMention {
  const { tokens } = paragraph;
  const next = tokens[name.endToken]?.text ?? '';
  if ((kind === 'person' || kind === 'country') && /^(?:administration|Administration)$/.test(next)) {
    return { ...textOf(paragraph, name.firstToken, name.endToken + 1), kind: 'organisation', confidence: name.confidence };
  }
  const base = { ...textOf(paragraph, name.firstToken, name.endToken), confidence: name.confidence };
  if (name.wording === 'capital') return formCapital(base, name, tokens);
  const entry = name.entry === undefined ? {} : { entry: name.entry };
  if (kind === 'person') return { ...base, kind, ...entry, ...titleBefore(paragraph, name.firstToken, lexicon) };
  const acronym = kind === 'organisation' ? acronymAfter(tokens, name.endToken) : undefined;
  return { ...base, kind, ...entry, ...(acronym === undefined ? {} : { acronym }) };
}

/** A capital is its country's government, unless something happens there. */
function formCapital(base: Pick<NameMention, 'start' | 'end' | 'text' | 'confidence'>, name: Name, tokens: readonly Token[]): NameMention {
  const before = tokens[name.firstToken - 1]?.text.toLowerCase() ?? '';
  const isPlace = LOCATIVE.has(before) || isSaidToBePlace(tokens, name) || isDestination(tokens, name.firstToken, before) || isAttribute(tokens, name, before) || isDated(tokens, name) || isDateline(tokens, name);
  return { ...base, kind: isPlace ? 'place' : 'country', ...(isPlace || name.entry === undefined ? {} : { entry: name.entry }) };
}

/** "Oslo-based", "the capital, Oslo", "Washington, D.C." */
function isSaidToBePlace(tokens: readonly Token[], { firstToken, endToken }: Name): boolean {
  const text = (index: number): string => tokens[index]?.text ?? '';
  if (text(endToken) === '-' && /^(?:based|born|bound|area)$/.test(text(endToken + 1))) return true;
  return (text(firstToken - 1) === ',' && text(firstToken - 2) === 'capital') || (text(firstToken - 1) === 'capital') || text(endToken - 1) === 'D.C.';
}

function isDestination(tokens: readonly Token[], first: number, before: string): boolean {
  return before === 'to' && tokens.slice(Math.max(0, first - 4), first - 1).some(({ text }) => TRAVEL.test(text.toLowerCase()));
}

/** "a Beijing press conference" */
function isAttribute(tokens: readonly Token[], name: Name, before: string): boolean {
  return /^(?:a|an|the|this|his|her|their)$/.test(before) && /^\p{Ll}/u.test(tokens[name.endToken]?.text ?? '');
}

/** How many tokens a dateline may have: "OSLO, March 11, 2026 (Coastline News) —". */
const LONGEST_DATELINE = 16;

/** Before a dash at a paragraph's beginning, with nothing but names, dates and marks between. */
function isDateline(tokens: readonly Token[], name: Name): boolean {
  if (name.firstToken > 0) return false;
  const rest = tokens.slice(name.endToken, LONGEST_DATELINE);
  const dash = rest.findIndex(({ text }) => /^(?:—|–|--)$/.test(text));
  return dash >= 0 && rest.slice(0, dash).every(({ text }) => !/^\p{Ll}/u.test(text));
}

/** "Kyiv, Ukraine" and "Kyiv (". */
function isDated(tokens: readonly Token[], name: Name): boolean {
  const [comma, after] = tokens.slice(name.endToken, name.endToken + 2);
  return (comma?.text === ',' && /^\p{Lu}/u.test(after?.text ?? '') && name.firstToken > 0) || /^(?:\(|—|--)$/.test(comma?.text ?? '');
}

/** "ABC" of "(ABC)" right after a name. */
function acronymAfter(tokens: readonly Token[], end: number): string | undefined {
  const inside = tokens[end + 1]?.text ?? '';
  return tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' && /^\p{Lu}[\p{L}.&]{1,9}$/u.test(inside) ? inside : undefined;
}
