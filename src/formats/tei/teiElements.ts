import type { ExportMention } from '../exportArticle';

/** Element of an annotation, with the attributes that say what it is. */
export interface TeiElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

const ACTORS: Readonly<Record<string, string>> = { person: 'persName', organisation: 'orgName', country: 'placeName', place: 'placeName' };

/** An id as XML has them: letters first, nothing unusual. */
export function xmlId(prefix: string, id: string): string {
  return `${prefix}-${id.replace(/[^\p{L}\p{N}._-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`)}`;
}

/** TEI's element for an annotation: names for actors, `date`, `term` for issues, `quote`, `seg` for codes. */
export function teiElement({ type, kind, entity, value, endValue, status, by, suggestedBy, speaker }: ExportMention): TeiElement {
  const cert = status === 'suggested' ? 'low' : undefined;
  const author = by ?? suggestedBy;
  const resp = author === undefined ? undefined : `#${xmlId('coder', author)}`;
  const ref = entity === undefined ? undefined : `#${xmlId('entity', entity)}`;
  switch (type) {
    case 'actor': {
      const name = ACTORS[kind ?? ''] ?? 'name';
      return { name, attributes: { ref, cert, resp, type: name === 'name' || name === 'placeName' ? kind : undefined } };
    }
    case 'date':
      return { name: 'date', attributes: { ...when(value, endValue), cert, resp } };
    case 'issue':
      return { name: 'term', attributes: { ref, cert, resp } };
    case 'quote':
      return { name: 'said', attributes: { who: speaker === undefined ? undefined : `#${xmlId('entity', speaker)}`, aloud: kind === 'thought' ? 'false' : undefined, cert, resp } };
    default:
      return { name: 'seg', attributes: { type: 'code', ana: `#${xmlId('code', type)}`, cert, resp } };
  }
}

/** A value that W3C's dates can write is `when` (or `from` and `to`); any other stands as it is in `n`. */
function when(value: string | undefined, endValue: string | undefined): Readonly<Record<string, string | undefined>> {
  const isPlain = (date: string): boolean => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date);
  if (value === undefined) return {};
  if (endValue !== undefined) return isPlain(value) && isPlain(endValue) ? { from: value, to: endValue } : { n: `${value}/${endValue}` };
  return isPlain(value) ? { when: value } : { n: value };
}
