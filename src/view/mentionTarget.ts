import type { Span } from '../article/span';
import type { ArticleView, ViewMention } from './articleView';

/** A mention as a command's argument names it: plain JSON, so that it can stand in a link. */
export interface MentionRef extends Span {
  readonly type: string;
  /** Id of the annotation, for decisions. */
  readonly annotation?: string;
}

/** What a command from a hover or the tree acts on, instead of the selection. */
export interface MentionTarget {
  /** The article's URI. */
  readonly uri: string;
  readonly mentions: readonly MentionRef[];
}

/** Names mentions so that a command can find them again, also from a link. */
export function targetOf(uri: string, mentions: readonly ViewMention[]): MentionTarget {
  return { uri, mentions: mentions.map(refOf) };
}

/** Finds a target's mentions in the article as it is now; what is no longer there is left out. */
export function resolveTarget(view: ArticleView, target: MentionTarget): readonly ViewMention[] {
  return target.mentions.flatMap((ref) => view.mentionsIn(ref).filter((mention) => matches(mention, ref)).slice(0, 1));
}

/** Whether a command's argument, which anyone may have made, is a target. */
export function isMentionTarget(value: unknown): value is MentionTarget {
  if (!isRecord(value) || typeof value.uri !== 'string' || !Array.isArray(value.mentions)) return false;
  return value.mentions.every(isMentionRef);
}

function refOf({ start, end, type, annotation }: ViewMention): MentionRef {
  return annotation === undefined ? { start, end, type } : { start, end, type, annotation: annotation.id };
}

function matches(mention: ViewMention, ref: MentionRef): boolean {
  if (ref.annotation !== undefined) return mention.annotation?.id === ref.annotation;
  return mention.type === ref.type && mention.start === ref.start && mention.end === ref.end;
}

function isMentionRef(value: unknown): value is MentionRef {
  if (!isRecord(value) || typeof value.type !== 'string') return false;
  if (!isOffset(value.start) || !isOffset(value.end)) return false;
  return value.annotation === undefined || typeof value.annotation === 'string';
}

function isOffset(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
