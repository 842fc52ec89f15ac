import type { Annotation, Decisions, EntityRecord } from '../annotation/annotation';
import type { DecisionChange } from '../annotation/decisionChange';
import type { Span } from '../article/span';
import { mergeEntities } from '../changes/entityChanges';
import { slug } from '../recognition/slug';
import { hasPlace } from './decidedMentions';

/** A way out of a contradiction. */
export interface ContradictionFix {
  /** "Keep “Norway”, remove “Oslo”". */
  readonly title: string;
  readonly change: DecisionChange;
}

/** Decisions about an article that cannot all be meant. */
export interface Contradiction {
  readonly code: 'two-actors' | 'old-date' | 'same-name' | 'unknown-entity';
  /** Where it shows: UTF-16 in the editor's text. */
  readonly span: Span;
  readonly message: string;
  /** Where nothing can be done without a question there is none. */
  readonly fixes: readonly ContradictionFix[];
}

/**
 * What contradicts itself among decisions: one passage as two actors (by one coder), two entities of one name, an annotation whose entity
 * does not exist, and a date of an earlier century than the article's whose words name no year.
 * @param articleDate ISO day of the article.
 */
export function findContradictions(decisions: Decisions, articleDate: string | undefined): readonly Contradiction[] {
  const placed = decisions.annotations.filter(hasPlace);
  return [
    ...twoActors(placed, decisions.entities),
    ...oldDates(placed, articleDate),
    ...sameNames(placed, decisions),
    ...unknownEntities(placed, decisions.entities),
  ];
}

function twoActors(annotations: readonly Annotation[], entities: readonly EntityRecord[]): readonly Contradiction[] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations.filter(({ type }) => type === 'actor')) groups.set(spanKey(annotation), [...(groups.get(spanKey(annotation)) ?? []), annotation]);
  const nameOf = ({ entity, quote }: Annotation): string => entities.find(({ id }) => id === entity)?.name ?? entity ?? quote;
  return [...groups.values()].flatMap((group): readonly Contradiction[] => {
    const [first] = group;
    if (first === undefined || new Set(group.map(({ entity }) => entity)).size < 2) return [];
    const names = group.map((annotation) => `“${nameOf(annotation)}”`);
    return [{
      code: 'two-actors',
      span: first,
      message: `This passage is tagged as ${names.join(' and as ')}; it can name one actor.`,
      fixes: group.map((kept) => ({ title: `Keep “${nameOf(kept)}” here, remove the others`, change: { annotations: group.filter((other) => other !== kept).map((before) => ({ before })) } })),
    }];
  });
}

function spanKey({ start, end, by = '' }: Annotation): string {
  return `${start}:${end}:${by}`;
}

function oldDates(annotations: readonly Annotation[], articleDate: string | undefined): readonly Contradiction[] {
  const century = articleDate?.slice(0, 2);
  if (century === undefined) return [];
  return annotations.flatMap((annotation): readonly Contradiction[] => {
    const { type, value, quote } = annotation;
    if (type !== 'date' || value === undefined || !/^\d{4}/.test(value) || value.slice(0, 2) >= century || /\d{2}/.test(quote)) return [];
    return [{
      code: 'old-date',
      span: annotation,
      message: `“${quote}” has the value ${value}, a century or more before the article (${articleDate ?? ''}).`,
      fixes: [{ title: `Take the value ${value} away`, change: { annotations: [{ before: annotation, after: withoutValue(annotation) }] } }],
    }];
  });
}

function withoutValue(annotation: Annotation): Annotation {
  const kept = Object.entries(annotation).filter(([key]) => key !== 'value' && key !== 'mod' && key !== 'endValue');
  return Object.fromEntries(kept) as unknown as Annotation;
}

function sameNames(annotations: readonly Annotation[], decisions: Decisions): readonly Contradiction[] {
  const first = new Map<string, EntityRecord>();
  return decisions.entities.flatMap((entity): readonly Contradiction[] => {
    const key = `${entity.type} ${slug(entity.name)}`;
    const twin = first.get(key);
    if (twin === undefined) first.set(key, entity);
    const mention = annotations.find((annotation) => annotation.entity === entity.id);
    if (twin === undefined || mention === undefined) return [];
    return [{
      code: 'same-name',
      span: mention,
      message: `There are two of the name “${entity.name}”: ${twin.id} and ${entity.id}.`,
      fixes: [{ title: `Merge ${entity.id} into ${twin.id}`, change: mergeEntities(decisions, [entity], twin) }],
    }];
  });
}

function unknownEntities(annotations: readonly Annotation[], entities: readonly EntityRecord[]): readonly Contradiction[] {
  const known = new Set(entities.map(({ id }) => id));
  return annotations.flatMap((annotation): readonly Contradiction[] => {
    const { type, entity, quote } = annotation;
    if (entity === undefined || known.has(entity) || (type !== 'actor' && type !== 'issue')) return [];
    return [{
      code: 'unknown-entity',
      span: annotation,
      message: `“${quote}” names ${entity}, which is not among the entities of this article.`,
      fixes: [
        { title: `Add ${entity} as “${quote}”`, change: { entities: [{ after: { id: entity, type, name: quote } }] } },
        { title: `Remove the tag of “${quote}”`, change: { annotations: [{ before: annotation }] } },
      ],
    }];
  });
}
