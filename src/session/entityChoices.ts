import type { EntityRecord } from '../annotation/annotation';
import { slug } from '../recognition/slug';
import type { ArticleView, ViewEntity } from '../view/articleView';

/** Entities that a passage can be tagged with. */
export interface EntityChoices {
  /** Those whose name is like the passage, best first. */
  readonly likely: readonly ViewEntity[];
  /** All others of the type, decided ones first, then by number of mentions. */
  readonly others: readonly ViewEntity[];
}

/** What a passage may be tagged with, of the entities that the article already has. */
export function entityChoices(view: ArticleView, type: 'actor' | 'issue', passage: string): EntityChoices {
  const entities = view.entities.filter((entity) => entity.type === type);
  const scored = entities.map((entity) => ({ entity, score: likeness(entity, passage) }));
  return {
    likely: scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || byWeight(a.entity, b.entity)).map(({ entity }) => entity),
    others: scored.filter(({ score }) => score === 0).map(({ entity }) => entity).sort(byWeight),
  };
}

/** The entity whose name or alias a passage is, if there is one. */
export function entityNamed(view: ArticleView, type: 'actor' | 'issue', passage: string): ViewEntity | undefined {
  const [first] = entityChoices(view, type, passage).likely;
  return first !== undefined && likeness(first, passage) === SAME_NAME ? first : undefined;
}

const SAME_NAME = 3;

/** 3 for the name or an alias itself, 2 for a part of it, 1 for words in common, 0 for nothing. */
function likeness({ name, aliases }: ViewEntity, passage: string): number {
  const wanted = slug(passage);
  if (wanted === '') return 0;
  const words = new Set(wanted.split('-').filter((word) => word.length > 2));
  const scores = [name, ...aliases].map((wording) => {
    const known = slug(wording);
    if (known === wanted) return SAME_NAME;
    if (`-${known}-`.includes(`-${wanted}-`) || `-${wanted}-`.includes(`-${known}-`)) return 2;
    return known.split('-').some((word) => words.has(word)) ? 1 : 0;
  });
  return Math.max(...scores);
}

function byWeight(a: ViewEntity, b: ViewEntity): number {
  return Number(b.decided) - Number(a.decided) || b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1);
}

/** A record for an entity that a person names; its id is a slug of the name that no other entity of the article has. */
export function newEntity(view: ArticleView, type: 'actor' | 'issue', name: string, kind?: string): EntityRecord {
  const tidy = name.replace(/\s+/g, ' ').trim();
  const base = slug(tidy) || type;
  let id = base;
  for (let number = 2; view.entity(id) !== undefined; number++) id = `${base}-${number}`;
  return { id, type, ...(kind === undefined ? {} : { kind }), name: tidy };
}
