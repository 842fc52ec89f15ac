import type { Paragraph } from '../../article/article';
import { tokenise } from '../../article/tokenise';
import type { ActorLexicon } from './actorLexicon';
import type { LexiconEntry } from './lexiconEntry';
import type { NameMention } from './name';

/** Lands that are or were two countries, told apart by a direction. */
const PARTED = /^(?:Korea|Sudan|Vietnam|Germany|Yemen)$/;
const DIRECTIONS: ReadonlyMap<string, string> = new Map([['North', 'South'], ['South', 'North'], ['East', 'West'], ['West', 'East']]);

/** Confidence in each country of a pair. */
const IN_PAIR = 0.9;

/**
 * The names of a paragraph with both countries of "North and South Korea": "North", which names North Korea, and "South Korea";
 * not inside a longer name.
 */
export function withPairedCountries(paragraph: Paragraph, names: readonly NameMention[], lexicon: ActorLexicon): readonly NameMention[] {
  const whole = names.filter((name) => !isHalf(paragraph, name));
  const pairs = pairsIn(paragraph, lexicon).filter(([first, second]) => whole.every(({ start, end }) => start > first.start || end <= second.end));
  if (pairs.length === 0) return whole;
  const countries = pairs.flat();
  const others = whole.filter((name) => countries.every(({ start, end }) => name.end <= start || end <= name.start));
  return [...others, ...countries].sort((a, b) => a.start - b.start);
}

/** "North" of "North and South Wales": by itself it names nothing. */
function isHalf({ tokens }: Paragraph, { text, start }: NameMention): boolean {
  const opposite = DIRECTIONS.get(text);
  if (opposite === undefined) return false;
  const index = tokens.findIndex((token) => token.start === start);
  return /^(?:and|or)$/.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.text === opposite;
}

type Pair = readonly [NameMention, NameMention];

function pairsIn(paragraph: Paragraph, lexicon: ActorLexicon): readonly Pair[] {
  const pairs: Pair[] = [];
  paragraph.tokens.forEach(({ text }, index) => {
    const pair = DIRECTIONS.has(text) ? pairAt(paragraph, index, lexicon) : undefined;
    if (pair !== undefined) pairs.push(pair);
  });
  return pairs;
}

/** The two countries of a pair that begins at a token; undefined when none does. */
function pairAt({ tokens }: Paragraph, index: number, lexicon: ActorLexicon): Pair | undefined {
  const [first, joint, second, land] = tokens.slice(index, index + 4);
  const opposite = DIRECTIONS.get(first?.text ?? '');
  if (first === undefined || second === undefined || land === undefined || opposite === undefined) return undefined;
  if (!/^(?:and|or)$/.test(joint?.text ?? '') || second.text !== opposite || !PARTED.test(land.text)) return undefined;
  const country = (direction: string, start: number, end: number): NameMention => {
    const name = `${direction} ${land.text}`;
    const entry = countryOf(name, lexicon);
    return { start, end, text: name, kind: 'country', confidence: IN_PAIR, ...(entry === undefined ? {} : { entry }) };
  };
  return [country(first.text, first.start, first.end), country(second.text, second.start, land.end)];
}

function countryOf(name: string, lexicon: ActorLexicon): LexiconEntry | undefined {
  const tokens = tokenise(name);
  const match = lexicon.match(tokens, 0, tokens.length);
  return match?.endToken === tokens.length && match.entry.kind === 'country' ? match.entry : undefined;
}
