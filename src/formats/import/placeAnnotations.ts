import { findAnchor } from '../../annotation/anchor';
import type { Annotation, Decisions } from '../../annotation/annotation';
import { NO_DECISIONS } from '../../annotation/annotation';
import { CanonicalOffsets } from '../../article/canonicalOffsets';
import { canonicalText } from '../../article/canonicalText';
import type { Span } from '../../article/span';
import { followReplacement } from '../../session/followReplacement';
import type { ImportedAnnotation, ImportedArticle } from './importFormat';

/** An imported annotation with its place in the article (UTF-16 of the canonical text), or why it has none. */
export type Placed =
  | { readonly annotation: ImportedAnnotation; readonly span: Span }
  | { readonly annotation: ImportedAnnotation; readonly problem: PlaceProblem };

export type PlaceProblem = 'outside' | 'empty' | 'not-found' | 'ambiguous' | 'changed';

/**
 * Finds the places of imported annotations in an article. Where the file holds another state of the text, they follow its differences: white space
 * alone exactly, other changes by comparison; what is not certain has no place.
 * @param text The article's canonical text.
 */
export function placeAnnotations(imported: ImportedArticle, text: string): readonly Placed[] {
  const own = imported.text === undefined ? undefined : new SourceText(imported.text);
  if (own === undefined || own.canonical === text) return placeAll(imported.annotations, text, own);
  const drafts = placeAll(imported.annotations, own.canonical, own);
  const squeezed = squeeze(own.canonical);
  return squeezed.text === squeeze(text).text ? bySqueezing(drafts, squeezed, squeeze(text)) : byComparison(drafts, own.canonical, text);
}

/** A text as a file holds it: its offsets count its line ends as they are. */
class SourceText {
  readonly canonical: string;
  readonly #points: readonly number[] | undefined;

  constructor(text: string) {
    this.canonical = canonicalText(text);
    if (this.canonical.length !== text.length) this.#points = canonicalPoints(text);
  }

  /** Canonical code points before a code point of the text itself. */
  canonicalPoint(point: number): number {
    return this.#points === undefined ? point : (this.#points[point] ?? this.#points.at(-1) ?? 0) + (point >= this.#points.length ? 1 : 0);
  }
}

function canonicalPoints(text: string): readonly number[] {
  let count = 0;
  const characters = Array.from(text);
  const points = characters.map((character, index) => {
    const isCarriage = character === '\r' && characters[index + 1] === '\n';
    const isMark = character === '\uFEFF' && index === 0;
    return isCarriage || isMark ? count : count++;
  });
  return [...points, count];
}

function placeAll(annotations: readonly ImportedAnnotation[], text: string, own: SourceText | undefined): readonly Placed[] {
  const offsets = new CanonicalOffsets(text);
  return annotations.map((annotation) => placeIn(annotation, text, { own, offsets }));
}

function placeIn(annotation: ImportedAnnotation, text: string, { own, offsets }: { readonly own: SourceText | undefined; readonly offsets: CanonicalOffsets }): Placed {
  const { start, end, quote } = annotation;
  if (start === undefined || end === undefined) return quote === undefined ? { annotation, problem: 'not-found' } : byWords(annotation, text, 0);
  const [from, to] = [own?.canonicalPoint(start) ?? start, own?.canonicalPoint(end) ?? end];
  const span = { start: offsets.fromCanonical(from), end: offsets.fromCanonical(to) };
  const isRight = to <= offsets.canonicalLength && (quote === undefined || text.slice(span.start, span.end) === canonicalText(quote));
  if (isRight) return from < to ? { annotation, span } : { annotation, problem: 'empty' };
  return quote === undefined ? { annotation, problem: 'outside' } : byWords(annotation, text, span.start);
}

/** The only place of the words with their context; without context, the only place of the words. */
function byWords(annotation: ImportedAnnotation, text: string, start: number): Placed {
  const quote = canonicalText(annotation.quote ?? '');
  const { before = '', after = '' } = annotation;
  if (quote.trim() === '') return { annotation, problem: 'empty' };
  if (before === '' && after === '') {
    const place = text.indexOf(quote);
    if (place < 0) return { annotation, problem: 'not-found' };
    return text.includes(quote, place + 1) ? { annotation, problem: 'ambiguous' } : { annotation, span: { start: place, end: place + quote.length } };
  }
  const found = findAnchor(text, { start, end: start + quote.length, quote, before: canonicalText(before), after: canonicalText(after) });
  if (found.anchor === 'anchored' || found.anchor === 'moved') return { annotation, span: { start: found.start, end: found.end } };
  return { annotation, problem: found.anchor === 'orphaned' ? 'not-found' : found.anchor };
}

interface Squeezed {
  readonly text: string;
  /** Offsets of the characters that are no white space. */
  readonly places: readonly number[];
}

function squeeze(text: string): Squeezed {
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) if (!/\s/.test(text.charAt(index))) places.push(index);
  return { text: places.map((place) => text.charAt(place)).join(''), places };
}

function bySqueezing(drafts: readonly Placed[], source: Squeezed, target: Squeezed): readonly Placed[] {
  const numberOf = new Map(source.places.map((place, index) => [place, index]));
  return drafts.map((draft): Placed => {
    if (!('span' in draft)) return draft;
    let { start, end } = draft.span;
    while (start < end && !numberOf.has(start)) start++;
    while (end > start && !numberOf.has(end - 1)) end--;
    const first = target.places[numberOf.get(start) ?? -1];
    const last = target.places[numberOf.get(end - 1) ?? -1];
    return first === undefined || last === undefined ? { annotation: draft.annotation, problem: 'empty' } : { annotation: draft.annotation, span: { start: first, end: last + 1 } };
  });
}

function byComparison(drafts: readonly Placed[], source: string, target: string): readonly Placed[] {
  const annotations = drafts.flatMap((draft, index): Annotation[] =>
    'span' in draft ? [{ id: String(index), type: draft.annotation.type, ...draft.span, quote: source.slice(draft.span.start, draft.span.end), before: '', after: '', anchor: 'anchored' }] : []);
  const decisions: Decisions = { ...NO_DECISIONS, annotations };
  const followed = new Map(followReplacement(decisions, source, target).annotations.map((annotation) => [annotation.id, annotation]));
  return drafts.map((draft, index): Placed => {
    const now = followed.get(String(index));
    if (!('span' in draft) || now === undefined) return draft;
    const isSame = (now.anchor === 'anchored' || now.anchor === 'moved') && now.end > now.start;
    return isSame ? { annotation: draft.annotation, span: { start: now.start, end: now.end } } : { annotation: draft.annotation, problem: now.anchor === 'orphaned' ? 'not-found' : 'changed' };
  });
}
