import { articleDate } from '../annotation/articleDates';
import type { Decisions } from '../annotation/annotation';
import type { Article } from '../article/article';
import type { Sourced } from '../article/metadata';
import { paragraphAt } from '../article/paragraphAt';
import { overlaps, type Span } from '../article/span';
import type { Recognition } from '../recognition/recognition';
import type { ArticleView, ViewEntity, ViewMention } from './articleView';
import { DecidedMentions } from './decidedMentions';
import { mergeEntities } from './mergeEntities';
import { suggestionsOf } from './suggestions';

/**
 * Merges what was recognised with what was decided.
 * - A decision hides suggestions of its type that it overlaps.
 * - A dismissal hides the suggestion of its type at exactly its place.
 * - Annotations and dismissals that lost their place (`changed`, `ambiguous`, `orphaned`) take no part: showing
 *   them where they may no longer belong would mislead.
 * - Entities are unified by id; what the sidecar says of one overrides what was recognised.
 *
 * Lazy: nothing is computed until asked for, and `mentionsIn` looks only at the paragraphs of its span.
 */
export function buildView(article: Article, recognition: Recognition, decisions: Decisions): ArticleView {
  return new MergedView(article, recognition, decisions);
}

class MergedView implements ArticleView {
  readonly #article: Article;
  readonly #recognition: Recognition;
  readonly #decisions: Decisions;
  readonly #decided: DecidedMentions;
  readonly #suggestions: (readonly ViewMention[] | undefined)[] = [];
  #mentions: readonly ViewMention[] | undefined;
  #entities: ReadonlyMap<string, ViewEntity> | undefined;

  constructor(article: Article, recognition: Recognition, decisions: Decisions) {
    this.#article = article;
    this.#recognition = recognition;
    this.#decisions = decisions;
    this.#decided = new DecidedMentions(article, recognition, decisions);
  }

  get mentions(): readonly ViewMention[] {
    return (this.#mentions ??= this.mentionsIn({ start: 0, end: this.#article.length }));
  }

  get articleDate(): Sourced<string> | undefined {
    return articleDate(this.#article, this.#decisions.article);
  }

  get entities(): readonly ViewEntity[] {
    return [...this.#entityMap.values()];
  }

  entity(id: string): ViewEntity | undefined {
    return this.#entityMap.get(id);
  }

  mentionsIn(span: Span): readonly ViewMention[] {
    const found = [...this.#decided.in(span)];
    const { starts } = this.#article;
    for (let index = paragraphAt(this.#article, span.start); (starts[index] ?? Infinity) < span.end; index++) {
      for (const mention of this.#suggestionsOf(index)) {
        if (overlaps(mention, span)) found.push(mention);
      }
    }
    return found.sort(byPosition);
  }

  get #entityMap(): ReadonlyMap<string, ViewEntity> {
    return (this.#entities ??= mergeEntities(this.#recognition.entities, this.#decisions.entities, this.mentions));
  }

  #suggestionsOf(index: number): readonly ViewMention[] {
    return (this.#suggestions[index] ??= this.#decided.undecided(suggestionsOf(this.#article, this.#recognition, index)));
  }
}

/** By start, then longest first, decisions before suggestions. */
function byPosition(a: ViewMention, b: ViewMention): number {
  return a.start - b.start || b.end - a.end || Number(b.status === 'confirmed') - Number(a.status === 'confirmed');
}
