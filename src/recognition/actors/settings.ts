import type { Paragraph } from '../../article/article';
import type { NameMention } from './name';

/** Rooms and gardens in which news is made. */
const ROOM = /(?:^| )(?:Oval Office|Rose Garden|\p{Lu}\p{L}+ Room)$/u;

/** What a type of aircraft, tank, rifle or missile begins with ("Su-27", "F-35s"), and the whole; "G-20" is a group. */
const DESIGNATION = /^(?!G-)\p{Lu}\p{L}{0,2}-\d/u;
const PART_OF_DESIGNATION = /^\p{Lu}\p{L}{0,2}(?:-\d{1,4}[A-Z]?s?)?$/u;

/** A paragraph's names without types of weapons, which act for nobody, and with rooms as places. Known names and persons stay as they are. */
export function withSettings({ text }: Paragraph, names: readonly NameMention[]): readonly NameMention[] {
  return names.flatMap((name) => {
    if (name.entry !== undefined || (name.kind !== 'organisation' && name.kind !== 'place')) return [name];
    if (PART_OF_DESIGNATION.test(name.text) && DESIGNATION.test(text.slice(name.start, name.start + LONGEST_BEGINNING))) return [];
    return [name.kind === 'organisation' && ROOM.test(name.text) ? { ...name, kind: 'place' as const } : name];
  });
}

/** Three letters, a hyphen and a digit. */
const LONGEST_BEGINNING = 5;
