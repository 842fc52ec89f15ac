import nlp from 'compromise';
import type { ActorType, TypedSpan } from './actorsGold';

/** A system that marks actors in a text. */
export interface ActorTagger {
  readonly name: string;
  tag(text: string): readonly TypedSpan[];
}

interface Found {
  readonly offset?: { readonly start: number; readonly length: number };
}

/** compromise's people, organisations and places, without the punctuation and the possessive that it leaves on them. */
export const COMPROMISE: ActorTagger = {
  name: 'compromise',
  tag(text) {
    const document = nlp(text);
    const parts: [ActorType, unknown][] = [
      ['PER', document.people().json({ offset: true })],
      ['ORG', document.organizations().json({ offset: true })],
      ['LOC', document.places().json({ offset: true })],
    ];
    return parts.flatMap(([type, found]) =>
      (found as Found[]).flatMap(({ offset }) => (offset === undefined ? [] : [{ type, ...trimmed(text, offset.start, offset.start + offset.length) }])),
    );
  },
};

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const found = text.slice(start, end);
  const before = /^(?:[^\p{L}\p{N}]|the\s)*/iu.exec(found)?.[0].length ?? 0;
  const name = found.slice(before).replace(/[^\p{L}\p{N}.]+$/u, '').replace(/['’]s$/i, '');
  const isAcronym = /\p{Lu}\.\p{Lu}\.$/u.test(name);
  return { start: start + before, end: start + before + (isAcronym ? name : name.replace(/\.+$/, '')).length };
}
