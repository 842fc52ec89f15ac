import type { Article, Paragraph } from '../../article/article';
import type { Mention } from '../mention';
import type { RecognitionContext, TypeRecogniser, TypeRecognition } from '../recogniser';
import { parseIsoDay } from './calendar';
import { findDates, type FoundDate } from './dateFinder';
import { DateResolver } from './dateResolver';

/** Finds time expressions and gives them TIMEX3 values. */
export function createDateRecogniser(): TypeRecogniser {
  const resolver = new DateResolver();
  const memo = new WeakMap<Paragraph, readonly FoundDate[]>();
  const found = (paragraph: Paragraph): readonly FoundDate[] => {
    const known = memo.get(paragraph);
    if (known !== undefined) return known;
    const fresh = findDates(paragraph.text);
    memo.set(paragraph, fresh);
    return fresh;
  };
  return {
    prepare(paragraph) {
      found(paragraph);
    },
    resolve(article, context) {
      return new DateRecognition(mentionsIn(article, context, resolver, found));
    },
  };
}

function mentionsIn(
  article: Article,
  { articleDate }: RecognitionContext,
  resolver: DateResolver,
  found: (paragraph: Paragraph) => readonly FoundDate[],
): readonly (readonly Mention[])[] {
  const today = articleDate === undefined ? undefined : parseIsoDay(articleDate);
  const perParagraph = article.paragraphs.map((paragraph, index) => (isSearched(article, index) ? found(paragraph) : NOTHING));
  return resolver.resolve(perParagraph, today);
}

const NOTHING: readonly FoundDate[] = [];

function isSearched({ roles }: Article, index: number): boolean {
  return roles[index] === 'headline' || roles[index] === 'body';
}

class DateRecognition implements TypeRecognition {
  readonly entities = [];
  readonly #mentions: readonly (readonly Mention[])[];

  constructor(mentions: readonly (readonly Mention[])[]) {
    this.#mentions = mentions;
  }

  mentionsOf(index: number): readonly Mention[] {
    return this.#mentions[index] ?? [];
  }
}
