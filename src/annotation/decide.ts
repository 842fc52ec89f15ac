import type { Span } from '../article/span';
import type { Annotation, ArticleFields, Decisions, Dismissal, EntityRecord } from './annotation';
import type { DecisionChange, Replacement } from './decisionChange';
import { removeParts } from './linkedSpans';
import { textAround } from './textAround';

/** Who decides, when, and about which text; injected, so that decisions can be repeated in tests. */
export interface DecisionContext {
  /** The text as the editor holds it. */
  readonly text: string;
  /** ISO 8601 instant. */
  readonly now: string;
  readonly coder?: string;
  readonly newId: () => string;
}

/** What a passage is tagged as. */
export interface TagFields {
  readonly type: string;
  readonly entity?: string;
  readonly value?: string;
  readonly mod?: string;
  readonly endValue?: string;
  readonly speaker?: string;
  readonly speakerText?: string;
  readonly cue?: string;
  readonly continues?: string;
  readonly note?: string;
}

/** A suggestion to confirm or dismiss. */
export interface Suggestion extends Span, TagFields {}

/** Tags passages. A passage that already has the same type and entity is left alone. */
export function tag(decisions: Decisions, spans: readonly Span[], fields: TagFields, context: DecisionContext, entity?: EntityRecord): DecisionChange {
  const fresh = spans.filter(
    (span) => span.end > span.start && !decisions.annotations.some((annotation) => isSame(annotation, span, fields)),
  );
  return {
    annotations: fresh.map((span) => ({ after: createAnnotation(span, fields, context) })),
    ...withEntity(decisions, fresh.length > 0 ? entity : undefined),
  };
}

function isSame(annotation: Annotation, span: Span, fields: TagFields): boolean {
  return (
    annotation.start === span.start && annotation.end === span.end && annotation.type === fields.type && annotation.entity === fields.entity
  );
}

function createAnnotation({ start, end }: Span, fields: TagFields, context: DecisionContext): Annotation {
  return {
    id: context.newId(),
    ...fields,
    start,
    end,
    ...textAround(context.text, { start, end }),
    ...(context.coder === undefined ? {} : { by: context.coder }),
    at: context.now,
    anchor: 'anchored',
  };
}

function withEntity(decisions: Decisions, entity: EntityRecord | undefined): Pick<DecisionChange, 'entities'> {
  if (entity === undefined || decisions.entities.some(({ id }) => id === entity.id)) return {};
  return { entities: [{ after: entity }] };
}

/** Turns suggestions into decisions. */
export function confirm(
  decisions: Decisions,
  suggestions: readonly Suggestion[],
  context: DecisionContext,
  entities: readonly EntityRecord[],
): DecisionChange {
  const steps = suggestions.map(({ start, end, ...fields }) => tag(decisions, [{ start, end }], fields, context));
  const fresh = entities.filter(({ id }) => !decisions.entities.some((known) => known.id === id));
  return {
    annotations: steps.flatMap((step) => step.annotations ?? []),
    ...(fresh.length === 0 ? {} : { entities: fresh.map((after) => ({ after })) }),
  };
}

/** Rejects suggestions: they stay dismissed, also after edits. */
export function dismiss(decisions: Decisions, suggestions: readonly Suggestion[], context: DecisionContext): DecisionChange {
  const isNew = (suggestion: Suggestion): boolean =>
    !decisions.dismissed.some(({ type, start, end }) => type === suggestion.type && start === suggestion.start && end === suggestion.end);
  return {
    dismissed: suggestions.filter(isNew).map(({ type, start, end }): Replacement<Dismissal> => ({
      after: {
        type,
        start,
        end,
        ...textAround(context.text, { start, end }),
        ...(context.coder === undefined ? {} : { by: context.coder }),
        at: context.now,
        anchor: 'anchored',
      },
    })),
  };
}

/** Removes annotations; a passage of several parts that loses its first begins with the next. */
export function untag(decisions: Decisions, annotations: readonly Annotation[]): DecisionChange {
  return { annotations: removeParts(decisions.annotations, annotations) };
}

/** Changes what annotations say; a changed decision is signed anew. Keys given as undefined are taken away. */
export function retag(
  decisions: Decisions,
  annotations: readonly Annotation[],
  fields: { readonly [key in keyof TagFields]?: string | undefined },
  context: Pick<DecisionContext, 'now' | 'coder'>,
  entity?: EntityRecord,
): DecisionChange {
  return {
    annotations: annotations.map((before) => ({ before, after: withFields(before, { ...fields, by: context.coder ?? before.by, at: context.now }) })),
    ...withEntity(decisions, entity),
  };
}

/** Sets or (when empty) removes an annotation's note. */
export function setNote(annotation: Annotation, note: string): DecisionChange {
  const after = withFields(annotation, { note: note.trim() === '' ? undefined : note });
  return { annotations: [{ before: annotation, after }] };
}

/** Puts an annotation at a place that a person chose; the decision stays what and whose it was. */
export function reattach(annotation: Annotation, { start, end }: Span, context: Pick<DecisionContext, 'text'>): DecisionChange {
  const after: Annotation = { ...annotation, start, end, ...textAround(context.text, { start, end }), anchor: 'anchored' };
  return { annotations: [{ before: annotation, after }] };
}

/** Sets metadata of the article; keys given as undefined are taken away. */
export function setArticle(decisions: Decisions, record: ArticleFields): DecisionChange {
  const merged: Readonly<Record<string, unknown>> = { ...decisions.article, ...record };
  const after = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  return { article: { before: decisions.article, after } };
}

function withFields(annotation: Annotation, fields: Readonly<Record<string, string | undefined>>): Annotation {
  const merged: Readonly<Record<string, unknown>> = { ...annotation, ...fields };
  const present = Object.entries(merged).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as unknown as Annotation;
}
