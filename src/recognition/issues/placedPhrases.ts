import type { Article, Paragraph } from '../../article/article';
import { contains, overlaps, type Span } from '../../article/span';
import type { Mention } from '../mention';
import { normaliseWord } from './normaliseWord';
import type { NounPhrase } from './nounPhrases';
import type { PlacedPhrase } from './phraseGroups';
import { BARE_HEADS } from './wordClasses';

/** Phrases are looked for in the first so many UTF-16 code units: what a longer text is about, these show. */
const SEARCHED = 100_000;

/**
 * The noun phrases of an article at their places, without those that are (part of) something known.
 * @param knownIn Actors, dates and issues of a paragraph. A phrase that holds an actor's name and more ("Gaza aid") is a phrase of its own.
 */
export function placePhrases(article: Article, phrasesIn: (paragraph: number) => readonly NounPhrase[], knownIn: (paragraph: number) => readonly Mention[]): readonly PlacedPhrase[] {
  const placed: PlacedPhrase[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    if ((article.starts[index] ?? 0) > SEARCHED) return;
    const known = new KnownSpans(knownIn(index));
    for (const phrase of phrasesIn(index)) {
      const span = tokenSpan(phrase, paragraph);
      const inside = known.overlapping(span);
      if (!inside.every((mention) => isPartOf(mention, span, paragraph.text))) continue;
      const text = paragraph.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      placed.push({ ...span, phrase, paragraph: index, text, holdsName: inside.length > 0 });
    }
  });
  return placed;
}

/** Mentions of a paragraph, asked for by spans in order: each is looked at a few times however many there are. */
class KnownSpans {
  readonly #mentions: readonly Mention[];
  #next = 0;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = [...mentions].sort((a, b) => a.start - b.start);
  }

  overlapping(span: Span): readonly Mention[] {
    while ((this.#mentions[this.#next]?.end ?? Infinity) <= span.start) this.#next++;
    const found: Mention[] = [];
    for (let index = this.#next; (this.#mentions[index]?.start ?? Infinity) < span.end; index++) {
      const mention = this.#mentions[index];
      if (mention !== undefined && overlaps(mention, span)) found.push(mention);
    }
    return found;
  }
}

/** Whether a mention is an actor's name within a phrase that goes on with what it is about. */
function isPartOf(mention: Mention, span: Span, text: string): boolean {
  if (mention.type !== 'actor' || !contains(span, mention) || mention.end === span.end) return false;
  return !BARE_HEADS.has(normaliseWord(text.slice(mention.end, span.end).trim()));
}

/** Span of a run of tokens, relative to their paragraph, UTF-16. */
export function tokenSpan({ firstToken, endToken }: { readonly firstToken: number; readonly endToken: number }, { tokens }: Paragraph): Span {
  return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
}
