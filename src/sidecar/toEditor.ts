import type { AnchorState, Decisions } from '../annotation/annotation';
import { sortAnnotations } from '../annotation/decisionChange';
import { reanchor } from '../annotation/reanchor/reanchor';
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
  const isThere = ({ start, end, quote }: Passage): boolean =>
    isSameText && canonical.slice(inCanonical.fromCanonical(start), inCanonical.fromCanonical(end)) === quote;
  const passages: readonly Passage[] = [...sidecar.annotations, ...sidecar.dismissed];
  const found = passages.every(isThere) ? [] : reanchor(passages, canonical);
  const places = new Map(passages.map((passage, index) => [passage, found[index]]));
  const place = <T extends Passage>(passage: T): T & { anchor: AnchorState } => {
    const { start, end, anchor } = isThere(passage) ? { ...passage, anchor: 'anchored' as const } : (places.get(passage) ?? { ...passage, anchor: 'orphaned' as const });
    return { ...passage, start: inEditor.fromCanonical(start), end: inEditor.fromCanonical(end), anchor };
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
