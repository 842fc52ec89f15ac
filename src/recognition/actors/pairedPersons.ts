import type { Paragraph } from '../../article/article';
import type { NameMention } from './name';

/** Confidence in persons that stand together ("the Moreau-Larsen summit") and whom the article names elsewhere. */
const NAMED_ELSEWHERE = 0.8;

/** The persons that an article names, by the last words of their names. */
export type PersonsBySurname = ReadonlyMap<string, readonly string[]>;

export function personsBySurname(names: readonly NameMention[]): PersonsBySurname {
  const persons = new Map<string, string[]>();
  for (const { kind, text } of names) {
    if (kind !== 'person' || /[-–/]/.test(text)) continue;
    const surname = text.split(' ').at(-1) ?? '';
    persons.set(surname, [...(persons.get(surname) ?? []), text]);
  }
  return persons;
}

/**
 * The names of a paragraph, with "Moreau-Larsen" as two persons where the article names both otherwise and no title stands before it:
 * "Ms. Moreau-Larsen" and the Ada Moreau Larsen of the article are one.
 */
export function withPairedPersons({ text }: Paragraph, names: readonly NameMention[], persons: PersonsBySurname): readonly NameMention[] {
  if (persons.size < 2) return names;
  return names.flatMap((name) => {
    const [, left = '', right = ''] = /^(\p{L}+)[-–/](\p{L}+)$/u.exec(text.slice(name.start, name.end)) ?? [];
    if (name.title !== undefined || name.gender !== undefined || left === right || !persons.has(left)) return [name];
    const bearers = persons.get(right);
    if (bearers === undefined || bearers.some((bearer) => bearer.split(' ').includes(left))) return [name];
    const part = (start: number, end: number): NameMention => ({ start, end, text: text.slice(start, end), kind: 'person', confidence: NAMED_ELSEWHERE });
    return [part(name.start, name.start + left.length), part(name.end - right.length, name.end)];
  });
}
