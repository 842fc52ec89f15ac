import type { Annotation, AnchorState, Decisions } from '../annotation/annotation';
import { saidOf } from '../annotation/said';
import type { Article } from '../article/article';
import { paragraphAt } from '../article/paragraphAt';
import { overlaps, type Span } from '../article/span';
import type { DateKind, MentionKind } from '../recognition/mention';
import type { Recognition } from '../recognition/recognition';
import type { ViewMention } from './articleView';
import { suggestionsOf } from './suggestions';

/** The decisions of an article that have a place in its text, found by place. */
export class DecidedMentions {
  readonly #annotations: readonly Annotation[];
  /** The greatest end among the annotations up to and including each index. */
  readonly #reach: readonly number[];
  readonly #dismissed: ReadonlySet<string>;
  readonly #mentions = new Map<Annotation, ViewMention>();
  #kinds: ReadonlyMap<string, string | undefined> | undefined;

  constructor(
    readonly article: Article,
    readonly recognition: Recognition,
    readonly decisions: Decisions,
  ) {
    this.#annotations = decisions.annotations.filter(hasPlace).sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#reach = this.#annotations.map(({ end }) => (reach = Math.max(reach, end)));
    this.#dismissed = new Set(decisions.dismissed.filter(hasPlace).map(placeKey));
  }

  /** Decisions that overlap a span, as mentions. */
  in(span: Span): readonly ViewMention[] {
    return this.#annotationsIn(span).map((annotation) => this.#mentionOf(annotation));
  }

  /** The suggestions that no decision speaks about. */
  undecided(suggestions: readonly ViewMention[]): readonly ViewMention[] {
    if (this.#annotations.length === 0 && this.#dismissed.size === 0) return suggestions;
    return suggestions.filter(
      (suggestion) =>
        !this.#dismissed.has(placeKey(suggestion)) &&
        !this.#annotationsIn(suggestion).some((annotation) => annotation.type === suggestion.type && replaces(annotation, suggestion)),
    );
  }

  #annotationsIn(span: Span): readonly Annotation[] {
    const found: Annotation[] = [];
    for (let index = firstAbove(this.#reach, span.start); index < this.#annotations.length; index++) {
      const annotation = this.#annotations[index];
      if (annotation === undefined || annotation.start >= span.end) break;
      if (overlaps(annotation, span)) found.push(annotation);
    }
    return found;
  }

  #mentionOf(annotation: Annotation): ViewMention {
    const known = this.#mentions.get(annotation);
    if (known !== undefined) return known;
    const mention = this.#describe(annotation);
    this.#mentions.set(annotation, mention);
    return mention;
  }

  /** A decision with what was recognised in the same words: its kind, and how its value was reached. */
  #describe(annotation: Annotation): ViewMention {
    const { type, start, end, quote: text, entity, value, speaker } = annotation;
    const twin = this.#recognisedAt(annotation);
    const agrees = twin !== undefined && twin.entity === entity && twin.value === value && twin.speaker === speaker;
    const kind = (agrees ? twin.kind : undefined) ?? this.#kindOf(annotation);
    return {
      type, start, end, text, annotation, status: 'confirmed', confidence: 1,
      ...(kind === undefined ? {} : { kind }),
      ...saidOf(annotation),
      ...(twin?.speakerSpan === undefined ? {} : { speakerSpan: twin.speakerSpan }),
      ...(agrees && twin.explanation !== undefined ? { explanation: twin.explanation } : {}),
    };
  }

  #recognisedAt({ type, start, end }: Annotation): ViewMention | undefined {
    const suggestions = suggestionsOf(this.article, this.recognition, paragraphAt(this.article, start));
    return suggestions.find((mention) => mention.type === type && mention.start === start && mention.end === end);
  }

  #kindOf({ type, entity, value, quote }: Annotation): MentionKind | undefined {
    if (type === 'quote') return OPENING_MARK.test(quote) ? 'direct' : 'indirect';
    if (type === 'date') return value === undefined ? undefined : dateKindOf(value);
    if (entity === undefined) return type === 'issue' ? 'issue' : undefined;
    this.#kinds ??= new Map([...this.recognition.entities, ...this.decisions.entities].map(({ id, kind }) => [id, kind]));
    const kind = this.#kinds.get(entity);
    return kind !== undefined && isMentionKind(kind) ? kind : undefined;
  }
}

/** Whether a decision speaks about a suggestion of its type that it overlaps: a quotation within another does not. */
function replaces(annotation: Annotation, { type, start, end }: ViewMention): boolean {
  if (type !== 'quote') return true;
  const shared = Math.min(end, annotation.end) - Math.max(start, annotation.start);
  return 2 * shared >= Math.max(end - start, annotation.end - annotation.start);
}

/** A quotation without one says in the writer's words what was said. */
const OPENING_MARK = /^["“”„«»‘']/;

const KINDS: ReadonlySet<string> = new Set<MentionKind>(['person', 'organisation', 'country', 'group', 'place', 'issue', 'candidate']);

/** Whether a kind that a file gives is one that this version knows. */
function isMentionKind(kind: string): kind is MentionKind {
  return KINDS.has(kind);
}

/** Whether an annotation or dismissal stands where the text says so; all others wait for a person. */
export function hasPlace({ anchor }: { readonly anchor: AnchorState }): boolean {
  return anchor === 'anchored' || anchor === 'moved';
}

/** TIMEX3 type, as far as a value tells. */
export function dateKindOf(value: string): DateKind {
  if (value.startsWith('P') && !value.endsWith('_REF')) return 'DURATION';
  return value.includes('T') ? 'TIME' : 'DATE';
}

function placeKey({ type, start, end }: Span & { readonly type: string }): string {
  return `${start}:${end}:${type}`;
}

/** Index of the first number above `limit` in a list that never falls. */
function firstAbove(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
