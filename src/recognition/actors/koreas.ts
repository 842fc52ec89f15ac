import type { Paragraph } from '../../article/article';
import type { ActorLexicon } from './actorLexicon';
import type { LexiconEntry } from './lexiconEntry';
import type { NameMention } from './name';

/** In news of both Koreas "the North" is North Korea. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['North', 'north-korea'],
  ['South', 'south-korea'],
]);

/** Confidence in a country that is named by its half alone. */
const NAMED_BY_HALF = 0.85;

/** Whether an article names both Koreas. */
export function namesBothKoreas(names: readonly NameMention[]): boolean {
  const ids = new Set(names.map(({ entry }) => entry?.id));
  return [...SHORT.values()].every((id) => ids.has(id));
}

/** The names of a paragraph of such an article with "the North", "the South", and the "North" of "North and South Korea". */
export function withKoreas(paragraph: Paragraph, names: readonly NameMention[], lexicon: ActorLexicon): readonly NameMention[] {
  const { tokens } = paragraph;
  const known = names.map((name): NameMention => {
    const entry = name.entry === undefined && (name.kind === 'country' || name.kind === 'place') ? entryOf(name.text, lexicon) : undefined;
    return entry === undefined ? name : { ...name, kind: 'country', entry };
  });
  const found = tokens.flatMap(({ text, start, end }, index): NameMention[] => {
    const entry = entryOf(text, lexicon);
    if (entry === undefined || names.some((name) => name.start < end && start < name.end)) return [];
    const next = tokens[index + 1]?.text ?? '';
    const isPair = next === 'and' && SHORT.has(tokens[index + 2]?.text ?? '');
    const isAlone = /^the$/i.test(tokens[index - 1]?.text ?? '') && !/^\p{Lu}/u.test(next) && next !== 'of';
    return isPair || isAlone ? [{ start, end, text, kind: 'country', confidence: NAMED_BY_HALF, entry }] : [];
  });
  return [...known, ...found].sort((a, b) => a.start - b.start);
}

function entryOf(text: string, lexicon: ActorLexicon): LexiconEntry | undefined {
  const id = SHORT.get(text);
  return id === undefined ? undefined : lexicon.entry(id);
}
