import type { ViewMention } from './articleView';

/**
 * What stands behind a date in the text: its place in the calendar, "2025-03-03", "2025-03-03/2025-03-05". Nothing
 * for lengths of time, recurring and vague ones, and where the text says it already.
 */
export function inlayText({ type, kind, value, endValue, text }: ViewMention): string | undefined {
  if (type !== 'date' || kind === 'DURATION' || kind === 'SET' || value === undefined || !/^\d/.test(value)) return undefined;
  const label = endValue === undefined ? value : `${value}/${endValue}`;
  return text.includes(label) ? undefined : label;
}
