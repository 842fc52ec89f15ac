import { findAnchor } from '../annotation/anchor';
import type { AnchorState, Decisions } from '../annotation/annotation';
import { sortAnnotations } from '../annotation/decisionChange';
import { textAround } from '../annotation/textAround';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { canonicalText, textHash } from '../article/canonicalText';
import type { StoredAnnotation, StoredSidecar } from './storedSidecar';

type Passage = Pick<StoredAnnotation, 'start' | 'end' | 'quote' | 'before' | 'after'>;

/**
 * Decisions for the editor from what a sidecar stores: code points become UTF-16 offsets of the editor's text. Where the text is not the one
 * that the sidecar was written for, each passage is looked for anew; what is not found keeps its state for a person to decide.
 */
export function toEditor(sidecar: StoredSidecar, text: string): Decisions {
  const canonical = canonicalText(text);
  const inCanonical = new CanonicalOffsets(canonical);
  const inEditor = new CanonicalOffsets(text);
  const isSameText = sidecar.text?.sha256 === textHash(text);
  const place = <T extends Passage>(passage: T): T & { anchor: AnchorState } => {
    const start = inCanonical.fromCanonical(passage.start);
    const end = inCanonical.fromCanonical(passage.end);
    const isThere = canonical.slice(start, end) === passage.quote;
    const found = isSameText && isThere ? ({ start, end, anchor: 'anchored' } as const) : findAnchor(canonical, { ...passage, start, end });
    return {
      ...passage,
      start: inEditor.fromCanonical(inCanonical.toCanonical(found.start)),
      end: inEditor.fromCanonical(inCanonical.toCanonical(found.end)),
      anchor: found.anchor,
    };
  };
  return {
    article: sidecar.article,
    entities: sidecar.entities,
    annotations: sortAnnotations(sidecar.annotations.map(place)),
    dismissed: sidecar.dismissed.map(place),
  };
}

/**
 * What to store of decisions on a text in the editor: offsets in code points, quotes and contexts as they are now. A passage that lost its
 * place keeps the words and contexts it had, so that it can still be found.
 */
export function toStored(decisions: Decisions, text: string): StoredSidecar {
  const offsets = new CanonicalOffsets(text);
  const store = <T extends Passage & { readonly anchor: AnchorState }>({ anchor, ...passage }: T): Omit<T, 'anchor'> => {
    const isPlaced = (anchor === 'anchored' || anchor === 'moved') && passage.end > passage.start;
    return {
      ...passage,
      ...(isPlaced ? textAround(text, passage) : {}),
      start: offsets.toCanonical(passage.start),
      end: offsets.toCanonical(passage.end),
    };
  };
  return {
    article: decisions.article,
    text: { sha256: textHash(text), length: offsets.canonicalLength },
    entities: decisions.entities,
    annotations: decisions.annotations.map(store),
    dismissed: decisions.dismissed.map(store),
  };
}
