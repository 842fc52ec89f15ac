import type { Suggestion } from '../annotation/decide';
import { saidOf } from '../annotation/said';
import type { ViewMention } from '../view/articleView';

/** A suggestion as a decision is made of it. */
export function suggestionOf(mention: ViewMention): Suggestion {
  const { type, start, end } = mention;
  return { type, start, end, ...saidOf(mention) };
}
