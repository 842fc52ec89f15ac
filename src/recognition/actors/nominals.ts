import type { Paragraph, Token } from '../../article/article';
import type { Span } from '../../article/span';
import type { ActorLexicon } from './actorLexicon';
import type { NameMention } from './name';

/** A role noun that may stand for a person ("the Treasury chief") or an organisation ("the ministry"). */
export interface NominalMention extends Span {
  /** Its words in lower case, without the article. */
  readonly text: string;
  readonly kind: 'person' | 'organisation';
}

export function nominalKey({ kind, text }: NominalMention): string {
  return `${kind}:${text}`;
}

/** Offices that one person holds. */
const OFFICES = new Set(
  'president premier chancellor minister secretary ambassador envoy senator congressman congresswoman representative governor mayor commissioner chairman chairwoman chair chief director spokesman spokeswoman spokesperson leader king queen prince princess emperor sultan emir pope cardinal archbishop bishop general colonel admiral commander judge justice prosecutor lawmaker candidate nominee negotiator adviser advisor economist dictator billionaire tycoon founder ceo strongman counsel president-elect treasurer speaker'.split(' '),
);

const BODIES = new Set(
  'ministry department agency authority bureau commission committee council court tribunal parliament party company bank fund group union university regulator watchdog alliance bloc airline newspaper broadcaster carmaker automaker'.split(' '),
);

const LONGEST = 5;

/** Role nouns with "the" in a paragraph that stand in and beside no name. */
export function findNominals(paragraph: Paragraph, names: readonly NameMention[], lexicon: ActorLexicon): readonly NominalMention[] {
  const { tokens, sentences } = paragraph;
  const found: NominalMention[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      if (!/^(?:the|The)$/.test(tokens[index]?.text ?? '')) continue;
      const end = phraseEnd(tokens, index + 1, sentence.endToken, lexicon);
      const nominal = end === undefined ? undefined : nominalAt(paragraph, index + 1, end);
      if (nominal !== undefined && !touchesName(nominal, tokens[end ?? 0], names)) found.push(nominal);
    }
  }
  return found;
}

/** Index after the role noun that a phrase ends with; undefined when it is none, or goes on ("the president of France"). */
function phraseEnd(tokens: readonly Token[], start: number, limit: number, lexicon: ActorLexicon): number | undefined {
  for (let index = start; index < Math.min(limit, start + LONGEST); index++) {
    const text = tokens[index]?.text ?? '';
    const lower = text.toLowerCase();
    const next = tokens[index + 1]?.text ?? '';
    const isNoun = OFFICES.has(lower) || BODIES.has(lower);
    if (isNoun && !goesOn(next, lexicon)) return index + 1;
    if (!isNoun && !isModifier(tokens, index, limit, lexicon)) return undefined;
  }
  return undefined;
}

function goesOn(next: string, lexicon: ActorLexicon): boolean {
  if (/^(?:of|for|to|in|at|general|elect|-|and|or)$/.test(next) || /^\p{Lu}/u.test(next)) return true;
  return OFFICES.has(next) || BODIES.has(next) || lexicon.isPeople(next) || lexicon.isTitle(next);
}

function isModifier(tokens: readonly Token[], index: number, limit: number, lexicon: ActorLexicon): boolean {
  const text = tokens[index]?.text ?? '';
  if (lexicon.isTitleModifier(text.toLowerCase()) || /^\p{Lu}/u.test(text)) return true;
  return lexicon.match(tokens, index, limit) !== undefined;
}

function nominalAt({ tokens, text }: Paragraph, first: number, end: number): NominalMention | undefined {
  const start = tokens[first]?.start ?? 0;
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  const words = text.slice(start, last.end).replace(/\s+/g, ' ').toLowerCase();
  return { start, end: last.end, text: words, kind: OFFICES.has(last.text.toLowerCase()) ? 'person' : 'organisation' };
}

/** A name right after it ("the president, Ada Moreau") makes it a title; a name that it is part of is found as such. */
function touchesName({ start, end }: Span, next: Token | undefined, names: readonly NameMention[]): boolean {
  const reach = /^[,]$/.test(next?.text ?? '') ? end + 2 : end + 1;
  return names.some((name) => (name.start <= reach && name.start >= end && name.kind === 'person') || (name.start < end && end <= name.end) || (name.start < start && start < name.end));
}
