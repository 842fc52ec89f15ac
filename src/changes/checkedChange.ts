import type { Annotation, ArticleRecord, Decisions, EntityRecord } from '../annotation/annotation';
import { applyChange, dismissalKey, type DecisionChange, type Replacement } from '../annotation/decisionChange';
import { sameValue } from '../sidecar/sameValue';

/** A step fitted to decisions that others may have changed since. */
export interface CheckedChange {
  /** What is left to do. */
  readonly change: DecisionChange;
  /** Words, names or keys of what is no longer as the step expects it; the step must not be taken when there are any. */
  readonly conflicts: readonly string[];
}

type Fitted<T> = readonly Replacement<T>[] | { readonly conflict: string };

/**
 * Fits a step to decisions. What stands as the step wants it already is left out; what says something that neither side of the step
 * says is a conflict. Where a passage stands is no difference: it moves with the text.
 */
export function checkChange(decisions: Decisions, change: DecisionChange): CheckedChange {
  const annotations = (change.annotations ?? []).map((each) => fitAnnotation(decisions, each));
  const dismissed = (change.dismissed ?? []).flatMap(({ before, after }) => [
    ...standing(decisions, before).map((known) => ({ before: known })),
    ...(after === undefined || standing(decisions, after).length > 0 ? [] : [{ after }]),
  ]);
  const fitted: DecisionChange = { annotations: annotations.flatMap(replacements), dismissed };
  const left = applyChange(decisions, fitted);
  const entities = (change.entities ?? []).map((each) => fitEntity(left, each));
  const article = change.article === undefined ? undefined : fitArticle(decisions.article, change.article);
  return {
    change: { ...fitted, entities: entities.flatMap(replacements), ...(article?.change === undefined ? {} : { article: article.change }) },
    conflicts: [...annotations, ...entities].flatMap((each) => ('conflict' in each ? each.conflict : [])).concat(article?.conflicts ?? []),
  };
}

function replacements<T>(fitted: Fitted<T>): readonly Replacement<T>[] {
  return 'conflict' in fitted ? [] : fitted;
}

function fitAnnotation({ annotations }: Decisions, { before, after }: Replacement<Annotation>): Fitted<Annotation> {
  const known = annotations.find(({ id }) => id === (before ?? after)?.id);
  const isInPlace = before === undefined || after === undefined || isSamePlace(before, after);
  const isGone = known === undefined && after === undefined;
  if (isGone || (saysSame(known, after) && (isInPlace || isSamePlace(known, after)))) return [];
  if (!saysSame(known, before)) return { conflict: quoteOf(known, before, after) };
  if (known === undefined || before === undefined || after === undefined) return [replacement(known, after)];
  return [{ before: known, after: isInPlace ? { ...after, ...placeOf(known) } : after }];
}

function replacement<T>(before: T | undefined, after: T | undefined): Replacement<T> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function quoteOf(...annotations: readonly (Annotation | undefined)[]): string {
  return annotations.find((annotation) => annotation !== undefined)?.quote ?? '';
}

/** Whether two annotations say the same, wherever they stand. */
function saysSame(a: Annotation | undefined, b: Annotation | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return sameValue({ ...a, ...NO_PLACE }, { ...b, ...NO_PLACE });
}

const NO_PLACE = { start: 0, end: 0, quote: '', before: '', after: '', anchor: 'anchored' };

function isSamePlace(a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end && a?.anchor === b?.anchor;
}

function placeOf({ start, end, quote, before, after, anchor }: Annotation): Pick<Annotation, 'start' | 'end' | 'quote' | 'before' | 'after' | 'anchor'> {
  return { start, end, quote, before, after, anchor };
}

/** A dismissal as it stands now: at its place, else the one that says the same of the same words. */
function standing({ dismissed }: Decisions, wanted: Decisions['dismissed'][number] | undefined): Decisions['dismissed'] {
  if (wanted === undefined) return [];
  const key = dismissalKey(wanted);
  const found =
    dismissed.find((known) => dismissalKey(known) === key) ??
    dismissed.find(({ at, quote, type }) => at === wanted.at && quote === wanted.quote && type === wanted.type);
  return found === undefined ? [] : [found];
}

/** An entity that other annotations still need stays. */
function fitEntity({ entities, annotations }: Decisions, { before, after }: Replacement<EntityRecord>): Fitted<EntityRecord> {
  const known = entities.find(({ id }) => id === (before ?? after)?.id);
  if (sameValue(known, after)) return [];
  if (after === undefined && (known === undefined || annotations.some(({ entity }) => entity === known.id))) return [];
  return sameValue(known, before) ? [replacement(known, after)] : { conflict: (known ?? before ?? after)?.name ?? '' };
}

/** Metadata is told apart by its keys: only those that the step changed. */
function fitArticle(known: ArticleRecord, { before = {}, after = {} }: Replacement<ArticleRecord>): { readonly change?: Replacement<ArticleRecord>; readonly conflicts: readonly string[] } {
  const [now, from, to] = [known, before, after].map((record): Readonly<Record<string, unknown>> => ({ ...record }));
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !sameValue(from?.[key], to?.[key]) && !sameValue(now?.[key], to?.[key]));
  const conflicts = keys.filter((key) => !sameValue(now?.[key], from?.[key]));
  if (keys.length === 0) return { conflicts };
  const merged = Object.entries({ ...now, ...Object.fromEntries(keys.map((key) => [key, to?.[key]])) }).filter(([, value]) => value !== undefined);
  return { change: { before: known, after: Object.fromEntries(merged) }, conflicts };
}
