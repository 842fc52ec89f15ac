import { readTimexValue } from './timexValue';

const PART_HOURS: Readonly<Record<string, number>> = { MO: 6, MI: 12, DT: 8, AF: 13, EV: 18, NI: 21 };

/**
 * Where a TIMEX3 value begins on the time line, in days since 1970-01-01. What has no place there comes after all that
 * has: vague references in their order, then lengths, sets and unknown values.
 */
export function sortKey(value: string | undefined): number {
  const read = value === undefined ? undefined : readTimexValue(value);
  switch (read?.type) {
    case 'point':
      return read.point.start;
    case 'time':
      return read.day === undefined ? AFTER_ALL + 3 : read.day + hours(read.clock) / 24;
    case 'reference':
      return AFTER_ALL + ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'].indexOf(read.value);
    case 'length':
      return AFTER_ALL + 4;
    case 'set':
      return AFTER_ALL + 5;
    case undefined:
      return AFTER_ALL + 6;
  }
}

const AFTER_ALL = 1e9;

function hours(clock: string): number {
  const part = PART_HOURS[clock.slice(0, 2)];
  return part ?? Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60;
}

/** Chronological order of TIMEX3 values; of two that begin together the coarser comes first. */
export function compareValues(a: string | undefined, b: string | undefined): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  const [textA, textB] = [a ?? '', b ?? ''];
  if (textA.length !== textB.length) return textA.length - textB.length;
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}
