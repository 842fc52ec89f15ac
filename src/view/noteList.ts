import type { Decisions } from '../annotation/annotation';
import type { Span } from '../article/span';
import { hasPlace } from './decidedMentions';
import { firstPart, oneLine } from './sentenceText';

/** A note that somebody wrote in an article. */
export interface ListedNote {
  readonly kind: 'article' | 'entity' | 'annotation';
  /** What it is about: the words of a passage, a name, or the article's title. */
  readonly about: string;
  /** As it was written, maybe of several lines. */
  readonly note: string;
  readonly by?: string;
  /** Where to go: the passage, or the first mention that was decided; undefined where there is none. */
  readonly place?: Span;
}

/** Longest part of a passage that stands for it. UTF-16 code units. */
const ABOUT_LENGTH = 60;

/** All notes of an article: on itself, on its actors and issues, on passages in the order of the text. */
export function notesOf({ article, entities, annotations }: Decisions): readonly ListedNote[] {
  const own: readonly ListedNote[] = isWritten(article.note) ? [{ kind: 'article', about: article.title ?? '', note: article.note }] : [];
  const onEntities = entities.flatMap(({ id, name, note }): readonly ListedNote[] => {
    if (!isWritten(note)) return [];
    const first = annotations.find((annotation) => annotation.entity === id && hasPlace(annotation));
    return [{ kind: 'entity', about: name, note, ...(first === undefined ? {} : { place: { start: first.start, end: first.end } }) }];
  });
  const onPassages = annotations.flatMap((annotation): readonly ListedNote[] => {
    const { quote, note, by, start, end } = annotation;
    if (!isWritten(note)) return [];
    return [{ kind: 'annotation', about: firstPart(oneLine(quote), ABOUT_LENGTH), note, ...(by === undefined ? {} : { by }), ...(hasPlace(annotation) ? { place: { start, end } } : {}) }];
  });
  return [...own, ...onEntities, ...onPassages];
}

function isWritten(note: string | undefined): note is string {
  return note !== undefined && note.trim() !== '';
}
