import type { Article } from '../article/article';
import { paragraphAt } from '../article/paragraphAt';
import type { EntityRecord } from '../annotation/annotation';
import type { Span } from '../article/span';
import type { ArticleView, ViewMention } from '../view/articleView';
import { quoteParts } from '../view/quoteParts';
import type { Session, Tagging } from './session';

/** Who says a quotation, as a person answered. */
export interface Speaker {
  /** Entity id of an actor; undefined when the speaker is not known. */
  readonly speaker?: string;
  /** The words of the text for a speaker that is no actor. */
  readonly speakerText?: string;
  /** For an actor that the article does not have yet. */
  readonly record?: EntityRecord;
}

/** The quotation, decided or found, that shares at least half of a passage and of which the passage has at least half. */
export function quotationOf(view: ArticleView, passage: Span): ViewMention | undefined {
  const shares = (mention: Span): number => Math.min(mention.end, passage.end) - Math.max(mention.start, passage.start);
  const alike = view.mentionsIn(passage).filter((mention) => mention.type === 'quote' && 2 * shares(mention) >= Math.max(mention.end - mention.start, passage.end - passage.start));
  return [...alike].sort((a, b) => shares(b) - shares(a))[0];
}

/** Passages as quotations of one speaker, each with the words that were found to report it. */
export function quoteTaggings(view: ArticleView, passages: readonly Span[], { speaker, speakerText, record }: Speaker): readonly Tagging[] {
  return passages.map((span) => {
    const cue = quotationOf(view, span)?.cue;
    return {
      span: { start: span.start, end: span.end },
      tag: {
        type: 'quote',
        ...(speaker === undefined ? {} : { speaker }),
        ...(speakerText === undefined ? {} : { speakerText }),
        ...(cue === undefined ? {} : { cue }),
      },
      ...(record === undefined ? {} : { entity: record }),
    };
  });
}

/** Says anew who says quotations, all parts of them: tags keep all else, suggestions become tags. */
export function changeSpeaker(session: Session, quotations: readonly ViewMention[], { speaker, speakerText, record }: Speaker): void {
  const parts = new Set(quotations.flatMap((quotation) => quoteParts(session.view, quotation)));
  session.amend([...parts], { speaker, speakerText }, record);
}

/** Words in which the speaker of a passage is likely named: the one that is known, else the paragraph around it. */
export function wordsAboutSpeaker(article: Article, view: ArticleView, passage: Span): string {
  const { speaker, speakerText } = quotationOf(view, passage) ?? {};
  const known = speaker === undefined ? speakerText : (view.entity(speaker)?.name ?? speaker);
  if (known !== undefined) return known;
  const index = paragraphAt(article, passage.start);
  const from = article.starts[index] ?? 0;
  return article.text.slice(from, passage.start) + article.text.slice(passage.end, article.starts[index + 1] ?? article.length);
}
