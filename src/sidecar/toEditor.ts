import type { AnchorState, Decisions } from '../annotation/annotation';
import { sortAnnotations } from '../annotation/decisionChange';
import { printSentences } from '../annotation/reanchor/sentenceList';
import { textAround } from '../annotation/textAround';
import { CanonicalOffsets } from '../article/canonicalOffsets';
import { canonicalText, textHash } from '../article/canonicalText';
import { placePassages, type StoredPassage } from './placePassages';
import type { StoredSidecar } from './storedSidecar';

/**
 * Decisions for the editor from what a sidecar stores: code points become UTF-16 offsets of the editor's text. Where the text is not the one
 * that the sidecar was written for, each passage is looked for anew; what is not found keeps its state for a person to decide.
 */
export function toEditor(sidecar: StoredSidecar, text: string): Decisions {
  const inEditor = new CanonicalOffsets(text);
  const passages: readonly StoredPassage[] = [...sidecar.annotations, ...sidecar.dismissed];
  const found = placePassages(passages, canonicalText(text), sidecar.text);
  const places = new Map(passages.map((passage, index) => [passage, found[index]]));
  const place = <T extends StoredPassage>(passage: T): T & { anchor: AnchorState } => {
    const { start, end, anchor } = places.get(passage) ?? { ...passage, anchor: 'orphaned' as const };
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
 * place keeps the words and contexts it had, so that it can still be found, and says that it waits for a person.
 */
export function toStored(decisions: Decisions, text: string): StoredSidecar {
  const offsets = new CanonicalOffsets(text);
  const store = <T extends Omit<StoredPassage, 'anchor'> & { readonly anchor: AnchorState }>({ anchor, ...passage }: T): Omit<T, 'anchor'> & Pick<StoredPassage, 'anchor'> => {
    const isPlaced = anchor === 'anchored' || anchor === 'moved';
    return {
      ...passage,
      ...(isPlaced && passage.end > passage.start ? textAround(text, passage) : {}),
      ...(isPlaced ? {} : { anchor }),
      start: offsets.toCanonical(passage.start),
      end: offsets.toCanonical(passage.end),
    };
  };
  const length = offsets.canonicalLength;
  const sentences = printSentences(canonicalText(text), length);
  return {
    article: decisions.article,
    text: { sha256: textHash(text), length, ...(sentences === '' ? {} : { sentences }) },
    entities: decisions.entities,
    annotations: decisions.annotations.map(store),
    dismissed: decisions.dismissed.map(store),
  };
}
