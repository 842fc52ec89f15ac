import type { ArticleView } from './articleView';
import { counted } from './counted';
import { dateKey } from './dateBranches';
import { isSaid } from './quoteSpeakers';
import { isCentral } from './treeOptions';
import { isUncertain } from './visibility';

/** What the status bar says of an article. */
export interface StatusText {
  /** "12 actors, 8 dates, 5 issues". */
  readonly text: string;
  /** "9 quotations, 31 suggestions, 4 decisions". */
  readonly detail: string;
  /** Names of the issues that the article is centrally about, the most central first. */
  readonly topics: readonly string[];
}

/** Counts what an article speaks of: distinct actors, dates and issues, without uncertain ones and places. */
export function statusText(view: ArticleView): StatusText {
  const distinct: Record<'actor' | 'date' | 'issue', Set<string>> = { actor: new Set(), date: new Set(), issue: new Set() };
  let decisions = 0;
  let suggestions = 0;
  let quotes = 0;
  for (const mention of view.mentions) {
    const { type, status } = mention;
    if (status === 'confirmed') decisions++;
    if (isSaid(mention) && !isUncertain(mention)) quotes++;
    if (type !== 'actor' && type !== 'date' && type !== 'issue') continue;
    if (isUncertain(mention) || (status === 'suggested' && mention.kind === 'place')) continue;
    if (status === 'suggested') suggestions++;
    distinct[type].add(type === 'date' ? dateKey(mention) : (mention.entity ?? mention.text));
  }
  return {
    text: [counted(distinct.actor.size, 'actor'), counted(distinct.date.size, 'date'), counted(distinct.issue.size, 'issue')].join(', '),
    detail: [...(quotes === 0 ? [] : [counted(quotes, 'quotation')]), counted(suggestions, 'suggestion'), counted(decisions, 'decision')].join(', '),
    topics: topicsOf(view),
  };
}

const MOST_TOPICS = 4;

function topicsOf(view: ArticleView): readonly string[] {
  const issues = view.entities.filter((entity) => entity.kind === 'issue' && entity.mentions.length > 0 && isCentral(entity));
  return [...issues]
    .sort((a, b) => (b.salience ?? 0) - (a.salience ?? 0))
    .slice(0, MOST_TOPICS)
    .map(({ name }) => name);
}
