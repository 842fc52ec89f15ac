import type { Paragraph, Token } from '../../article/article';
import type { TaggerFindings } from '../tagger/tagger';
import type { ActorLexicon } from './actorLexicon';
import type { NameMention } from './name';

/** Confidence in a surname that the tagger passed over but the article gives in full elsewhere. */
const SEEN_IN_FULL = 0.7;

/** Words that short names are also; they count as names only right after a title ("Vice Premier He"). */
const ALSO_WORD = /^(?:He|She|It|We|You|They|I|Will|May|Mark|So|An|Do|No|To|In|On|Or|Is|As|At|Park|Young|Long|Brown|White|Black|Green|Bush|Bill|Day|King|Rice|Case|Hunt|Short|Major|Best|Pence|Speaker)$/;

/** Surnames and first words of the full names of persons in an article. */
export function shortNames(names: readonly NameMention[]): ReadonlySet<string> {
  const short = new Set<string>();
  for (const { kind, text } of names) {
    const words = text.split(' ');
    const [first] = words;
    const last = words.at(-1);
    if (kind !== 'person' || words.length < 2 || first === undefined || last === undefined) continue;
    short.add(last);
    if (first.length <= 5) short.add(first);
  }
  return short;
}

/** Names of a paragraph with the short names in it that were passed over. */
export function withMissedNames(
  paragraph: Paragraph,
  names: readonly NameMention[],
  short: ReadonlySet<string>,
  findings: TaggerFindings,
  lexicon: ActorLexicon,
): readonly NameMention[] {
  const present = [...short].filter((name) => findings.evidence.has(name));
  if (present.length === 0) return names;
  const wanted = new Set(present);
  const missed = paragraph.tokens.flatMap((token, index) =>
    wanted.has(token.text) && isAlone(paragraph, index, names) && isBelievable(paragraph.tokens, index, lexicon) ? [mention(token)] : [],
  );
  return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.start - b.start);
}

/** In no name, and no part of a longer capitalised run. */
function isAlone({ tokens }: Paragraph, index: number, names: readonly NameMention[]): boolean {
  const token = tokens[index];
  if (token === undefined || names.some((name) => name.start < token.end && token.start < name.end)) return false;
  return !/^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.text ?? '');
}

function isBelievable(tokens: readonly Token[], index: number, lexicon: ActorLexicon): boolean {
  const before = tokens[index - 1]?.text ?? '';
  const isTitled = /^\p{Lu}/u.test(before) && lexicon.isTitle(before.toLowerCase());
  if (ALSO_WORD.test(tokens[index]?.text ?? '')) return isTitled;
  return isTitled || !/^\p{Lu}\p{Ll}/u.test(before);
}

function mention({ start, end, text }: Token): NameMention {
  return { start, end, text, kind: 'person', confidence: SEEN_IN_FULL };
}
