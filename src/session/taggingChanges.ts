import type { Annotation, Decisions, EntityRecord } from '../annotation/annotation';
import * as decide from '../annotation/decide';
import type { DecisionChange, Replacement } from '../annotation/decisionChange';
import { partsOf } from '../annotation/linkedSpans';
import { reshape } from '../annotation/reshape';
import { NOTHING_SAID, saidOf } from '../annotation/said';
import type { ViewMention } from '../view/articleView';
import { hasPlace } from '../view/decidedMentions';
import type { Move, Tag, TagChange, Tagging } from './session';
import { suggestionOf } from './suggestionOf';

/** What is decided so far, and how new decisions are made. */
export interface Deciding {
  /** Of the coders that are shown: what new decisions are compared with. */
  readonly known: Decisions;
  readonly context: decide.DecisionContext;
  /** What is known of an entity that nobody decided about yet. */
  readonly recordOf: (entity: string | undefined) => EntityRecord | undefined;
}

/**
 * The change that tags passages, each in its own way. What is tagged there already with the same type is changed instead of tagged twice, and
 * left alone where it says the same. Codes may be put on top of each other.
 * @param instead Suggestions that the tags take the place of: dismissed.
 */
export function tagPassages({ known, context, recordOf }: Deciding, taggings: readonly Tagging[], instead: readonly ViewMention[] = []): DecisionChange {
  const twins = twinsOf(known.annotations);
  const changes = taggings.map((tagging) => {
    const { span, tag, entity = recordOf(tag.entity ?? tag.speaker) } = tagging;
    const twin = twins.get(keyOf(tag.type, span));
    if (twin === undefined) return decide.tag(known, [span], tag, context, entity);
    return saysTheSame(twin, tag) ? {} : decide.retag(known, [twin], { ...NOTHING_SAID, ...tag }, context, entity);
  });
  const replaced = instead.filter(({ status }) => status === 'suggested').map(suggestionOf);
  return { ...together(changes), ...(replaced.length === 0 ? {} : decide.dismiss(known, replaced, context)) };
}

/**
 * The change that says anew what mentions are: tags with all parts of the passages that they are part of, and suggestions, which become tags;
 * those of another type than is said are dismissed along with it.
 * @param tag With a type all is said anew; without one only the keys given.
 */
export function amend(deciding: Deciding, mentions: readonly ViewMention[], tag: TagChange, entity?: EntityRecord): DecisionChange {
  const { known, context, recordOf } = deciding;
  const annotations = [...new Set(mentions.flatMap(({ annotation }) => (annotation === undefined ? [] : partsOf(known.annotations, annotation))))];
  const fields = tag.type === undefined ? tag : { ...NOTHING_SAID, ...tag };
  const changed = decide.retag(known, annotations, fields, context, entity ?? recordOf(tag.entity ?? tag.speaker));
  const suggested = mentions.filter(({ status }) => status === 'suggested');
  const taggings = suggested.map((mention): Tagging => ({ span: { start: mention.start, end: mention.end }, tag: amended(mention, tag), ...(entity === undefined ? {} : { entity }) }));
  const tagged = tagPassages(deciding, taggings, suggested.filter(({ type }) => tag.type !== undefined && type !== tag.type));
  return { ...tagged, ...together([changed, tagged]) };
}

/** The change that gives tags other passages; suggestions become tags there. */
export function moveTags(deciding: Deciding, moves: readonly Move[]): DecisionChange {
  const reshaped = moves.flatMap(({ mention: { annotation }, span }) => (annotation === undefined ? [] : reshape(annotation, span, deciding.context)));
  const taggings = moves.flatMap(({ mention, span }): readonly Tagging[] => (mention.annotation === undefined ? [{ span, tag: { type: mention.type, ...saidOf(mention) } }] : []));
  return together([...reshaped, tagPassages(deciding, taggings)]);
}

function amended(mention: ViewMention, change: TagChange): Tag {
  const before = change.type === undefined ? saidOf(mention) : {};
  const said = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), type: change.type ?? mention.type };
}

/** Several changes as one; an entity that several bring along comes once. */
function together(changes: readonly DecisionChange[]): DecisionChange {
  const annotations = changes.flatMap((change): readonly Replacement<Annotation>[] => change.annotations ?? []);
  const entities = new Map(changes.flatMap((change) => change.entities ?? []).map((replacement) => [replacement.after?.id ?? replacement.before?.id, replacement]));
  return { annotations, entities: [...entities.values()] };
}

/** Placed annotations by type and place: the one that is changed when the same is tagged again. */
function twinsOf(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.filter(hasPlace).map((annotation) => [keyOf(annotation.type, annotation), annotation]));
}

function keyOf(type: string, { start, end }: Pick<Annotation, 'start' | 'end'>): string {
  return `${start}:${end}:${type}`;
}

function saysTheSame(annotation: Annotation, tag: Tag): boolean {
  const [before, now] = [saidOf(annotation), saidOf(tag)];
  const isSaid = (key: 'note' | 'continues'): boolean => tag[key] === undefined || tag[key] === annotation[key];
  return isSaid('note') && isSaid('continues') && JSON.stringify(before) === JSON.stringify(now);
}
