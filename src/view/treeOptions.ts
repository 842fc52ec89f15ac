import type { ViewEntity, ViewMention } from './articleView';
import type { CodeLabel } from './codeLabel';

export type EntityOrder = 'count' | 'order' | 'name';

/** From this salience on an issue is one that the article is centrally about. */
const CENTRAL = 0.6;

/** Whether an article is centrally about an entity. */
export function isCentral({ salience }: Pick<ViewEntity, 'salience'>): boolean {
  return salience !== undefined && salience >= CENTRAL;
}

/** How the reader wants the Entities view. */
export interface TreeOptions {
  readonly sortBy: EntityOrder;
  /** Actors by kind, issues by field; else flat. */
  readonly grouped: boolean;
  readonly places: boolean;
  /** Words that must all occur in an entity's names or in a mention; empty for no filter. */
  readonly filter: string;
  /** The codes of the codebook, for their names. */
  readonly codes?: readonly CodeLabel[];
}

/** An entity with those of its mentions that a part of the tree lists. */
export interface Listed {
  readonly entity: ViewEntity;
  readonly mentions: readonly ViewMention[];
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Compares names as a reader expects: without regard to case and accents. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Sorts entities; ties are settled by their order in the article. What is known to be more central to the article counts as more. */
export function sortListed(listed: readonly Listed[], sortBy: EntityOrder): readonly Listed[] {
  const byOrder = (a: Listed, b: Listed): number => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
  const compare: Readonly<Record<EntityOrder, (a: Listed, b: Listed) => number>> = {
    order: byOrder,
    count: (a, b) => (b.entity.salience ?? 0) - (a.entity.salience ?? 0) || b.mentions.length - a.mentions.length || byOrder(a, b),
    name: (a, b) => compareNames(a.entity.name, b.entity.name) || byOrder(a, b),
  };
  return [...listed].sort(compare[sortBy]);
}
