import type { DateKind } from '../mention';
import { parseIsoDay } from './calendar';
import { findDates } from './dateFinder';
import { MODIFIER_WORDING, REFERENCE_WORDING } from './describeValue';
import { NO_EVIDENCE } from './evidence';
import { resolve } from './resolve';
import { readTimexValue, type TimexValue } from './timexValue';

/** A date that a person typed, understood. */
export interface DateInput {
  /** TIMEX3 value. */
  readonly value: string;
  readonly kind: DateKind;
  readonly mod?: string;
  readonly endValue?: string;
}

/**
 * Reads a typed date: a TIMEX3 value ("2025-11", "P3D"), English ("26 Oct 2025", "next Tuesday", "three days"), or a
 * range ("March to May 2025", "2025-10-24/2025-10-27").
 * @param articleDate ISO day that "next Tuesday" and such count from; without it they are not understood.
 * @returns `undefined` for what is no date or has no value.
 */
export function parseDateInput(text: string, articleDate?: string): DateInput | undefined {
  const input = text.slice(0, MAX_INPUT).trim().replace(/\s+/g, ' ');
  return readOne(input, articleDate) ?? readRange(input, articleDate);
}

/** Anything but a range. */
function readOne(text: string, articleDate: string | undefined): DateInput | undefined {
  return readValue(text) ?? readReference(text) ?? readModified(text, articleDate) ?? readWords(text, articleDate) ?? readWords(withCapitals(text), articleDate, 'in ');
}

/** "dec 2025", "sat": people type months and days without their capitals. */
function withCapitals(text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** @param before Words to read before the text, which show that it is a time: "May". */
function readWords(text: string, articleDate: string | undefined, before = ''): DateInput | undefined {
  const [found, more] = findDates(before + text);
  if (found === undefined || more !== undefined || found.start > before.length || found.end < before.length + text.length) return undefined;
  const today = articleDate === undefined ? undefined : parseIsoDay(articleDate);
  const { kind, value, mod, endValue } = resolve(found.expression, { isNarrative: false, evidence: NO_EVIDENCE, ...(today === undefined ? {} : { today }) });
  return value === undefined ? undefined : { value, kind, ...(mod === undefined ? {} : { mod }), ...(endValue === undefined ? {} : { endValue }) };
}

function readModified(text: string, articleDate: string | undefined): DateInput | undefined {
  for (const [mod, wording] of MODIFIER_WORDING) {
    const inner = unwrap(text, wording);
    const read = inner === undefined ? undefined : (readOne(inner, articleDate) ?? readRange(inner, articleDate));
    if (read !== undefined) return { ...read, mod };
  }
  return undefined;
}

const RANGE = /^(?:from )?(.{1,80}?)(?: to | until | through | ?– ?| - |(?<=\d) ?\/ ?(?=\d{4}))(.{1,80})$/i;

function readRange(text: string, articleDate: string | undefined): DateInput | undefined {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  const end = readOne(to, articleDate);
  if (end === undefined || end.endValue !== undefined) return undefined;
  const year = /^\d{4}/.exec(end.value)?.[0] ?? '';
  const start = readOne(from, articleDate) ?? readOne(`${from} ${year}`, articleDate);
  return start === undefined || start.endValue !== undefined || start.kind !== end.kind ? undefined : { ...start, endValue: end.value };
}

/** Longer input is cut: nobody types a date of this length. */
const MAX_INPUT = 200;

function readValue(text: string): DateInput | undefined {
  const value = text.toUpperCase();
  const read = /^\d{1,3}$/.test(value) ? undefined : readTimexValue(value);
  return read === undefined ? undefined : { value, kind: kindOf(read) };
}

function kindOf({ type }: TimexValue): DateKind {
  return ({ point: 'DATE', reference: 'DATE', time: 'TIME', length: 'DURATION', set: 'SET' } as const)[type];
}

function readReference(text: string): DateInput | undefined {
  const value = REFERENCE_WORDING.find(([, wording]) => wording === text.toLowerCase())?.[0];
  return value === undefined ? undefined : { value, kind: 'DATE' };
}

/** What stands for the `*` of a wording. */
function unwrap(text: string, wording: string): string | undefined {
  const [before = '', after = ''] = wording.split('*');
  const lower = text.toLowerCase();
  const fits = lower.startsWith(before) && lower.endsWith(after) && text.length > before.length + after.length;
  return fits ? text.slice(before.length, text.length - after.length) : undefined;
}
