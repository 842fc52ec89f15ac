import * as vscode from 'vscode';
import { parseDateInput } from '../recognition/dates/dateInput';
import { describeValue } from '../recognition/dates/describeValue';
import { valueText } from '../recognition/dates/valueText';
import type { Tag } from '../session/session';
import { askInput, BACK, type StepResult } from './steps';

export type DateValue = Pick<Tag, 'value' | 'mod' | 'endValue'>;

export interface DateValueQuestion {
  readonly title: string;
  /** The value that the date has or seems to have. */
  readonly current: DateValue | undefined;
  /** ISO day that "next Tuesday" counts from. */
  readonly articleDate: string | undefined;
  readonly canGoBack: boolean;
}

/** Asks for a date's value, typed in English or as TIMEX3; what was understood is said while typing. Nothing typed is no value. */
export async function askDateValue({ title, current, articleDate, canGoBack }: DateValueQuestion): Promise<StepResult<DateValue>> {
  const before = current === undefined ? '' : valueText(current);
  const read = (typed: string): DateValue | undefined => {
    if (typed.trim() === '') return {};
    return typed.trim() === before && current !== undefined ? current : parseDateInput(typed, articleDate);
  };
  const typed = await askInput({
    title,
    placeholder: vscode.l10n.t('next Tuesday, 26 Oct 2025, 2025-11, three days, P3D, March to May 2025; empty for no value'),
    value: before,
    canGoBack,
    check: (text) => (read(text) === undefined ? notUnderstood(text, articleDate) : undefined),
    explain: (text) => explain(read(text)),
  });
  if (typed === undefined || typed === BACK) return typed;
  const { value, mod, endValue } = read(typed) ?? {};
  return { ...(value === undefined ? {} : { value }), ...(mod === undefined ? {} : { mod }), ...(endValue === undefined ? {} : { endValue }) };
}

function notUnderstood(typed: string, articleDate: string | undefined): string {
  const isRelative = articleDate === undefined && parseDateInput(typed, '2000-01-01') !== undefined;
  if (isRelative) return vscode.l10n.t('“{0}” counts from the article’s date, which is not known: set it first, or type a full date.', typed.trim());
  return vscode.l10n.t('“{0}” is not understood as a date. Write a day as 26 Oct 2025 or 2025-10-26, a month as 2025-10, a length as “three days” or P3D.', typed.trim());
}

function explain(read: DateValue | undefined): string | undefined {
  if (read === undefined) return undefined;
  if (read.value === undefined) return vscode.l10n.t('The date stays without a value.');
  return `${describeValue(read.value, read.mod, read.endValue)} · ${valueText(read)}`;
}
