import { monthOf, readDay, type WrittenDay } from './calendarDate';
import { readNumericDay } from './numericDay';

/** "KUALA LUMPUR, Oct. 26 (Reuters) —": offsets in the paragraph, UTF-16. */
export interface Dateline {
  readonly place: string;
  readonly day?: WrittenDay;
  readonly source?: string;
  /** Length of the dateline with its dash. */
  readonly length: number;
  readonly dayStart: number;
  readonly dayEnd: number;
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}.]{1,20}){0,2}?)(?<comma>,\s*(?<day>\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?(?:\s\d{4})?))?\s*(?:\((?<source>[\p{L}\p{N}&./ -]{2,40})\)\s*)?(?:—|–|--?|-)\s+(?=["“'‘]?[\p{Lu}\d])/u;

/** Reads the dateline that a paragraph begins with. The place is in capitals; then may come a day and an agency in brackets, then a dash. */
export function readDateline(paragraph: string): Dateline | undefined {
  const found = DATELINE.exec(paragraph.slice(0, 160));
  const place = found?.groups?.place;
  if (found === null || place === undefined) return undefined;
  const written = found.groups?.day;
  const day = written === undefined ? undefined : readDay(written);
  const dayStart = written === undefined ? 0 : found[0].indexOf(written, place.length);
  const source = found.groups?.source;
  return {
    place,
    ...(day === undefined ? {} : { day }),
    ...(source === undefined ? {} : { source }),
    length: found[0].length,
    dayStart,
    dayEnd: dayStart + (written?.length ?? 0),
  };
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|van|von|der|da|bin|al|el|la)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}`;
const NAMES = String.raw`${NAME}(?:(?:,\s(?:and\s)?|\sand\s)${NAME}){0,5}`;
const BYLINE = new RegExp(String.raw`^(?:By|BY|by)\s+(?<names>${NAMES})(?<rest>\s*(?:[,|•·/–—-].{0,60})?)$`, 'u');
const REPORTING = new RegExp(
  String.raw`^[([]?(?:(?:(?:Additional\s)?[Rr]eporting|[Ww]riting)\sby\s(?<by>${NAMES})|(?<names>${NAMES})(?:\sin\s[\p{L}\s]{2,30})?\scontributed\b)`,
  'u',
);

/** A name with its place in the paragraph, UTF-16. */
export interface PlacedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Authors of a line "By Jane Doe and John Roe | Agency"; empty for any other line. */
export function readByline(line: string): readonly PlacedName[] {
  const names = BYLINE.exec(line.trim())?.groups?.names;
  return names === undefined ? [] : placeNames(names, line);
}

/** Names in "… contributed reporting" and "Reporting by …; editing by …"; empty for any other line. */
export function readContributors(line: string): readonly PlacedName[] {
  const groups = REPORTING.exec(line.trim())?.groups;
  const names = groups?.by ?? groups?.names;
  return names === undefined ? [] : placeNames(names, line);
}

function placeNames(names: string, line: string): PlacedName[] {
  const from = line.indexOf(names);
  return names.split(/,\s(?:and\s)?|\sand\s/).map((name) => {
    const start = line.indexOf(name, from);
    return { name, start, end: start + name.length };
  });
}

const LABEL = /(?<label>First published|Published|Posted|Date|Last updated|Last modified|Updated|Modified)\b\s*(?:on\b|at\b)?:?\s*/giu;
const STARTS_WITH_LABEL = new RegExp(`^${LABEL.source}`, 'iu');
const LONGEST_LABELLED = 120;

/** A day of publication, or of an update. */
export interface PublishedDay {
  readonly day: WrittenDay;
  readonly isUpdate: boolean;
}

/**
 * Days of a line "Published: 26 October 2025", "Published Oct. 24, 2025 | Updated 10/26/2025", or of a line that is nothing
 * but a date; empty for any other line.
 */
export function readPublished(line: string): readonly PublishedDay[] {
  const text = line.trim();
  if (text.length <= LONGEST_LABELLED && STARTS_WITH_LABEL.test(text)) return labelledDays(text);
  const isDateAlone = text.length <= 40 && /^(?:\p{L}+day,?\s+)?(?:\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/u.test(text);
  const day = isDateAlone && hasMonthOrDigits(text) ? readAnyDay(text) : undefined;
  return day === undefined ? [] : [{ day, isUpdate: false }];
}

/** The day after each label, up to the next one. */
function labelledDays(text: string): readonly PublishedDay[] {
  const labels = [...text.matchAll(LABEL)];
  return labels.flatMap((label, index) => {
    const day = readAnyDay(text.slice(label.index + label[0].length, labels[index + 1]?.index));
    return day === undefined ? [] : [{ day, isUpdate: /updated|modified/i.test(label.groups?.label ?? '') }];
  });
}

function readAnyDay(text: string): WrittenDay | undefined {
  const [year, month, day] = readNumericDay(text)?.split('-').map(Number) ?? [];
  return year === undefined || month === undefined || day === undefined ? readDay(text) : { year, month, day };
}

function hasMonthOrDigits(text: string): boolean {
  return /^\d{4}-|^\d+[./]\d/.test(text) || (text.match(/\p{L}+/gu) ?? []).some((word) => monthOf(word) !== undefined);
}
